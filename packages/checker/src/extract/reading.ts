import type { ParsedDocument, Span } from '@rasoat/parser';
import type { Section, Sentence } from '../facts.js';
import type { Profile } from '../profile/profile.js';
import { readOutline } from './outline.js';
import { type Quantity, type QuantityWords, readQuantities } from './readers/quantity.js';
import type { Regions } from './regions.js';

/** A sentence with its quantities (offsets of the document) and the sections it stands in, innermost last. */
export interface Line {
	readonly sentence: Sentence;
	readonly span: Span;
	/** Folded words of the sentence alone. */
	readonly text: string;
	readonly quantities: readonly Quantity[];
	readonly sections: readonly string[];
	/** Folded words of the sub-heading the line stands under, when it is not the section's own; empty where there is none. */
	readonly context: string;
	/** "body", "annex" (behind the signature) or "opening" (before the first section). */
	readonly part: 'opening' | 'body' | 'annex';
}

/** What the figure readers look at. */
export interface Reading {
	readonly document: ParsedDocument;
	readonly folded: string;
	readonly profile: Profile;
	readonly sections: readonly Section[];
	readonly regions: Regions;
	/** Running text, tables left out. */
	readonly lines: readonly Line[];
}

const words = new WeakMap<Profile, QuantityWords>();

/** All nouns that the profile lets numbers count. */
function quantityWords(profile: Profile): QuantityWords {
	let found = words.get(profile);
	if (!found) {
		found = { nouns: Object.values(profile.vocabulary.nouns).flat() };
		words.set(profile, found);
	}
	return found;
}

const classes = new WeakMap<Profile, Map<string | null, readonly string[]>>();

/** The classes a counted noun belongs to; a number with no noun belongs to "none", one with a foreign noun to no class. */
export function nounClasses(profile: Profile, noun: string | null): readonly string[] {
	const known = classes.get(profile) ?? new Map<string | null, readonly string[]>();
	classes.set(profile, known);
	const found = known.get(noun) ?? classesOf(profile, noun);
	known.set(noun, found);
	return found;
}

function classesOf({ vocabulary }: Profile, noun: string | null): string[] {
	if (noun === null) return ['none'];
	const plain = noun.replace(/\s+/gu, ' ');
	return Object.entries(vocabulary.nouns).flatMap(([name, nouns]) => (nouns.includes(plain) ? [name] : []));
}

export function createReading(
	document: ParsedDocument,
	folded: string,
	profile: Profile,
	sections: readonly Section[],
	regions: Regions,
	sentences: readonly Sentence[],
): Reading {
	const tables = new Set(document.blocks.filter((block) => block.kind === 'table').map((block) => block.index));
	const firstSection = sections.reduce((first, section) => Math.min(first, section.blocks.from), regions.body.to);
	const contexts = contextsOf(document, folded, sections, regions);
	const around = sectionsAround(sections);
	const lines = sentences.flatMap((sentence) => {
		const inBody = sentence.block >= regions.body.from && sentence.block < regions.body.to;
		if (tables.has(sentence.block) || !(inBody || sentence.block >= regions.annex.from)) return [];
		const text = folded.slice(sentence.span.start, sentence.span.end);
		const part = inBody ? (sentence.block < firstSection ? ('opening' as const) : ('body' as const)) : ('annex' as const);
		return [
			{
				sentence,
				span: sentence.span,
				text,
				quantities: shifted(text, sentence.span.start, profile),
				sections: around(sentence.span.start),
				context: inBody ? (contexts[sentence.block - regions.body.from] ?? '') : '',
				part,
			},
		];
	});
	return { document, folded, profile, sections, regions, lines };
}

/** Letters up to which sentences are read together. */
const JOINED_LENGTH = 3_000;

/** Sentences of one block that ";" parts, read together: a list may run over them. */
export function joinedLines(reading: Pick<Reading, 'lines' | 'folded'>): Line[] {
	const lines: Line[] = [];
	for (const line of reading.lines) {
		const last = lines.at(-1);
		if (
			last &&
			last.sentence.block === line.sentence.block &&
			last.text.endsWith(';') &&
			line.span.end - last.span.start <= JOINED_LENGTH
		) {
			const span = { start: last.span.start, end: line.span.end };
			const text = reading.folded.slice(span.start, span.end);
			lines[lines.length - 1] = { ...last, span, text, quantities: [...last.quantities, ...line.quantities] };
		} else lines.push(line);
	}
	return lines;
}

/** For each block of the body the last heading above it, as long as it opens no section of its own. */
function contextsOf(document: ParsedDocument, folded: string, sections: readonly Section[], { body }: Regions): string[] {
	const headings = new Set(sections.map((section) => section.heading.start));
	const contexts: string[] = [];
	let context = '';
	for (const { block, label, strong, inline } of readOutline(document, body)) {
		if (!strong || inline) continue;
		while (contexts.length <= block.index - body.from) contexts.push(context);
		context = headings.has(label.start) ? '' : folded.slice(label.start, label.end);
	}
	while (contexts.length < body.to - body.from) contexts.push(context);
	return contexts;
}

function shifted(text: string, by: number, profile: Profile): Quantity[] {
	return readQuantities(text, quantityWords(profile)).map((quantity) => ({
		...quantity,
		span: { start: quantity.span.start + by, end: quantity.span.end + by },
		end: quantity.end + by,
	}));
}

/** Ids of the sections around an offset, the innermost (latest opened) last. Offsets are asked for in their order. */
function sectionsAround(sections: readonly Section[]): (offset: number) => string[] {
	const order = new Map(sections.map((section, index) => [section, index]));
	const coming = [...sections].sort((a, b) => b.heading.start - a.heading.start);
	let open: Section[] = [];
	return (offset) => {
		open = open.filter((section) => offset < section.contentEnd);
		for (let next = coming.at(-1); next && next.heading.start <= offset; next = coming.at(-1)) {
			coming.pop();
			if (offset < next.contentEnd) open.push(next);
		}
		return open.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)).map((section) => section.id);
	};
}

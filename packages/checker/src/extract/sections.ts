import { locate, type ParsedDocument } from '@rasoat/parser';
import type { Section } from '../facts.js';
import { findPhrase } from '../profile/phrase.js';
import type { Profile } from '../profile/profile.js';
import type { SectionProfile } from '../profile/section-schema.js';
import { classifyHeading } from './classify-heading.js';
import { isMisspelt } from './misspelt-heading.js';
import { isNumbered, type OutlineEntry, readOutline } from './outline.js';
import type { Regions } from './regions.js';

/** Dots, dashes, blanks: what stands where nothing was filled in. */
const BLANK = /^[\s.…_\-–—:;,/+*]*$/u;

/** Behind every block. */
const NEVER = Number.POSITIVE_INFINITY;
/** Letters of a label that opens another list inside a list. */
const LIST_LABEL = 60;

interface Open {
	readonly entry: OutlineEntry;
	readonly ids: readonly string[];
	readonly list: boolean;
}

/** The report's sections in their order; one heading may open two, one section may be opened twice. */
export function extractSections(
	document: ParsedDocument,
	folded: string,
	{ sections: profiles, vocabulary }: Pick<Profile, 'sections' | 'vocabulary'>,
	regions: Regions,
): Section[] {
	const opening = (bare: boolean): Outlined => {
		const outline = readOutline(document, regions.body, bare).filter((entry) => !isUnitRow(folded, entry, vocabulary.units));
		return { outline, opened: openSections(folded, outline, profiles) };
	};
	const { outline, opened } = withBareLines(opening, document, profiles);
	const missing = profiles.filter((profile) => !opened.some((open) => open.ids.includes(profile.id)));
	const all = [...opened, ...fallback(folded, outline, missing, opened)].sort((a, b) => a.entry.block.index - b.entry.block.index);
	const closing = closingBlocks(outline);
	const next = nextBlocks(all);
	return all.flatMap((open, index) => {
		const to = Math.min(next[index] ?? regions.body.to, closing.get(open.entry) ?? regions.body.to);
		return open.ids.map((id) => build(document, open.entry, id, to));
	});
}

interface Outlined {
	readonly outline: readonly OutlineEntry[];
	readonly opened: readonly Open[];
}

/** Bold print is not seen on pictures: where hardly a section has a heading, lines by themselves may be headings, and are where they name most. */
function withBareLines(opening: (bare: boolean) => Outlined, { pages }: ParsedDocument, profiles: readonly SectionProfile[]): Outlined {
	const printed = opening(false);
	const half = profiles.filter(({ required }) => required).length / 2;
	const countOf = ({ opened }: Outlined) => new Set(opened.flatMap(({ ids }) => ids)).size;
	if (countOf(printed) >= half || !pages.some(({ source }) => source === 'ocr')) return printed;
	const bare = opening(true);
	return countOf(bare) >= half ? bare : printed;
}

/** "Phòng Kinh tế, Hạ tầng và Đô thị: giao 12, có mặt 11" counts a unit's staff; it is no heading. */
function isUnitRow(folded: string, entry: OutlineEntry, units: readonly string[]): boolean {
	const label = folded.slice(entry.label.start, entry.label.end);
	return (
		entry.inline && findPhrase(units, label)?.index === 0 && /^.{0,24}\d/u.test(folded.slice(entry.contentStart, entry.block.span.end))
	);
}

/** Goes down the outline; inside a list section (difficulties, proposals, plan) deeper headings only sort its items. */
function openSections(folded: string, outline: readonly OutlineEntry[], profiles: readonly SectionProfile[]): Open[] {
	const opened: Open[] = [];
	let stack: Open[] = [];
	for (const entry of outline) {
		stack = stack.filter((open) => open.entry.depth < entry.depth);
		const inList = stack.some((open) => open.list);
		const ids = named(folded, entry, profiles, stack).filter((id) => !inList || isOtherList(entry, id, profiles));
		if (ids.length === 0) continue;
		const open = { entry, ids, list: ids.every((id) => profiles.some((profile) => profile.id === id && profile.list)) };
		stack.push(open);
		opened.push(open);
	}
	return opened;
}

/** Inside a list only the heading or label of another list is more than a subject of its items. */
function isOtherList(entry: OutlineEntry, id: string, profiles: readonly SectionProfile[]): boolean {
	const list = profiles.some((profile) => profile.id === id && profile.list);
	return list && (entry.block.kind === 'heading' || entry.block.marker === null) && entry.label.end - entry.label.start < LIST_LABEL;
}

function named(folded: string, entry: OutlineEntry, profiles: readonly SectionProfile[], stack: readonly Open[]): string[] {
	const label = folded.slice(entry.label.start, entry.label.end);
	if (isStatement(label, entry)) return [];
	const around = stack.flatMap((open) => open.ids);
	const ids = classifyHeading(label, profiles, around.length === 0);
	if (around.length > 0 && !entry.strong) return ids.filter((id) => !around.includes(id) && entry.block.marker === '*');
	return ids.filter((id) => !around.includes(id));
}

/** A label tells a subject; a clause with a count in it, or one that has the commune act, tells a fact. */
function isStatement(label: string, entry: OutlineEntry): boolean {
	if (entry.block.kind === 'heading' && !entry.inline) return false;
	if (/\d/u.test(label.replace(/(?:nghị định|kết luận|số|ngày|tháng|năm|quý)\s+[\d/-]+\S*/gu, '').replace(/\d{1,2}\/\d{1,2}\/\d{4}/gu, '')))
		return true;
	return /^(?:ubnd|ủy ban|uỷ ban|xã|phường|đặc khu|thành phố|hiện|tính đến|đến nay|trong đó|từ|do|trên cơ sở|qua)(?!\p{L})/u.test(label);
}

/** A section with no heading may still be opened by a lead-in sentence ("UBND xã kiến nghị:"), stand as a numbered item or be misspelt. */
function fallback(folded: string, outline: readonly OutlineEntry[], missing: readonly SectionProfile[], opened: readonly Open[]): Open[] {
	const levels = new Set(opened.filter((open) => open.entry.strong).map((open) => open.entry.depth));
	const depths = new Set(opened.filter((open) => isNumbered(open.entry.block)).map((open) => open.entry.depth));
	return missing.flatMap((profile) => {
		const entry = outline.find((candidate) => {
			const block = folded.slice(candidate.block.content.start, candidate.block.span.end);
			const label = folded.slice(candidate.label.start, candidate.label.end);
			if (candidate.strong && !candidate.inline && levels.has(candidate.depth) && isMisspelt(label, profile)) return true;
			if (/:\s*$/u.test(block) && !candidate.block.marker && findPhrase(profile.leadIns, block)) return true;
			return (
				isNumbered(candidate.block) &&
				depths.has(candidate.depth) &&
				classifyHeading(block.split(/\s+/u).slice(0, 10).join(' '), [profile]).length > 0
			);
		});
		return entry && !opened.some((open) => open.entry.block === entry.block) ? [{ entry, ids: [profile.id], list: profile.list }] : [];
	});
}

function build(document: ParsedDocument, entry: OutlineEntry, id: string, to: number): Section {
	const contentEnd = document.blocks[to - 1]?.span.end ?? entry.block.span.end;
	const content = bodyText(document, { from: entry.block.index, to }, entry.contentStart);
	return {
		id,
		title: document.text.slice(entry.label.start, entry.label.end),
		heading: entry.label,
		blocks: { from: entry.block.index, to },
		contentStart: entry.contentStart,
		contentEnd,
		empty: BLANK.test(content),
		evidence: [locate(document, entry.label)],
	};
}

/** What stands under a heading, page numbers and running heads left out. */
function bodyText(document: ParsedDocument, blocks: { from: number; to: number }, start: number): string {
	return document.blocks
		.slice(blocks.from, blocks.to)
		.filter((block) => block.layer === 'body' && block.span.end > start)
		.map((block) => document.text.slice(Math.max(block.span.start, start), block.span.end))
		.join('\n');
}

/** The block at which each entry is closed by a heading of the same look or above it, even where that names no section. */
function closingBlocks(outline: readonly OutlineEntry[]): Map<OutlineEntry, number> {
	const closing = new Map<OutlineEntry, number>();
	/** By depth: the nearest heading below with a number, and without. */
	const below: Below[] = [];
	for (const entry of outline.toReversed()) {
		const { numbered = NEVER, plain = NEVER } = below[entry.depth] ?? {};
		const above = below.slice(0, entry.depth).flatMap((at) => [at?.numbered ?? NEVER, at?.plain ?? NEVER]);
		const first = Math.min(isNumbered(entry.block) ? numbered : plain, ...above);
		if (first < NEVER) closing.set(entry, first);
		if (entry.strong) below[entry.depth] = { numbered, plain, [isNumbered(entry.block) ? 'numbered' : 'plain']: entry.block.index };
	}
	return closing;
}

interface Below {
	readonly numbered: number;
	readonly plain: number;
}

/** The block at which the next section of the same or a lesser depth opens; a list also ends where another list begins. */
function nextBlocks(all: readonly Open[]): (number | undefined)[] {
	const next: (number | undefined)[] = [];
	const byDepth: number[] = [];
	let list = NEVER;
	for (let last = all.length - 1; last >= 0; ) {
		let first = last;
		while (first > 0 && all[first - 1]?.entry.block === all[last]?.entry.block) first--;
		const together = all.slice(first, last + 1);
		for (const [at, { entry, list: isList }] of together.entries()) {
			const near = Math.min(isList ? list : NEVER, ...byDepth.slice(0, entry.depth + 1).filter((block) => block !== undefined));
			next[first + at] = near < NEVER ? near : undefined;
		}
		for (const { entry, list: isList } of together) {
			byDepth[entry.depth] = entry.block.index;
			if (isList) list = entry.block.index;
		}
		last = first - 1;
	}
	return next;
}

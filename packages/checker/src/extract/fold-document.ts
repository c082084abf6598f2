import { fold, type ParsedDocument, type Span } from '@rasoat/parser';
import { OFFICE_PHRASES } from '../norms/office-phrases.js';

/**
 * `fold` of a document's text. Where it was read off a picture, a phrase of the offices that lost or changed its marks is spelt as it is
 * ("BIÊN CHÊ" → "biên chế"), and what stray ink puts before a line's first word is blank;
 * colons and semicolons at the ends of lines are what the line below says. Figures are as read. Of the text's length.
 */
export function foldDocument(document: ParsedDocument): string {
	const folded = fold(document.text);
	const read = readSpans(document);
	if (read.length === 0) return folded;
	const signs = folded.split('');
	blankStrays(document, signs);
	closeLines(document, signs);
	setLoneWords(document, signs);
	for (const run of runsOf(signs.join(''), document.text, read)) setRight(run, signs);
	return signs.join('');
}

/** Where the document was read off pictures: spans of words, in order. */
function readSpans({ words }: ParsedDocument): readonly Span[] {
	return words.filter(({ confidence }) => confidence !== null).map(({ span }) => span);
}

// "„„ Trên đây", "“BÁO CÁO", ": - Tài sản": neither a bullet, a bracket nor dots to be filled in
const STRAY = /^(?:[^\p{L}\p{N}\s([+*•\p{Pd}−]{1,3}\s*)+(?=[\p{L}\p{N}+*•\p{Pd}−])/u;
/** Signs of a line among which strays are looked for. */
const OPENING = 20;
const LEADER = /[.…_]{3}|…/u;

function blankStrays({ blocks }: ParsedDocument, signs: string[]): void {
	const spans = blocks.flatMap((block) =>
		block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.map(({ span }) => span)) : [block.span],
	);
	for (const { start, end } of spans) {
		const stray = STRAY.exec(signs.slice(start, Math.min(end, start + OPENING)).join(''))?.[0] ?? '';
		if (!LEADER.test(stray)) signs.fill(' ', start, start + stray.length);
	}
}

// "- Lớp quản lý đất đai: 06 người:" above "- Lớp …": a counted item ends in a semicolon, its colon stands before the count
const COUNTED = /:\s*\d{1,3}(?:\s\p{L}+){0,2}:$/u;

/** Colons and semicolons at a line's end are told apart by what follows: "kiến nghị thành phố;" above bullets leads them in. */
function closeLines({ blocks }: ParsedDocument, signs: string[]): void {
	for (const [i, block] of blocks.entries()) {
		const next = blocks[i + 1];
		if (block.kind === 'table' || next?.kind !== 'item') continue;
		const end = block.span.end - 1;
		if (block.kind === 'paragraph' && block.marker === null && signs[end] === ';') signs[end] = ':';
		if (block.kind !== 'item' || block.marker !== next.marker) continue;
		if (COUNTED.test(signs.slice(Math.max(block.span.start, block.span.end - OPENING * 2), block.span.end).join(''))) signs[end] = ';';
	}
}

/** What a word is where it stands alone in a cell, or first in a heading. */
const ALONE: Readonly<Record<string, string>> = { công: 'cộng', cọng: 'cộng', cổng: 'cộng', tông: 'tổng', tống: 'tổng' };
const FIRST: Readonly<Record<string, string>> = { vê: 'về', vè: 'về', vẽ: 'về' };

function setLoneWords({ blocks }: ParsedDocument, signs: string[]): void {
	const put = (start: number, word: string) => {
		for (const [i, sign] of [...word].entries()) signs[start + i] = sign;
	};
	for (const block of blocks) {
		if (block.kind === 'table') {
			for (const { span } of block.rows.flatMap(({ cells }) => cells))
				put(span.start, ALONE[signs.slice(span.start, span.end).join('')] ?? '');
		} else {
			const { start, end } = block.content;
			put(start, FIRST[/^\p{L}+(?= )/u.exec(signs.slice(start, Math.min(end, start + OPENING)).join(''))?.[0] ?? ''] ?? '');
		}
	}
}

interface Syllable {
	readonly start: number;
	readonly text: string;
}

/** Syllables that stand side by side on pictures, nothing but a space between them. */
function runsOf(folded: string, text: string, read: readonly Span[]): Syllable[][] {
	const runs: Syllable[][] = [];
	let [end, at] = [-1, 0];
	for (const { 0: syllable, index } of folded.matchAll(/\p{L}+/gu)) {
		while (at < read.length && (read[at]?.end ?? 0) <= index) at++;
		if ((read[at]?.start ?? Number.POSITIVE_INFINITY) > index) continue;
		const follows = end >= 0 && /^[ \n\u00a0]$/u.test(text.slice(end, index));
		if (!follows) runs.push([]);
		runs.at(-1)?.push({ start: index, text: syllable });
		end = index + syllable.length;
	}
	return runs;
}

/** By their letters without marks; null where two phrases have the same. */
const BY_LETTERS: ReadonlyMap<string, string | null> = phrasesByLetters();

function phrasesByLetters(): Map<string, string | null> {
	const found = new Map<string, string | null>();
	for (const phrase of OFFICE_PHRASES.map(fold)) found.set(lettersOf(phrase), found.has(lettersOf(phrase)) ? null : phrase);
	return found;
}

const KNOWN: ReadonlySet<string> = new Set(OFFICE_PHRASES.map(fold));

function setRight(run: readonly Syllable[], signs: string[]): void {
	const texts = run.map(({ text }) => text);
	const sure = run.map(() => false);
	for (const { at, length } of places(run.length)) {
		if (KNOWN.has(texts.slice(at, at + length).join(' '))) sure.fill(true, at, at + length);
	}
	for (const { at, length } of places(run.length)) {
		const meant = BY_LETTERS.get(lettersOf(texts.slice(at, at + length).join(' ')))?.split(' ') ?? [];
		const changes = meant.flatMap((syllable, i) => (syllable === texts[at + i] ? [] : [{ syllable, i: at + i }]));
		if (changes.length === 0 || changes.some(({ syllable, i }) => sure[i] || syllable.length !== texts[i]?.length)) continue;
		sure.fill(true, at, at + length);
		for (const { syllable, i } of changes) {
			texts[i] = syllable;
			for (const [k, sign] of [...syllable].entries()) signs[(run[i]?.start ?? 0) + k] = sign;
		}
	}
}

/** The longest phrases first. */
function places(syllables: number): { at: number; length: number }[] {
	return [3, 2].flatMap((length) => Array.from({ length: Math.max(0, syllables - length + 1) }, (_, at) => ({ at, length })));
}

function lettersOf(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd');
}

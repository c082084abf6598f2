import type { CleanedPage } from '../clean/clean-page.js';
import type { GrayImage } from '../raster.js';
import type { PixelBox, RecognisedWord, Recogniser } from '../recogniser.js';
import type { CellPlace } from './cell.js';
import { cutOut } from './cut-out.js';
import { findInk, type Ink } from './find-ink.js';
import { romanOf } from './roman-of.js';

/** The print before a line's first word: a number or bullet, parted from it by a gap. */
interface Lead {
	readonly line: number;
	readonly base: number;
	/** Pixels of white up to the first word, and whether that begins with a capital. */
	readonly gap: number;
	readonly capital: boolean;
	readonly ink: Ink;
	/** What the reading of the whole page made of it. */
	readonly words: readonly RecognisedWord[];
}

/**
 * Reads the markers of lines again ("II.", "3.", "a)", "-"): standing apart, they are lost or taken for other letters as lone digits are.
 * Gives all words of the page; a marker stands in the line that it opens. `cells`: of ruled tables, whose lines have none.
 */
export async function rereadLeads(
	{ image, threshold }: Pick<CleanedPage, 'image' | 'threshold'>,
	words: readonly RecognisedWord[],
	cells: readonly CellPlace[],
	recogniser: Recogniser,
): Promise<readonly RecognisedWord[]> {
	const leads = leadsOf(image, threshold, words, cells);
	const unsure = leads.filter((lead) => !isSure(lead));
	const read = await readMarkers(image, unsure, recogniser);
	const dropped = new Set<RecognisedWord>();
	const added: RecognisedWord[] = [];
	for (const lead of leads) {
		const marker = isSure(lead) ? (lead.words[0] ?? null) : (read.get(lead) ?? null);
		if (marker === null) continue;
		for (const word of lead.words) dropped.add(word);
		added.push({ ...marker, text: withPoint(marker.text, lead, (TYPE / 72) * image.dpi), line: lead.line });
	}
	return [...words.filter((word) => !dropped.has(word)), ...added];
}

/** What numbers and bullets look like in reports. */
const MARKER = /^(?:(?:[IVX]{1,5}|\d{1,2}|[a-hđ])[.)]|[IVX]{1,5}|\d{1,2}|[-+•*])$/u;

function isSure({ words, ink }: Lead): boolean {
	const [word, ...others] = words;
	return word !== undefined && others.length === 0 && word.confidence >= SURE && isMarker(word.text, ink);
}

/** Whether strokes and signs are as many, but for two that touch. */
function isMarker(text: string, { runs }: Ink): boolean {
	return MARKER.test(text) && runs.length <= text.length && text.length <= runs.length + 1;
}

/** Confidence, and what letters believed that much are a word. */
const [SURE, WORD] = [0.85, 0.8];
/** The point is the first to go in faint print: a number parted from a capital as by a tabulator had one. */
function withPoint(text: string, { gap, capital }: Lead, em: number): string {
	if (!capital || !/[IVX\d]$/.test(text)) return text;
	return /\d/.test(text) && gap < TABULATOR * em ? text : `${text}.`;
}

/** Ems. */
const TABULATOR = 0.8;

/** Points of usual type; ems: how broad a marker may be, how far before its line, from which gap on it stands apart. */
const [TYPE, BROADEST, FARTHEST, GAP] = [13, 2.1, 5.5, 0.22];
/** Ems above and below the baseline that hold a marker. */
const [ABOVE, BELOW] = [0.78, 0.2];

function leadsOf(image: GrayImage, threshold: number, words: readonly RecognisedWord[], cells: readonly CellPlace[]): Lead[] {
	const em = (TYPE / 72) * image.dpi;
	const lines = new Map<number, RecognisedWord[]>();
	for (const word of words) if (isWord(word, em)) lines.set(word.line, [...(lines.get(word.line) ?? []), word]);
	const opening = [...lines.values()].map((own) => own.reduce((first, word) => (word.box[0] < first.box[0] ? word : first)));
	const outside = opening.filter(({ box, base }) => !cells.some(({ box: cell }) => holds(cell, (box[0] + box[2]) / 2, base - em / 4)));
	return outside.flatMap((first) => leadOf(image, threshold, em, first, words));
}

function holds([left, top, right, bottom]: PixelBox, x: number, y: number): boolean {
	return x >= left && x <= right && y >= top && y <= bottom;
}

/** Letters that stand for themselves, whatever they were read as. */
function isWord({ text, confidence, box }: RecognisedWord, em: number): boolean {
	return box[2] - box[0] > BROADEST * em || (confidence >= WORD && /\p{L}{2}/u.test(text) && !MARKER.test(text));
}

function leadOf(image: GrayImage, threshold: number, em: number, first: RecognisedWord, words: readonly RecognisedWord[]): Lead[] {
	const right = Math.round(first.box[0] - GAP * em);
	const [top, bottom] = [Math.round(first.base - ABOVE * em), Math.round(first.base + BELOW * em)];
	const left = Math.max(0, Math.round(first.box[0] - FARTHEST * em));
	const beside = words.filter(
		({ base, box }) => Math.abs(base - first.base) < em / 2 && box[2] > left && box[0] < first.box[0] && box[2] <= first.box[0] + em / 8,
	);
	if (beside.some((word) => isWord(word, em))) return [];
	const ink = findInk(image, [left, top, right, bottom], threshold);
	if (ink === null || ink.box[0] <= left + 1 || ink.box[2] >= right - 1 || ink.box[2] - ink.box[0] > BROADEST * em) return [];
	const capital = /^[“"‘(]?\p{Lu}/u.test(first.text);
	return [{ line: first.line, base: first.base, gap: first.box[0] - ink.box[2], capital, ink, words: beside }];
}

/** Pixels to which a marker of full height is brought, and of white around it. */
const [HEIGHT, MARGIN] = [24, 13];
/** Part of an em that a capital or a digit is high. */
const CAPITAL = 0.67;

async function readMarkers(image: GrayImage, leads: readonly Lead[], recogniser: Recogniser): Promise<Map<Lead, RecognisedWord>> {
	const found = new Map<Lead, RecognisedWord>();
	const em = (TYPE / 72) * image.dpi;
	const printed = leads.filter((lead) => {
		const bullet = dashOf(lead.ink, lead.base, em);
		if (bullet !== null) found.set(lead, asWord(lead, bullet, SURE));
		return bullet === null && lead.ink.box[3] - lead.ink.box[1] >= em / 3;
	});
	if (printed.length === 0) return found;
	const crops = printed.map(({ ink: { box } }) => cutOut(image, box, HEIGHT / (CAPITAL * em), MARGIN).image);
	const [markers, plain] = await Promise.all([recogniser.recognise(crops, 'marker'), recogniser.recognise(crops, 'word')]);
	for (const [i, lead] of printed.entries()) {
		const seen = [textOf(markers[i]?.words), textOf(plain[i]?.words), textOf(lead.words)];
		const readings = seen.filter((text) => isMarker(text, lead.ink));
		const text = seen.some((other) => /\d/.test(other)) ? readings[0] : (romanOf(lead.ink, em, seen) ?? readings[0]);
		if (text !== undefined && isBelieved(lead, readings))
			found.set(lead, asWord(lead, text, readings.filter((other) => other === text).length > 1 ? SURE : WORD / 2));
	}
	return found;
}

/** A marker read twice, or one in whose place nothing was read that could be a word. */
function isBelieved({ words }: Lead, readings: readonly string[]): boolean {
	return new Set(readings).size < readings.length || words.every(({ confidence }) => confidence < SURE);
}

function textOf(words: readonly RecognisedWord[] | undefined): string {
	return (words ?? []).map(({ text }) => text).join('');
}

/** A dash or a point is told by its shape; null for what is neither. */
function dashOf({ box, runs }: Ink, base: number, em: number): string | null {
	const [width, height, middle] = [box[2] - box[0], box[3] - box[1], (box[1] + box[3]) / 2];
	const isRaised = middle < base - em / 8 && middle > base - em / 2;
	if (runs.length !== 1 || !isRaised) return null;
	if (height <= em / 7 && width >= em / 5 && width >= 2 * height) return '-';
	return width <= em / 2 && height <= em / 2 && Math.abs(width - height) <= em / 10 && height >= em / 8 && height <= em / 3 ? '•' : null;
}

function asWord({ ink: { box }, base, line, words }: Lead, text: string, confidence: number): RecognisedWord {
	const [left, top, right, bottom]: PixelBox = box;
	return { text, box: [left, top, right, bottom], confidence, signs: [], base, block: words[0]?.block ?? 0, line };
}

import { fold } from '../../../text/fold.js';
import type { RecognisedWord } from '../recogniser.js';
import { ADMINISTRATIVE_WORDS } from './administrative-words.js';

/**
 * Sets the marks of a syllable right that with its neighbour is a word of the administration but for these: "bồ sung", "chỉ trả", "CHÚ TỊCH". The
 * engine is as sure of the wrong mark as of the right one. Letters stay as they are, and so do words with figures and names. Words in the order
 * of reading.
 */
export function settleTones(words: readonly RecognisedWord[]): RecognisedWord[] {
	const parts = words.map(({ text }) => partsOf(text));
	const texts = words.map(({ text }) => text);
	for (let at = 0; at + 1 < words.length; at++) {
		const [before, first, second, after] = [parts[at - 1], parts[at], parts[at + 1], parts[at + 2]];
		if (!first || !second || !/^,?$/u.test(first.tail) || second.lead !== '' || isName(first.letters, second.letters)) continue;
		const meant = meantBy(first.letters + first.tail, second.letters);
		const isFirst = meant !== null && fold(meant[0]) !== fold(first.letters);
		if (meant === null || isFirst === (fold(meant[1]) !== fold(second.letters))) continue;
		// "có chế độ", "văn bản giao": a syllable of the word beside is no part of "cơ chế", of "bàn giao".
		if (before && before.tail === '' && first.lead === '' && isWord(before.letters, first.letters)) continue;
		if (after && second.tail === '' && after.lead === '' && isWord(second.letters, after.letters)) continue;
		const [own, other] = isFirst ? [first, meant[0]] : [second, meant[1]];
		const confidence = words[isFirst ? at : at + 1]?.confidence ?? 1;
		if (isMisread(own.letters, other, confidence)) texts[isFirst ? at : at + 1] = `${own.lead}${inCaseOf(own.letters, other)}${own.tail}`;
	}
	return words.map((word, i) => (texts[i] === word.text ? word : { ...word, text: texts[i] ?? word.text }));
}

const BY_LETTERS = new Map(
	ADMINISTRATIVE_WORDS.map((word) => {
		const [first = '', second = ''] = word.split(' ');
		return [`${bare(first)} ${bare(second)}`, [first.replace(',', ''), second] as const];
	}),
);

interface Parts {
	readonly lead: string;
	readonly letters: string;
	readonly tail: string;
}

/** “(bổ”, "sung,": letters with what stands around them; null for what is no plain word. */
function partsOf(text: string): Parts | null {
	const [, lead = '', letters = '', tail = ''] = /^([“"‘'([]*)(\p{L}+)([^\p{L}\p{N}]*)$/u.exec(text.normalize('NFC')) ?? [];
	return letters === '' ? null : { lead, letters, tail };
}

function meantBy(first: string, second: string): readonly [string, string] | null {
	return BY_LETTERS.get(`${bare(first)} ${bare(second)}`) ?? null;
}

function isWord(first: string, second: string): boolean {
	const meant = meantBy(first, second);
	return meant !== null && fold(meant[0]) === fold(first) && fold(meant[1]) === fold(second);
}

/** "Đoàn Thế": both with a capital, and not all in capitals. */
function isName(first: string, second: string): boolean {
	return /^\p{Lu}/u.test(second) && !(/^\p{Lu}+$/u.test(first) && /^\p{Lu}+$/u.test(second));
}

const SURE = 0.85;
const [HEAVY, CIRCUMFLEX, HORN] = ['\u0323', '\u0302', '\u031b'];

/** The engine loses marks and takes one for another above the letters; a circumflex is no horn, and a point below is dirt only where it is unsure. */
function isMisread(read: string, meant: string, confidence: number): boolean {
	const [was, is] = [read.normalize('NFD'), meant.normalize('NFD')];
	const isUnlike = (one: string, other: string) => one.includes(CIRCUMFLEX) && other.includes(HORN) && !one.includes(HORN);
	const isHeavyAlike = was.includes(HEAVY) === is.includes(HEAVY);
	return (isHeavyAlike || confidence < SURE) && !isUnlike(was, is) && !isUnlike(is, was);
}

function bare(letters: string): string {
	return letters.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

function inCaseOf(read: string, meant: string): string {
	return [...meant].map((letter, i) => (/\p{Lu}/u.test(read[i] ?? '') ? letter.toUpperCase() : letter)).join('');
}

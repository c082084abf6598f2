import type { PixelBox, RecognisedSign, RecognisedWord } from '../recogniser.js';
import { DOUBT } from './vote.js';

/**
 * Words without the signs that no report prints, and that an engine makes of handwriting, rulings and dirt: "_QUYẾT", "‡", "#/QĐ-TTg". What stands
 * between such signs stays where it has letters: of "ngày‡9" the word, not a figure that is guessed from a pen's stroke. Words that are sure
 * stay as they are. The words of one line, from left to right.
 */
export function dropOddSigns(words: readonly RecognisedWord[]): RecognisedWord[] {
	const isOdd = (word: RecognisedWord, at: number) => word.confidence < SURE && ODD.test(word.text) && !isStruck(word, at);
	return words.flatMap((word, at) => {
		if (isOdd(word, at)) return piecesOf(word);
		const isBeside = [at - 1, at + 1].some((next) => words[next] !== undefined && isOdd(words[next], next));
		return [isBeside && /\d/u.test(word.text) ? doubted(withoutRule(word)) : withoutRule(word)];
	});
}

/** "2 ‡ /2026": what stands beside such a sign may have been part of the same figure. */
function doubted(word: RecognisedWord): RecognisedWord {
	return { ...word, confidence: Math.min(word.confidence, DOUBT) };
}

/** "3|", "4\\": a figure beside a stroke, and the number of a paragraph whatever stands beside it, are print. */
function isStruck({ text }: RecognisedWord, at: number): boolean {
	return /\d/u.test(text) && (at === 0 || /[|¦\\/]/u.test(text));
}

const SURE = 0.85;
const ODD = /[‡†¿¡{}#~`^|\\®©¢£¥⁄¬¦]/u;
const LETTERS = /\p{L}{2}/u;

function piecesOf(word: RecognisedWord): RecognisedWord[] {
	const signs = [...word.text];
	const isMatched = word.signs.length === signs.length;
	const pieces: RecognisedWord[] = [];
	let from = 0;
	for (const [at, sign] of [...signs, '#'].entries()) {
		if (!ODD.test(sign)) continue;
		const text = signs.slice(from, at).join('');
		const own = isMatched ? word.signs.slice(from, at) : [];
		if (LETTERS.test(text)) pieces.push({ ...word, text, signs: own, box: own.length === 0 ? word.box : boxOf(own) });
		from = at + 1;
	}
	return pieces;
}

/** "_QUYẾT": the end of a ruling that was taken out; ".02": dirt before a figure, which is no longer sure. */
function withoutRule(word: RecognisedWord): RecognisedWord {
	if (/^[.,]\d/u.test(word.text))
		return { ...word, text: word.text.slice(1), signs: word.signs.slice(1), confidence: Math.min(word.confidence, DOUBT) };
	return /^_\p{L}{2}/u.test(word.text) ? { ...word, text: word.text.slice(1), signs: word.signs.slice(1) } : word;
}

function boxOf(signs: readonly RecognisedSign[]): PixelBox {
	const edge = (side: 0 | 1 | 2 | 3) => signs.map(({ box }) => box[side]);
	return [Math.min(...edge(0)), Math.min(...edge(1)), Math.max(...edge(2)), Math.max(...edge(3))];
}

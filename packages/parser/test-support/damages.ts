import { encodeLegacy } from './encode-legacy.js';

const MARKED = /[^\p{ASCII}]/gu;

/** The same numbers in every run. */
export function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
		return state / 0x7fffffff;
	};
}

function withoutMarks(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

/** A program that knows English letters alone: "xã hội" → "xd hQi". */
function recognisedAsEnglish(text: string): string {
	const next = random(7);
	const likes = [...'6OQiAuedf1l'];
	return text.normalize('NFC').replace(MARKED, (letter) => {
		const bare = withoutMarks(letter);
		return next() < 0.35 ? bare : (likes[Math.floor(next() * likes.length)] ?? bare);
	});
}

function shuffled(text: string): string {
	const letters = [...'abcdefghiklmnopqrstuvxyàáảãạăắằâấầậđèéêếềệìíịòóôốồộơớờợùúưứừựýỳ'];
	return text.normalize('NFC').replace(/\p{L}/gu, (letter) => {
		const at = letters.indexOf(letter.toLowerCase());
		return at < 0 ? letter : (letters[(at * 29 + 11) % letters.length] ?? letter);
	});
}

/** What becomes of a page's letters where its text layer is worth nothing. */
export const DAMAGES: Readonly<Record<string, (text: string) => string>> = {
	'recognised without marks': withoutMarks,
	'recognised as English': recognisedAsEnglish,
	'marked letters lost, the rest joined': (text) => text.normalize('NFC').replace(MARKED, ''),
	'marked letters lost, gaps in their place': (text) => text.normalize('NFC').replace(MARKED, ' '),
	'letters with two marks lost': (text) => text.normalize('NFC').replace(/[\u1ea0-\u1eff]/gu, ''),
	'marked letters without a code': (text) =>
		text
			.normalize('NFC')
			.replace(/[\u0100-\u01ff\u1ea0-\u1eff]/gu, (letter) => String.fromCharCode(0xe000 + (letter.charCodeAt(0) & 0xff))),
	'letters taken for others': shuffled,
	'numbers of glyphs taken for codes': (text) =>
		withoutMarks(text).replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 29)),
	'TCVN3 in a font of another name': (text) => encodeLegacy(text, { encoding: 'tcvn3' }),
	'VNI in a font of another name': (text) => encodeLegacy(text, { encoding: 'vni' }),
	'UTF-8 taken for Latin-1': (text) => Buffer.from(text).toString('latin1'),
};

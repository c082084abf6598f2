import type { LegacyFont } from '../src/text/legacy/legacy-font.js';
import { TCVN3 } from '../src/text/legacy/tcvn3.js';
import { VNI } from '../src/text/legacy/vni.js';

/** Unicode text in the codes that a writer of the nineties typed, the other way round than the reader goes. */
export function encodeLegacy(text: string, { encoding }: Pick<LegacyFont, 'encoding'>): string {
	const codes = CODES[encoding];
	return Array.from(text.normalize('NFC'), (letter) => codes.get(letter) ?? letter).join('');
}

function single(table: readonly string[]): [printed: string, codes: string][] {
	return table.map((printed, index) => [printed, String.fromCharCode(0xa0 + index)]);
}

/** A vowel with each sign of its own case. */
function pairs(vowel: string): [printed: string, codes: string][] {
	const base = new Map(single(VNI).map(([printed, code]) => [code, printed])).get(vowel) ?? vowel;
	const signs = single(VNI).filter(([printed, code]) => /^\p{M}+$/u.test(printed) && isCapital(code) === isCapital(vowel));
	return signs.map(([printed, code]): [string, string] => [(base + printed).normalize('NFC'), vowel + code]);
}

function isCapital(letter: string): boolean {
	return letter !== letter.toLowerCase();
}

const CODES = {
	tcvn3: new Map(single(TCVN3)),
	vni: new Map([...[...'aeouyôöAEOUYÔÖ'].flatMap(pairs), ...single(VNI)]),
};

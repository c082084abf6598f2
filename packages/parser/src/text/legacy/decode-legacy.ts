import type { LegacyFont } from './legacy-font.js';
import { TCVN3 } from './tcvn3.js';
import { VNI } from './vni.js';

/** What a text set in a legacy font says, in NFC. A VNI sign whose letter stands outside the text becomes the combining mark it is. */
export function decodeLegacy(text: string, { encoding, capitals }: LegacyFont): string {
	const table = TABLES[encoding];
	let decoded = '';
	for (const char of text) {
		const code = codeOf(char);
		decoded += code < FIRST ? (code < 0x80 ? String.fromCharCode(code) : char) : (table[code - FIRST] ?? char);
	}
	const composed = decoded.normalize('NFC');
	return capitals ? composed.toUpperCase() : composed;
}

const FIRST = 0xa0;
const TABLES = { tcvn3: TCVN3, vni: VNI } as const;

/** Signs that a writer took for their likes outside Latin-1, and the code each stands for. */
const LIKES: Readonly<Record<string, number>> = { μ: 0xb5, '∙': 0xb7, '⋅': 0xb7, ˉ: 0xaf, '‑': 0xad };

/** The font's own code of a code point: symbol fonts and some converters put it at U+F000 and up. */
function codeOf(char: string): number {
	const code = char.codePointAt(0) ?? 0;
	return code >= 0xf020 && code <= 0xf0ff ? code - 0xf000 : (LIKES[char] ?? code);
}

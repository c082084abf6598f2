const PLAIN = 'aăâeêioôơuưy';
const TONED = ['àáảãạ', 'ằắẳẵặ', 'ầấẩẫậ', 'èéẻẽẹ', 'ềếểễệ', 'ìíỉĩị', 'òóỏõọ', 'ồốổỗộ', 'ờớởỡợ', 'ùúủũụ', 'ừứửữự', 'ỳýỷỹỵ'];

/** First vowel toned, second plain → tone moved to the second: "òa" → "oà". Both spellings are good Vietnamese. */
const MOVED = new Map<string, string>(
	['oa', 'oe', 'uy'].flatMap(([first = '', second = '']) =>
		[0, 1, 2, 3, 4].map((tone) => {
			const toned = (vowel: string) => TONED[PLAIN.indexOf(vowel)]?.[tone] ?? vowel;
			return [toned(first) + second, first + toned(second)] as const;
		}),
	),
);
const MOVABLE = /[òóỏõọùúủũụ][aey]/gu;
const SINGLES: Readonly<Record<string, string>> = { ð: 'đ', '’': "'", '‘': "'", '“': '"', '”': '"', '\u00a0': ' ', '\n': ' ', '\t': ' ' };
const SINGLE = /[ð’‘“”\u00a0\n\t]|[\u2010-\u2015\u2212]/gu;

/**
 * One spelling for comparison: lower case, tone on the second vowel of oa, oe, uy, plain dashes, quotes and spaces. Takes NFC text.
 * The result has the same length, so offsets in it are offsets in the text.
 */
export function fold(text: string): string {
	return lower(text)
		.replace(MOVABLE, (pair) => MOVED.get(pair) ?? pair)
		.replace(SINGLE, (char) => SINGLES[char] ?? '-');
}

function lower(text: string): string {
	const whole = text.toLowerCase();
	if (whole.length === text.length) return whole;
	let out = '';
	for (const char of text) {
		const small = char.toLowerCase();
		out += small.length === char.length ? small : char;
	}
	return out;
}

const [GRAVE, ACUTE, TILDE, HOOK, DOT, BREVE, HAT] = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323', '\u0306', '\u0302'] as const;

/**
 * What the codes A0 to FF print in VNI's Windows fonts, by their small form: letters of their own, and signs that stand behind a vowel and mark
 * it ("a" + "á" = "ấ"); a sign that belongs to a capital has a capital's code. Everything else is as in Windows-1252.
 * Source: VNI Software, VNI encoding for Windows; the tables of winvnkey and of x-unikey agree.
 */
const SMALL: Readonly<Record<string, string>> = {
	ñ: 'đ',
	ì: 'ì',
	í: 'í',
	æ: 'ỉ',
	ó: 'ĩ',
	ò: 'ị',
	î: 'ỵ',
	ô: 'ơ',
	ö: 'ư',
	ø: GRAVE,
	ù: ACUTE,
	û: HOOK,
	õ: TILDE,
	ï: DOT,
	â: HAT,
	à: HAT + GRAVE,
	á: HAT + ACUTE,
	å: HAT + HOOK,
	ã: HAT + TILDE,
	ä: HAT + DOT,
	ê: BREVE,
	è: BREVE + GRAVE,
	é: BREVE + ACUTE,
	ú: BREVE + HOOK,
	ü: BREVE + TILDE,
	ë: BREVE + DOT,
};

function printed(code: number): string {
	const char = String.fromCharCode(code);
	const small = char.toLowerCase();
	const sign = SMALL[small];
	if (sign === undefined) return char;
	return small === char ? sign : sign.toUpperCase();
}

export const VNI: readonly string[] = Array.from({ length: 96 }, (_, index) => printed(0xa0 + index));

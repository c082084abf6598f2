const ROMAN: readonly (readonly [number, string])[] = [
	[1000, 'm'],
	[900, 'cm'],
	[500, 'd'],
	[400, 'cd'],
	[100, 'c'],
	[90, 'xc'],
	[50, 'l'],
	[40, 'xl'],
	[10, 'x'],
	[9, 'ix'],
	[5, 'v'],
	[4, 'iv'],
	[1, 'i'],
];
const LARGEST_ROMAN = 32_767;
const LARGEST_LETTER = 780;
const CHICAGO = '*†‡§';

type Format = (value: number) => string;

const FORMATS: Readonly<Record<string, Format>> = {
	none: () => '',
	bullet: () => '',
	decimal: String,
	decimalZero: (value) => String(value).padStart(2, '0'),
	upperRoman: (value) => roman(value).toUpperCase(),
	lowerRoman: roman,
	upperLetter: (value) => letters(value).toUpperCase(),
	lowerLetter: letters,
	ordinal: (value) => `${value}${ordinalSuffix(value)}`,
	hex: (value) => value.toString(16).toUpperCase(),
	chicago: (value) => (CHICAGO[(value - 1) % 4] ?? '*').repeat(Math.min(20, Math.ceil(value / 4))),
	numberInDash: (value) => `- ${value} -`,
	decimalEnclosedParen: (value) => `(${value})`,
	decimalEnclosedFullstop: (value) => `${value}.`,
	decimalEnclosedCircle: circled,
	decimalEnclosedCircleChinese: circled,
};

/** One number as Word prints it; formats of other scripts come out as plain numbers. Source: ECMA-376-1, 17.18.59 ST_NumberFormat. */
export function formatNumber(value: number, format: string): string {
	return (FORMATS[format] ?? zeroPadded(format) ?? String)(value);
}

/** Word's own "custom" format names its pattern: "001, 002, 003, ...". */
function zeroPadded(format: string): Format | null {
	const match = /^(0+[1-9])(?:,|$)/.exec(format);
	return match === null ? null : (value) => String(value).padStart(match[1]?.length ?? 1, '0');
}

function roman(value: number): string {
	if (value < 1 || value > LARGEST_ROMAN) return String(value);
	let rest = value;
	let text = '';
	for (const [unit, sign] of ROMAN) {
		text += sign.repeat(Math.floor(rest / unit));
		rest %= unit;
	}
	return text;
}

/** a … z, then aa, bb … zz, then aaa. */
function letters(value: number): string {
	if (value < 1 || value > LARGEST_LETTER) return String(value);
	return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

function circled(value: number): string {
	return value >= 1 && value <= 20 ? String.fromCharCode(0x245f + value) : String(value);
}

function ordinalSuffix(value: number): string {
	if (value % 100 >= 11 && value % 100 <= 13) return 'th';
	return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}

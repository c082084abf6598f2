/** The number or bullet at the start of a paragraph. */
export interface Marker {
	readonly style: MarkerStyle;
	/** As printed, without the space behind it. */
	readonly text: string;
	/** Length of the marker and the space behind it. */
	readonly length: number;
	/** Its place in the count (II → 2, b → 2, 1.3 → 3); null for bullets. */
	readonly ordinal: number | null;
}

export type MarkerStyle =
	| 'part'
	| 'section'
	| 'roman'
	| 'upper-letter'
	| 'decimal'
	| 'decimal-2'
	| 'decimal-3'
	| 'bracket'
	| 'letter'
	| 'dash'
	| 'plus'
	| 'star'
	| 'bullet';

interface Reader {
	readonly style: MarkerStyle;
	readonly pattern: RegExp;
	readonly ordinal: ((text: string) => number) | null;
}

const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

const READERS: readonly Reader[] = [
	// "Mục 2. Về đội ngũ", inside a part
	{
		style: 'section',
		pattern: /^((?:Mục|MỤC)\s+(?:thứ\s+\p{L}+|THỨ\s+\p{L}+|[IVX]+|\d{1,2}|[A-Z])(?:\s*[.:)/-])?)(?:\s+|$)/u,
		ordinal: null,
	},
	// "Phần I. KẾT QUẢ", "PHẦN THỨ NHẤT: …"
	{
		style: 'part',
		pattern: /^((?:Phần|PHẦN|Chương|CHƯƠNG)\s+(?:thứ\s+\p{L}+|THỨ\s+\p{L}+|[IVX]+|\d{1,2}|[A-Z])(?:\s*[.:)/-])?)(?:\s+|$)/u,
		ordinal: null,
	},
	// "II. TÌNH HÌNH", "IV/ Kiến nghị", "III - Khó khăn"; "V/v" is no number
	{ style: 'roman', pattern: /^(?!V\/v\s)([IVX]{1,5}(?:\s?[.)/:]|\s?[-–](?=\s)))\s*(?=\S)/u, ordinal: romanValue },
	// "1.1.2. Nội dung"
	{ style: 'decimal-3', pattern: /^(\d{1,2}(?:\.\d{1,2}){2,3}(?:\s?[.):/])?)(?:\s+|(?=\p{Lu}))/u, ordinal: lastNumber },
	// "1.2. Biệt phái", "2.1 Thực trạng"
	{ style: 'decimal-2', pattern: /^(\d{1,2}\.\d{1,2}(?:\s?[.):/]|(?=\s+\p{Lu}|\p{Lu})))\s*(?=\p{L}|["“(])/u, ordinal: lastNumber },
	// "(1) Đề nghị", "(a) …"
	{ style: 'bracket', pattern: /^(\((?:\d{1,2}|[a-zđ]|[ivx]{1,4})\))\s*(?=\S)/u, ordinal: lastNumber },
	// "1. Chi trả", "2/ Tập huấn", "3) Khó khăn", "4.Đề nghị", "1- Về biên chế"
	{ style: 'decimal', pattern: /^(\d{1,2}(?:\s?[.):/](?!\d)|\s?[-–](?=\s?\p{L})))\s*(?=\S)/u, ordinal: lastNumber },
	// "A. ĐÁNH GIÁ CHUNG", "B/ KIẾN NGHỊ"
	{ style: 'upper-letter', pattern: /^([A-HĐ]\s?[.)/])\s*(?=\p{L})/u, ordinal: letterValue },
	// "a) Về cán bộ", "b. Về công chức", "đ/ …"
	{ style: 'letter', pattern: /^([a-hđik]\s?[.)/])\s*(?=\p{L}|["“(\d])/u, ordinal: letterValue },
	// "- Phòng Kinh tế: 08"
	{ style: 'dash', pattern: /^([-–—−‐‑])\s*(?=\S)/u, ordinal: null },
	// "+ Văn phòng: 06"
	{ style: 'plus', pattern: /^(\+)\s*(?=\S)/u, ordinal: null },
	// "* Công tác tập huấn:"
	{ style: 'star', pattern: /^(\*{1,3}|※)\s*(?=\S)/u, ordinal: null },
	// "• Xem xét", "● …", "➢ …"
	{ style: 'bullet', pattern: /^([•●○◦▪▫■□◆◇►▶➢➤➔→✓✔∙·‣⁃]|o(?=\s)|\.(?=\s))\s*(?=\S)/u, ordinal: null },
];

/** Reads the marker a paragraph opens with; null when it has none. */
export function readMarker(text: string): Marker | null {
	for (const { style, pattern, ordinal } of READERS) {
		const match = pattern.exec(text);
		const marker = match?.[1];
		if (match && marker !== undefined) return { style, text: marker, length: match[0].length, ordinal: ordinal?.(marker) ?? null };
	}
	return null;
}

export function isBullet(style: MarkerStyle): boolean {
	return style === 'dash' || style === 'plus' || style === 'star' || style === 'bullet';
}

function romanValue(text: string): number {
	const values = [...text].flatMap((char) => ROMAN_DIGITS[char] ?? []);
	return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

function lastNumber(text: string): number {
	const numbers = text.match(/\d+/g);
	return numbers ? Number(numbers.at(-1)) : letterValue(text);
}

const LETTERS = 'abcdđeghiklmnopqrstuvxy';

function letterValue(text: string): number {
	const letter = /\p{L}/u.exec(text.toLowerCase())?.[0];
	return letter === undefined ? 0 : LETTERS.indexOf(letter) + 1;
}

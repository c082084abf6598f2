import { fold } from '@rasoat/parser';

/** Words that names of units are made of; where they were read as one they are parted. */
const WORDS = [
	'thường trực',
	'lãnh đạo',
	'văn phòng',
	'phòng kinh tế',
	'phòng văn hóa',
	'kinh tế',
	'hạ tầng',
	'đô thị',
	'văn hóa',
	'xã hội',
	'trung tâm',
	'phục vụ',
	'hành chính công',
	'phục vụ hành chính công',
	'trung tâm phục vụ hành chính công',
	'hội đồng nhân dân',
	'ủy ban nhân dân',
	'quân sự',
].map((phrase) => fold(phrase).split(' '));
const GLUED: ReadonlyMap<string, readonly string[]> = new Map(WORDS.map((syllables) => [syllables.join(''), syllables]));

/** Abbreviations that one letter taken for another makes nothing of: "TIPVHCC", "TI. HĐND". */
const ABBREVIATIONS = ['TTPVHCC', 'PVHCC', 'HĐND', 'UBND', 'VHXH', 'CHQS'];

/**
 * The name of a unit as it was read off a picture, with the gaps and stops that got lost: "Lãnhđạo UBND" → "Lãnh đạo UBND", "P.Kinh tế" →
 * "P. Kinh tế", "Thường trực.HĐND" → "Thường trực HĐND". Letters change in known abbreviations alone, and there one.
 */
export function mendUnitName(name: string): string {
	return name
		.replace(/(?<=\p{Ll})[.,](?=(?:HĐND|UBND)(?!\p{L}))/gu, ' ')
		.replace(/^T[I1l](?=\s?[.]\s?\p{Lu}|\s(?:HĐND|UBND|PVHCC)(?!\p{L}))/u, 'TT')
		.replace(/^(TT|VP|P)\.(?=\p{L})/u, '$1. ')
		.replace(/\p{L}+/gu, (word) => parted(word) ?? abbreviation(word) ?? word);
}

function parted(word: string): string | null {
	const syllables = GLUED.get(fold(word));
	if (syllables === undefined || syllables.length < 2) return null;
	const ends = syllables.map((_, i) => syllables.slice(0, i + 1).join('').length);
	return ends.map((end, i) => word.slice(ends[i - 1] ?? 0, end)).join(' ');
}

function abbreviation(word: string): string | null {
	if (!/^\p{Lu}{4,}$/u.test(word) || ABBREVIATIONS.includes(word)) return null;
	const near = ABBREVIATIONS.filter((known) => known.length === word.length && differences(known, word) === 1);
	return near.length === 1 ? (near[0] ?? null) : null;
}

function differences(a: string, b: string): number {
	return [...a].filter((letter, i) => letter !== b[i]).length;
}

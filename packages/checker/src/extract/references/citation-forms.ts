import { pattern } from '@rasoat/parser';

/** How a citation is written; group 1 is its number, as far as it was typed. */
export interface CitationForm {
	readonly kind: 'conclusion' | 'letter';
	readonly pattern: RegExp;
}

const SEP = '\\s?[-/.]?\\s?';
const SYMBOL = '[a-zđ]{2,10}(?:\\s?[-/&]\\s?[a-zđ]{2,10}(?:[-/&][a-zđ]{2,10}){0,2})?';
/** "số195-KL/TW": the space is often forgotten. */
const NOT_IN_NUMBER = '(?:(?<=số)|(?<![\\p{L}\\d/.-]))';

/** Surer forms first: a form does not read what an earlier one has read. */
export const CITATION_FORMS: readonly CitationForm[] = [
	// "Kết luận số 195-KL/TW", "KL 195 - KL/TW", "các Kết luận số 183-KL/TW, số 186-KL/TW", "195-\nKL/TW", "195/KL-TƯ"
	{ kind: 'conclusion', pattern: new RegExp(`${NOT_IN_NUMBER}(\\d{1,4}${SEP}kl${SEP}t[wuư])(?![\\p{L}\\d])`, 'gu') },
	// "Kết luận số 195", "KL 195", "Kết luận 195/BCT"
	{
		kind: 'conclusion',
		pattern: new RegExp(
			`${pattern('(?<!thông báo )(?:Kết luận|KL)(?:\\s+số)?\\s*:?').source}\\s*(\\d{1,4})(?!\\d|[.,]\\d|[-/][a-zđ\\d]|\\s?[-/]\\s?kl|\\s+(?:ngày|tháng|người|trường hợp|nội dung|nhiệm vụ))`,
			'gu',
		),
	},
	// "Công văn số 2581/UBND- NVKTGS", "CV 2581/UBND-NVKTGS", "văn bản số: 3010/SNV-XDCQ", "công văn hỏa tốc số 2581-UBND/NVKTGS"
	{
		kind: 'letter',
		pattern: new RegExp(
			`${pattern('(?:Công văn|CV|C/V|văn bản|thư công)(?:\\s+(?:hỏa tốc|khẩn|chỉ đạo|số|đến|liên ngành)){0,2}\\s*:?').source}\\s*(\\d{1,5}(?:\\s?[/-]\\s?${SYMBOL}|\\s+ubnd\\s?-\\s?[a-zđ&]{2,10}))(?![\\p{L}\\d])`,
			'gu',
		),
	},
	// "theo chỉ đạo tại số 2581/UBND-NVKTGS", "(2581/UBND-NVKTGS)": a symbol that begins with the body is a letter's
	{
		kind: 'letter',
		pattern: new RegExp(`${NOT_IN_NUMBER}(\\d{2,5}\\s?/\\s?ubnd\\s?-\\s?[a-zđ]{2,10}(?:\\s?[-&]\\s?[a-zđ]{2,10})?)(?![\\p{L}\\d])`, 'gu'),
	},
	// "Công văn 2581", "CV số 2581 ngày 10/10/2025"
	{
		kind: 'letter',
		pattern: new RegExp(
			`${pattern('(?:Công văn|CV|C/V|văn bản)(?:\\s+số)?\\s*:?').source}\\s*(\\d{3,5})(?!\\d|[.,]\\d|\\s?/|[-][a-zđ])`,
			'gu',
		),
	},
];

/** The value of digits as typed: "4.250.000.000", "4 250 000 000", "1.234,5", "1,25", "79.31", "06"; null when they are no number. */
export function readAmount(text: string): number | null {
	const digits = text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
	if (/^\d{1,3}(?:[. ]\d{3})+(?:,\d+)?$/.test(digits)) return toNumber(digits.replace(/[. ]/g, ''));
	if (/^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/.test(digits)) return toNumber(digits.replaceAll(',', ''));
	if (/^\d+(?:[.,]\d+)?$/.test(digits)) return toNumber(digits);
	return null;
}

function toNumber(digits: string): number {
	return Number(digits.replace(',', '.'));
}

/** The digits of one number in running text; a stop or comma counts only between digits. */
export const AMOUNT_SOURCE = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d{1,3}(?:,\\d{3}){2,}|\\d{1,3}(?: \\d{3}){2,}|\\d+(?:[.,]\\d+)?';

import { readNumber } from './read-number.ts';

const SCALE: Readonly<Record<string, number>> = {
	tỷ: 1e9,
	tỉ: 1e9,
	ty: 1e9,
	triệu: 1e6,
	trieu: 1e6,
	tr: 1e6,
	nghìn: 1e3,
	nghin: 1e3,
	ngàn: 1e3,
};
const STEP = /^([\d.,]+)\s*(tỷ|tỉ|ty|triệu|trieu|tr|nghìn|nghin|ngàn)?\s*/u;
/** "9 872 350 000": the thousands set apart by spaces. */
const SPACED = /^\d{1,3}(?: \d{3})+$/;

/** A sum of money as it is typed, in dong: "9.872.350.000", "9,5 tỷ", "21 tỷ 350 triệu đồng" → 21350000000; null for what is none. */
export function readMoney(typed: string): number | null {
	let left = typed
		.normalize('NFC')
		.toLowerCase()
		.trim()
		.replace(/\s*(?:đồng|đ|vnđ|vnd)$/u, '');
	if (SPACED.test(left)) left = left.replaceAll(' ', '');
	let sum = 0;
	let last = Number.POSITIVE_INFINITY;
	if (left === '') return null;
	while (left !== '') {
		const [step, amount = '', unit] = STEP.exec(left) ?? [];
		const number = readNumber(amount);
		const scale = unit === undefined ? 1 : (SCALE[unit] ?? 1);
		// "350 triệu 21 tỷ" and "9 9" are slips of the finger; "12tr5" is twelve and a half million to who says it.
		if (step === undefined || number === null || scale >= last || (unit === undefined && last < Number.POSITIVE_INFINITY)) return null;
		sum += number * scale;
		last = scale;
		left = left.slice(step.length);
	}
	return Math.abs(sum - Math.round(sum)) < 0.001 ? Math.round(sum) : null;
}

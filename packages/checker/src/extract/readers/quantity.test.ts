import { fold } from '@rasoat/parser';
import { describe, expect, it } from 'vitest';
import { readQuantities } from './quantity.js';

const NOUNS = { nouns: ['người', 'biên chế', 'trường hợp', 'công chức', 'cán bộ, công chức', 'lượt người', 'lớp', 'đồng chí'] };
const read = (text: string) =>
	readQuantities(fold(text), NOUNS).map(
		(q) => `${q.kind} ${q.value}${q.of === null ? '' : `/${q.of}`}${q.bound ? '~' : ''}${q.noun ? ` ${q.noun}` : ''}`,
	);

const CASES: readonly (readonly [string, readonly string[]])[] = [
	['Theo định biên, xã được giao 40 biên chế (không tính 03 biên chế của BCH Quân sự xã).', ['count 40 biên chế', 'count 3 biên chế']],
	['Năm 2025, xã được giao 38 biên chế tại Quyết định số 1234/QĐ-UBND ngày 05/7/2025.', ['count 38 biên chế']],
	['Xã hiện có ba mươi sáu (36) cán bộ, công chức', ['count 36 cán bộ, công chức']],
	['Được giao 40 (bốn mươi) biên chế', ['count 40 biên chế']],
	['Hiện xã mới có 34/40 biên chế công chức', ['fraction 34/40 biên chế']],
	['từ ngày 01/7 đến ngày 20/10/2025, có 25/27 người nhận đủ (92,6%)', ['fraction 25/27 người', 'percent 92.6']],
	['Gần 40 cán bộ, công chức; thiếu từ 05 đến 07 công chức', ['count 40~ cán bộ, công chức', 'count 5~', 'count 7~ công chức']],
	['số tiền 14,35 tỷ đồng, còn 12.640.500.000đ và 21 tỷ 350 triệu đồng', ['money 14350000000', 'money 12640500000', 'money 21350000000']],
	['một tỷ hai trăm năm mươi triệu đồng cho năm người; năm 2025 một số đồng chí', ['money 1250000000', 'count 5 người']],
	['theo Nghị định số 178/2024/NĐ-CP và Nghị định 154, tháng 10, quý III, mười một người', ['count 11 người']],
	['nhiều hơn số được giao 02 người, nhiều hơn 01 người', ['count 2 người', 'count 1 người']],
	['Đã chi trả 950.500.000đ (Chín trăm năm mươi triệu năm trăm nghìn đồng)', ['money 950500000']],
	['mười hai lớp, tắm mươi ba lượt người; vài trăm hai người', ['count 12 lớp']],
	['3 lớp/45 lượt người', ['count 3 lớp', 'count 45 lượt người']],
];

describe('readQuantities', () => {
	it.each(CASES)('%s', (text, expected) => {
		expect(read(text)).toEqual(expected);
	});
});

import { describe, expect, it } from 'vitest';
import { findingOf, resultOf } from '../testing/result-of.js';
import { displayWidth } from './display-width.js';
import { createTableRenderer } from './table.js';

const stated = (value: string) => ({ value, how: 'stated', doubtful: false, confidence: 1, evidence: [] }) as const;
const base = resultOf();
const kienThuy = resultOf({
	file: { ...base.file, path: 'hop/kien-thuy.pdf', pages: 3 },
	pages: [
		{ page: 1, source: 'text-layer', grade: 'trusted', reason: null },
		{ page: 2, source: 'ocr', grade: 'trusted', reason: null },
		{ page: 3, source: 'none', grade: 'none', reason: 'trang hỏng' },
	],
	verdict: 'flagged',
	identity: {
		...base.identity,
		commune: { code: '11680', name: 'Kiến Thụy', kind: 'xã', confidence: 1, evidence: [] },
		number: stated('187/BC-UBND'),
		date: stated('2025-10-14'),
	},
	findings: ['một', 'hai', 'ba', 'bốn', 'năm'].map((vi) => findingOf({ message: { vi: `Lỗi thứ ${vi}`, en: vi } })),
});

function table(width: number, ...results: (typeof base)[]): string {
	const renderer = createTableRenderer();
	for (const result of results) renderer.add(result);
	return renderer.end(width);
}

describe('the clerk’s table', () => {
	it('shows unit, file, number, day, verdict, the three worst findings, and how many more', () => {
		expect(table(120, kienThuy)).toBe(
			[
				'Đơn vị / tệp         Số, ngày     Kết luận     Việc cần xem trước',
				`${'─'.repeat(19)}  ${'─'.repeat(11)}  ${'─'.repeat(11)}  ${'─'.repeat(73)}`,
				'Xã Kiến Thụy         187/BC-UBND  Cần bổ sung  Lỗi: Lỗi thứ một',
				'hop/kien-thuy.pdf    14/10/2025                Lỗi: Lỗi thứ hai',
				`2/3 trang đọc được,${' '.repeat(28)}Lỗi: Lỗi thứ ba`,
				`1 trang OCR, 1 bỏ${' '.repeat(30)}… và 2 việc khác`,
				'',
				'1 báo cáo: 0 đạt, 1 cần bổ sung, 0 không đọc được; 5 lỗi, 0 cần xem, 0 lưu ý.',
				'',
			].join('\n'),
		);
	});

	it('says of an unreadable file what is to be done', () => {
		const message = { vi: 'Tệp đặt mật khẩu; đề nghị bỏ mật khẩu.', en: 'Locked.' };
		const locked = resultOf({ status: 'unreadable', verdict: 'unreadable', error: { code: 'encrypted', message } });
		expect(table(120, locked)).toMatch(/a\.pdf\s+–\s+Không đọc được\s+Tệp đặt mật khẩu; đề nghị bỏ mật khẩu\./u);
	});

	it('never lets a rule that could not tell pass unseen', () => {
		const open = resultOf({
			verdict: 'flagged',
			undetermined: [{ ruleId: 'consistency.dates', target: null, reason: 'trang 3 chưa đọc được' }],
		});
		expect(table(120, open)).toContain('Chưa xác định được consistency.dates: trang 3 chưa đọc được');
	});

	it('keeps within the width of the terminal', () => {
		const long = resultOf({ findings: [findingOf({ message: { vi: 'Biên chế được giao nêu ở hai nơi khác nhau '.repeat(8), en: '' } })] });
		for (const line of table(80, kienThuy, long).split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
	});

	it('sends nothing of a report to the terminal that could steer it', () => {
		const hostile = resultOf({
			file: { ...base.file, path: 'a\u001b[2J\u202e\n.pdf' },
			findings: [findingOf({ message: { vi: 'x\u001b]0;y\u0007', en: '' } })],
		});
		expect(table(120, hostile)).not.toMatch(/[^\P{C}\n]/u);
	});
});

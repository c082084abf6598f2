import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { Summary } from './summary.js';
import { summaryHtml } from './summary-html.js';
import { summaryWorkbook } from './summary-workbook.js';

const HOSTILE = [
	'=cmd()|x!A1',
	'+1+1',
	'@SUM(A1)',
	'-2',
	"<script>alert('1')</script>",
	'"><img src=x onerror=alert(1)>',
	'a\nb\u202efdp.exe',
	'x\u0000\ud800\uffff',
];

const filed = { campaign: null, commune: null, receivedAt: '2025-10-14T18:30:00.000Z' };
const summary: Summary = {
	batch: {
		id: '018f4c3e-0000-4000-8000-000000000000',
		startedAt: '2025-10-14T18:00:00.000Z',
		endedAt: '2025-10-14T18:01:00.000Z',
	},
	inbox: { received: 7, known: 1, refused: 1, quarantined: 1, stillWritten: 0, unmoved: 0, passedOver: 2 },
	period: { from: '2025-10-13T18:01:00.000Z', to: '2025-10-14T18:01:00.000Z' },
	madeAt: '2025-10-14T22:00:00.000Z',
	troubles: [{ path: '<b>kl999</b>', told: { vi: 'Thư mục «<b>kl999</b>» không phải mã đợt.', en: '' } }],
	came: {
		total: 12_000,
		rows: HOSTILE.map((fileName) => ({ ...filed, report: 'r', fileName, way: 'inbox', again: false, standing: 'pass', withdrawn: false })),
	},
	broken: {
		total: HOSTILE.length,
		rows: HOSTILE.map((fileName) => ({
			...filed,
			report: null,
			fileName,
			kind: 'refused',
			code: 'too-large',
			why: { vi: '=1+1', en: '' },
		})),
	},
	campaigns: [
		{
			...{ id: '=kl195', name: 'Kết luận 195 <i>', deadline: '2025-10-15', expected: 3, filed: 1 },
			missing: [
				{ code: '10606', name: 'Xã Nam Sách', unreadable: false },
				{ code: '10633', name: 'Xã Trần Phú', unreadable: true },
			],
		},
	],
	unfiled: { total: 1, rows: [{ ...filed, report: 'r', fileName: '=A1', kind: 'unfiled' }] },
	waiting: 2,
	oldest: { ...filed, report: 'r', fileName: '=A1', kind: 'unfiled' },
};

describe('the summary as a page', () => {
	const page = summaryHtml(summary);

	it('takes nothing for markup and runs nothing', () => {
		expect(page).not.toMatch(/<script|<img|<b>|<i>|onerror=alert\(1\)>/i);
		expect(page).toContain('&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;');
		expect(page).toContain('content="default-src &#39;none&#39;;');
		expect(page).not.toMatch(/https?:\/\//);
		expect(page).not.toMatch(/[\u202e\0]/);
	});

	it('speaks as a clerk does', () => {
		expect(page).toContain('<h1>Tổng hợp báo cáo ngày 15/10/2025</h1>');
		expect(page).toContain('Từ 14/10/2025 01:01 đến 15/10/2025 01:01');
		expect(page).toContain('Hạn 15/10/2025; đã có 1/3; còn thiếu 2.');
		expect(page).toContain('Xã Trần Phú (đã gửi nhưng không đọc được)');
		expect(page).toContain('Còn 11992 dòng không liệt kê ở đây.');
	});
});

describe('the summary as a workbook', () => {
	const open = async () => {
		const book = new ExcelJS.Workbook();
		await book.xlsx.load((await summaryWorkbook(summary)) as never);
		return book;
	};

	it('has its sheets, with typed cells', async () => {
		const book = await open();
		expect(book.worksheets.map(({ name }) => name)).toEqual(['Tổng hợp', 'Đã nhận', 'Hỏng', 'Còn thiếu', 'Chưa rõ đợt']);
		const counts = book.getWorksheet('Tổng hợp');
		expect(counts?.getCell('B2').value).toEqual(new Date('2025-10-14T01:01:00Z'));
		expect(counts?.getCell('A5').value).toBe('Lượt nhận trong kỳ');
		expect(counts?.getCell('B5').value).toBe(12_000);
		const missing = book.getWorksheet('Còn thiếu');
		expect(missing?.getRow(2).values).toEqual([
			...[undefined, '=kl195', 'Kết luận 195 <i>', new Date('2025-10-15T00:00:00Z'), '10606', 'Xã Nam Sách', 'chưa gửi'],
		]);
		expect(missing?.getCell('C2').numFmt).toBe('dd/mm/yyyy');
	});

	it('holds no formula, whatever a file is called', async () => {
		const book = await open();
		let texts = 0;
		for (const sheet of book.worksheets)
			sheet.eachRow((row) =>
				row.eachCell((cell) => {
					expect(cell.type).not.toBe(ExcelJS.ValueType.Formula);
					if (cell.type !== ExcelJS.ValueType.String) return;
					texts++;
					expect(cell.numFmt).toBe('@');
				}),
			);
		expect(texts).toBeGreaterThan(100);
		expect(book.getWorksheet('Đã nhận')?.getCell('A2').value).toBe('=cmd()|x!A1');
		expect(book.getWorksheet('Đã nhận')?.getCell('A9').value).toBe('x\ufffd\ufffd\ufffd');
	});
});

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import { oneBatch } from '../store/batches/batch-list.js';
import { advance } from '../store/ledger/advance.js';
import { complete } from '../store/ledger/complete.js';
import { fail } from '../store/ledger/fail.js';
import { receive } from '../store/ledger/receive.js';
import { COMMAND, type InboxGround, useInboxGround } from '../testing/inbox-ground.js';
import { resultOf } from '../testing/result-of.js';
import { saveCampaign } from '../testing/save-campaign.js';
import { makeSummaries } from './make-summaries.js';
import type { Cause } from './run-inbox.js';

const NIGHTLY: Cause = { ...(COMMAND as Exclude<Cause, string>), wantsSummary: true };
const NOW = new Date('2025-10-15T23:30:00.000Z');
let ground: InboxGround;
useInboxGround((made) => {
	ground = made;
});

const make = () => makeSummaries({ ...ground.parts, clock: () => NOW });
const page = (name = '2025-10-16') => readFileSync(join(ground.folder, `summaries/${name}.html`), 'utf8');

async function end(outcome: 'checked' | 'unreadable' | 'failed', where: string): Promise<void> {
	const rows = await ground.ask<{ id: string }>(
		`SELECT a.id FROM rasoat.attempts a JOIN rasoat.receipts r ON r.report = a.report WHERE ${where}`,
	);
	const error = { code: 'corrupt', message: { vi: 'Tệp hỏng; cần tệp lành.', en: 'Damaged.' } } as const;
	const result = outcome === 'unreadable' ? resultOf({ status: 'unreadable', verdict: 'unreadable', error }) : resultOf();
	for (const { id } of rows) {
		await advance(ground.database, id, ['received'], 'processing');
		if (outcome === 'failed') await fail(ground.database, id, 'worker-lost');
		else await complete(ground.database, id, { outcome, json: JSON.stringify(result), engineVersion: '0', profileHash: '0' });
	}
}

it('tells what came, what failed and why, who is missing, and the oldest open item', async () => {
	await saveCampaign(ground.database, {
		id: 'kl195',
		profileId: 'p',
		deadline: '2025-10-15',
		expectedCommunes: ['10606', '10633', '10615', '10507'],
	});
	const shared = {
		mediaType: 'application/pdf',
		way: 'upload',
		sender: null,
		receivedAt: '2025-10-14T03:00:00Z',
		campaign: 'kl195',
	} as const;
	await receive(ground.database, { ...shared, bytes: Buffer.from('1'), fileName: 'nam-sach.pdf', commune: '10606' });
	await receive(ground.database, { ...shared, bytes: Buffer.from('2'), fileName: 'tran-phu.pdf', commune: '10633' });
	await receive(ground.database, { ...shared, bytes: Buffer.from('3'), fileName: 'hop-tien.pdf', commune: '10615' });
	ground.put('<b>gốc.pdf', 'root');
	await ground.run({}, NIGHTLY);
	await end('unreadable', "r.file_name = 'tran-phu.pdf'");
	await end('failed', "r.file_name = 'hop-tien.pdf'");
	await end('checked', "r.file_name IN ('nam-sach.pdf', '<b>gốc.pdf')");
	await make();
	const html = page();
	expect(html).toContain('<h1>Tổng hợp báo cáo ngày 16/10/2025</h1>');
	expect(html).toContain('đã có 2/4; còn thiếu 2');
	expect(html).toContain('<li>Phường Thành Đông</li><li>Xã Trần Phú (đã gửi nhưng không đọc được)</li>');
	expect(html).toMatch(
		/tran-phu\.pdf<\/td><td>14\/10\/2025 10:00<\/td><td>Không đọc được nội dung<\/td><td>Tệp hỏng; cần tệp lành\.<\/td><td>Xã Trần Phú/,
	);
	expect(html).toMatch(/hop-tien\.pdf<\/td><td>14\/10\/2025 10:00<\/td><td>Tạm dừng do sự cố/);
	expect(html).toContain('hop-tien.pdf – tạm dừng do sự cố, nhận ngày 14/10/2025 10:00, Xã Hợp Tiến, kl195.');
	expect(html).toMatch(/Chưa rõ đợt báo cáo<\/h3><table>.*&lt;b&gt;gốc\.pdf/);
	const book = new ExcelJS.Workbook();
	await book.xlsx.readFile(join(ground.folder, 'summaries/2025-10-16.xlsx'));
	expect(book.getWorksheet('Còn thiếu')?.rowCount).toBe(3);
	expect(book.getWorksheet('Đã nhận')?.rowCount).toBe(5);
	expect(book.getWorksheet('Hỏng')?.rowCount).toBe(3);
});

it('waits for the reports that came, and no longer than it should', async () => {
	ground.put('a.pdf', 'x');
	await ground.run({}, NIGHTLY);
	await make();
	expect(existsSync(join(ground.folder, 'summaries'))).toBe(false);
	const settings = { ...ground.parts.settings, summaryAfterMinutes: 0 };
	await makeSummaries({ ...ground.parts, settings, clock: () => NOW });
	expect(page()).toContain('<td>Đang chờ xử lý</td><td class="number">1</td>');
});

it('is of a night alone, and covers everything since the night before', async () => {
	ground.put('first.pdf', '1');
	await ground.run({}, NIGHTLY);
	await end('checked', 'true');
	await make();
	ground.put('day.pdf', '2');
	await ground.run();
	await make();
	expect(ground.filesIn('summaries')).toEqual(['2025-10-16.html', '2025-10-16.xlsx']);
	const { batch } = await ground.run({}, NIGHTLY);
	await end('checked', "a.state = 'received'");
	await make();
	expect(ground.filesIn('summaries')).toHaveLength(4);
	const came = page('2025-10-16 (2)').split('Đã nhận</h3>')[1];
	expect(came).toContain('day.pdf');
	expect(came).not.toContain('first.pdf');
	expect(page('2025-10-16 (2)')).toContain('tệp mới nhận trong kỳ</td><td class="number">1</td>');
	expect(await oneBatch(ground.database, batch ?? '')).toMatchObject({ summaryName: '2025-10-16 (2)' });
});

it('is written after a kill as it was made, under the name it had', async () => {
	await ground.run({}, NIGHTLY);
	writeFileSync(join(ground.folder, 'summaries'), 'in the way');
	await expect(make()).rejects.toThrow();
	rmSync(join(ground.folder, 'summaries'));
	await make();
	expect(ground.filesIn('summaries')).toEqual(['2025-10-16.html', '2025-10-16.xlsx']);
});

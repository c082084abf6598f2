import { readFileSync } from 'node:fs';
import { DEFAULT_LIMITS } from '@rasoat/parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadProfileSource } from '../../intake/load-profile-source.js';
import { ACCOUNT_DEFAULTS } from '../../limits/account-limits.js';
import { keepShipped } from '../../profiles/keep-shipped.js';
import { createPool, type Pool } from '../../sandbox/pool.js';
import { createLink } from '../../store/accounts/create-link.js';
import { saveCampaign } from '../../testing/save-campaign.js';
import { startGuardedService } from '../../testing/signed-in.js';
import { startEmbeddedServer, type TestServer } from '../../testing/test-server.js';
import type { TestService } from '../../testing/test-service.js';

const DOCX = readFileSync(new URL('../../../../../fixtures/inbox/hung-thang.docx', import.meta.url));
const CHILD = new URL('../../../dist/sandbox/child.js', import.meta.url);
const COMMUNE = '10507';
const CHECK_MS = 120_000;

let server: TestServer;
let url: string;
let under: TestService;
let pool: Pool;

beforeAll(async () => {
	server = await startEmbeddedServer();
	url = await server.emptyDatabase();
	const profile = await loadProfileSource('kl195-cv2581');
	pool = createPool({ size: 1, limits: DEFAULT_LIMITS, profile, program: CHILD });
	under = await startGuardedService(url, { accounts: { ...ACCOUNT_DEFAULTS, linkUploads: 5 } }, { pool });
	await saveCampaign(under.service.store.database, {
		...{ id: 'dot-1', profileId: 'kl195-cv2581', deadline: '2025-10-15', expectedCommunes: [COMMUNE] },
	});
	await keepShipped(under.service.store.database, pool, profile);
}, CHECK_MS);

afterAll(async () => {
	await under?.stop();
	pool?.close();
	await server?.stop();
}, 60_000);

async function create(): Promise<{ readonly id: string; readonly path: string }> {
	const { link, secret } = await createLink(under.service.store.database, { campaign: 'dot-1', commune: COMMUNE, days: 1 }, 'user:test');
	return { id: link.id, path: `/nop/${secret}` };
}

/** As a browser without scripts asks, with nothing but the address. */
async function open(path: string, files?: readonly (readonly [string, BlobPart])[]) {
	const body = new FormData();
	for (const [name, content] of files ?? []) body.append('files', new Blob([content]), name);
	const headers = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
	const answer = await fetch(under.origin + path, { headers, ...(files && { method: 'POST', body }) });
	return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

const stored = async () => {
	const tables = ['originals', 'receipts', 'reports'].map((table) => `(SELECT count(*) FROM rasoat.${table})`);
	const [row] = await server.ask<{ n: string }>(url, `SELECT concat_ws(' ', ${tables.join(', ')}) AS n`);
	return row?.n;
};

describe('the page at an upload link', () => {
	it('says whose it is, what for and until when, and works without a script', async () => {
		const { path } = await create();
		const { status, headers, text } = await open(path);
		expect(status).toBe(200);
		expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
		for (const words of [
			'Phường Thành Đông',
			'hết ngày 15/10/2025',
			'Đã quá hạn nộp',
			'Kiểm tra thử',
			'Gửi báo cáo',
			'enctype="multipart/form-data"',
		])
			expect(text).toContain(words);
		const policy = headers.get('content-security-policy') ?? '';
		expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'$/);
		expect(text).not.toMatch(/<script|javascript:|\son\w+=|style="|<link|<img|https?:/i);
		expect(headers.get('cache-control')).toContain('no-store');
		expect(headers.get('referrer-policy')).toBe('no-referrer');
	});

	it('takes a report in, and shows what it was taken in as', async () => {
		const { path, id } = await create();
		const sent = await open(path, [['Báo cáo.docx', DOCX]]);
		expect(sent.status).toBe(200);
		expect(sent.text).toContain('Đã nhận báo cáo');
		const [report, ...more] = await server.ask<{ report: string; original: string; commune: string; file_name: string }>(
			url,
			`SELECT report, original, commune, file_name FROM rasoat.receipts WHERE way = 'link' AND sender = 'link:${id}'`,
		);
		expect(more).toEqual([]);
		expect(report).toMatchObject({ commune: COMMUNE, file_name: 'Báo cáo.docx' });
		expect(sent.text).toContain(report?.report);
		expect(sent.text).toContain(report?.original);
		expect((await open(path, [['Báo cáo.docx', DOCX]])).text).toContain('đúng tệp này đã gửi trước đó');
	});

	it('tries a report out and keeps nothing of it', { timeout: CHECK_MS }, async () => {
		const { path } = await create();
		const before = await stored();
		const { status, text } = await open(`${path}?thu=1`, [['Nháp.docx', DOCX]]);
		expect(status).toBe(200);
		for (const words of ['Kết quả kiểm tra thử', 'Nháp.docx', 'Căn cứ:', 'không được lưu lại']) expect(text).toContain(words);
		// The report is of another commune than the link.
		expect(text).toContain('Báo cáo này là của Hùng Thắng, liên kết là của Phường Thành Đông');
		const broken = await open(`${path}?thu=1`, [['hỏng.pdf', '%PDF-1.7 hỏng']]);
		expect(broken).toMatchObject({ status: 200, text: expect.stringContaining('Không đọc được') });
		expect(await stored()).toBe(before);
	});

	it('speaks English where it is asked to, from the form to the receipt, and leads back', { timeout: CHECK_MS }, async () => {
		const { path } = await create();
		const form = await open(`${path}?lang=en`);
		for (const words of [
			'<html lang="en">',
			'Send a report',
			'end of 15/10/2025',
			'Try it out',
			'Tiếng Việt',
			'formaction="?thu=1&amp;lang=en"',
		])
			expect(form.text).toContain(words);
		expect((await open(path)).text).toContain('<a href="?lang=en" lang="en" hreflang="en">English</a>');
		const tried = await open(`${path}?thu=1&lang=en`, [['Draft.docx', DOCX]]);
		for (const words of ['What the trial found', 'This report is of Hùng Thắng', 'is not kept', 'By: '])
			expect(tried.text).toContain(words);
		const sent = await open(`${path}?lang=en`, [['Report.docx', DOCX]]);
		expect(sent.text).toContain('The report was received');
		const none = await open(`${path}?lang=en`, []);
		expect(none).toMatchObject({ status: 400, text: expect.stringContaining('<a href="?lang=en">Back to the page for sending</a>') });
		// Names, and what it says in the other language to lead there, are all that is Vietnamese.
		for (const { text } of [form, sent, none]) expect(text).not.toMatch(/Đơn vị nộp|Hạn nộp|Gửi báo cáo|Kiểm tra thử|Đã nhận|tệp/);
	});

	it('shows a file name as text, whatever it holds', { timeout: CHECK_MS }, async () => {
		const { path } = await create();
		const name = '<img src=x onerror=alert(1)>"\'&.docx';
		for (const query of ['', '?thu=1']) {
			const { text } = await open(path + query, [[name, 'no report at all']]);
			expect(text).toContain('&lt;img src=x onerror=alert(1)&gt;');
			expect(text).not.toContain('<img');
		}
	});

	it('tells what is wrong as a page, and to a program as a problem', async () => {
		const { path } = await create();
		const none = await open(path, []);
		expect(none).toMatchObject({ status: 400, text: expect.stringContaining('Không có tệp nào') });
		expect(none.headers.get('content-security-policy')).toContain("default-src 'none'");
		const two = await open(`${path}?thu=1`, [['a.docx', 'a'] as const, ['b.docx', 'b'] as const]);
		expect(two).toMatchObject({ status: 413, text: expect.stringContaining('Lượt gửi có hơn 1 tệp') });
		const program = await fetch(`${under.origin}${path}x`);
		expect([program.status, program.headers.get('content-type')]).toEqual([401, 'application/problem+json; charset=utf-8']);
	});

	it('of a link that is unknown, revoked or over opens nothing and says why', async () => {
		const [revoked, over] = [await create(), await create()];
		await server.ask(url, `UPDATE rasoat.links SET revoked_at = now() WHERE id = '${revoked.id}'`);
		await server.ask(url, `UPDATE rasoat.links SET expires_at = now() WHERE id = '${over.id}'`);
		const before = await stored();
		for (const [path, why] of [
			[`/nop/rsl_${'A'.repeat(43)}`, 'không có'],
			['/nop/..%2f..%2fhealthz', 'không có'],
			["/nop/rsl_'%20OR%201=1", 'không có'],
			[revoked.path, 'đã bị thu hồi'],
			[over.path, 'đã hết hạn'],
		] as const)
			for (const files of [undefined, [['a.docx', 'a'] as const]]) {
				const { status, text } = await open(path, files);
				expect([path, status, text.includes(why), text.includes('<form')]).toEqual([path, 401, true, false]);
				expect(text).toContain('<h1>Liên kết không dùng được</h1>');
			}
		expect(await stored()).toBe(before);
	});

	it('takes no commune, campaign or day from the sender', async () => {
		const { path } = await create();
		const before = await stored();
		const body = new FormData();
		body.append('files', new Blob(['x']), 'a.docx');
		body.append('commune', '10525');
		const answer = await fetch(under.origin + path, { method: 'POST', body, headers: { Accept: 'text/html' } });
		expect([answer.status, await stored()]).toEqual([400, before]);
	});

	it('lets so many files in ten minutes, not so many requests', async () => {
		const { path } = await create();
		const files = (from: number, count: number) =>
			Array.from({ length: count }, (_, at) => [`${from + at}.docx`, `${path} ${from + at}`] as const);
		expect((await open(path, files(0, 4))).status).toBe(200);
		const before = await stored();
		expect(await open(path, files(4, 2))).toMatchObject({ status: 429, text: expect.stringContaining('được dùng quá nhiều lần') });
		expect(await stored()).toBe(before);
	});
});

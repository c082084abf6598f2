import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_LIMITS } from '@rasoat/parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_UPLOAD_LIMITS } from '../../limits/upload-limits.js';
import { verifyAudit } from '../../store/audit/verify-audit.js';
import { saveCampaign } from '../../store/ledger/save-campaign.js';
import { verifyLedger } from '../../store/ledger/verify-ledger.js';
import { eventually } from '../../testing/eventually.js';
import { BOUNDARY, END, filePart, openLine, part, uploadHead } from '../../testing/multipart.js';
import { startEmbeddedServer, type TestServer } from '../../testing/test-server.js';
import { startTestService, type TestService } from '../../testing/test-service.js';
import { ApiError } from '../problems/api-error.js';
import type { TakenFile } from './take-in.js';
import { createUploadRoom } from './upload-room.js';

const FILE_BYTES = 3_000_000;
const LIMITS = { ...DEFAULT_UPLOAD_LIMITS, uploadBytes: 20_000_000, uploadFiles: 200, uploadStallMs: 1_500, uploadMemoryBytes: 4_000_000 };
const DOCX = readFileSync(new URL('../../../../../fixtures/inbox/hung-thang.docx', import.meta.url));
const NAME = 'Báo cáo Cẩm Giàng (số 12).docx';

let server: TestServer;
let under: TestService;
let folder: string;
let url: string;
let woken = 0;
let space: () => Promise<void> = async () => {};

beforeAll(async () => {
	server = await startEmbeddedServer();
	folder = mkdtempSync(join(tmpdir(), 'rasoat-upload-'));
	url = await server.emptyDatabase();
	under = await startTestService(url, {
		limits: { ...DEFAULT_LIMITS, fileBytes: FILE_BYTES },
		uploads: createUploadRoom(join(folder, 'tmp'), LIMITS),
		wakeRelay: () => woken++,
		requireSpace: () => space(),
	});
	await saveCampaign(under.service.store.database, { id: 'kl195', profileId: 'p', deadline: null, expectedCommunes: [] });
}, 60_000);

afterAll(async () => {
	await under?.stop();
	await server?.stop();
	rmSync(folder, { recursive: true, force: true });
});

interface Answer {
	readonly status: number;
	readonly reports: readonly TakenFile[];
	readonly problem: { readonly code?: string; readonly detail?: string; readonly errors?: readonly { path: string }[] };
}

async function send(body: BodyInit, headers: Record<string, string> = {}): Promise<Answer> {
	const answer = await fetch(`${under.origin}/api/v1/reports`, {
		method: 'POST',
		body,
		headers: { 'X-Test-Role': 'officer', ...headers },
	});
	const json = (await answer.json()) as Answer['problem'] & { reports?: readonly TakenFile[] };
	return { status: answer.status, reports: json.reports ?? [], problem: json };
}

function form(files: readonly (readonly [name: string, content: string | Uint8Array])[], fields: Record<string, string> = {}): FormData {
	const data = new FormData();
	for (const [name, content] of files) data.append('files', new Blob([content as BlobPart], { type: 'text/html' }), name);
	for (const [name, value] of Object.entries(fields)) data.append(name, value);
	return data;
}

const byHand = (...parts: readonly Buffer[]) =>
	send(new Uint8Array(Buffer.concat([...parts, END])), { 'Content-Type': `multipart/form-data; boundary=${BOUNDARY}` });
const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const kept = async (content: string | Uint8Array) =>
	(await server.ask<{ n: number }>(url, `SELECT count(*)::integer AS n FROM rasoat.originals WHERE sha256 = '${sha256(content)}'`))[0]?.n;
const receiptsOf = (id: string | null | undefined) =>
	server.ask<{ file_name: string; sender: string; way: string; commune: string | null; campaign: string | null; received_at: string }>(
		url,
		`SELECT file_name, sender, way, commune, campaign, to_char(received_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS') AS received_at
			FROM rasoat.receipts WHERE report = '${id}' ORDER BY recorded_at`,
	);
/** What holds after whatever was sent. */
async function settled(): Promise<void> {
	await eventually(
		async () => under.service.uploads.held,
		({ requests, memoryBytes }) => requests === 0 && memoryBytes === 0,
	);
	const { differences } = await verifyLedger(under.service.store.database);
	expect(differences).toEqual([]);
	expect((await verifyAudit(under.service.store.database)).differences).toEqual([]);
	expect(readdirSync(folder).flatMap((name) => readdirSync(join(folder, name)))).toEqual([]);
}

describe('files that come whole', () => {
	it('are taken in, in the order they were sent, fields before or after them', async () => {
		const before = woken;
		const { status, reports } = await send(
			form(
				[
					[NAME, DOCX],
					['rỗng.pdf', ''],
					['ảnh.png', 'không phải ảnh'],
				],
				{ campaign: 'kl195', commune: '10507', receivedAt: '2025-10-15T08:00:00+07:00' },
			),
		);
		expect(status).toBe(202);
		expect(reports.map(({ name, state, isNew, withdrawn }) => ({ name, state, isNew, withdrawn }))).toEqual(
			[NAME, 'rỗng.pdf', 'ảnh.png'].map((name) => ({ name, state: 'received', isNew: true, withdrawn: false })),
		);
		expect(reports[0]?.sha256).toBe(sha256(DOCX));
		expect(await receiptsOf(reports[0]?.id)).toEqual([
			{
				file_name: NAME,
				sender: 'user:test-officer',
				way: 'upload',
				commune: '10507',
				campaign: 'kl195',
				received_at: '2025-10-15T01:00:00',
			},
		]);
		const types = await server.ask<{ media_type: string }>(
			url,
			`SELECT media_type FROM rasoat.originals WHERE sha256 IN ('${reports.map((report) => report.sha256).join("','")}') ORDER BY size`,
		);
		expect(types.map(({ media_type }) => media_type)).toEqual([
			'application/x-empty',
			'text/plain',
			'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
		]);
		expect(woken).toBe(before + 1);
		await settled();
	});

	it('come again: another receipt of the same report, in one request too', async () => {
		const first = await send(
			form([
				['một.pdf', 'cùng tệp'],
				['hai.pdf', 'cùng tệp'],
			]),
		);
		expect(first.reports.map(({ isNew }) => isNew)).toEqual([true, false]);
		expect(new Set(first.reports.map(({ id }) => id)).size).toBe(1);
		await server.ask(url, `UPDATE rasoat.reports SET withdrawn_at = now() WHERE id = '${first.reports[0]?.id}'`);
		const again = await send(form([['ba.pdf', 'cùng tệp']]));
		expect(again.reports).toMatchObject([{ id: first.reports[0]?.id, isNew: false, withdrawn: true, state: 'received' }]);
		expect((await receiptsOf(first.reports[0]?.id)).map(({ file_name }) => file_name)).toEqual(['một.pdf', 'hai.pdf', 'ba.pdf']);
		await settled();
	});

	it('may be 200 at once, small ones in memory and large ones on the disk', async () => {
		const files = Array.from({ length: 200 }, (_, n) => [`${n}.pdf`, Buffer.alloc(n % 10 === 0 ? 150_000 : 50_000, `tệp ${n} `)] as const);
		files[7] = ['lớn.pdf', Buffer.alloc(2_500_000, 'lớn')];
		const { status, reports } = await send(form(files));
		expect(status).toBe(202);
		expect(reports.map((report) => report.sha256)).toEqual(files.map(([, content]) => sha256(content)));
		expect(await kept(files[7]?.[1] ?? '')).toBe(1);
		await settled();
	});

	it('one that is too large is refused by itself, one of just the bound is not', async () => {
		const { status, reports } = await send(
			form([
				['a.pdf', 'trước'],
				['to.pdf', Buffer.alloc(FILE_BYTES + 1)],
				['vừa.pdf', Buffer.alloc(FILE_BYTES)],
			]),
		);
		expect(status).toBe(202);
		expect(reports.map(({ state }) => state)).toEqual(['received', 'refused', 'received']);
		expect(reports[1]).toMatchObject({
			id: null,
			sha256: null,
			error: { code: 'too-large', message: { vi: expect.stringContaining('3.000.000') } },
		});
		await settled();
	});
});

describe('names', () => {
	it.each([
		['raw UTF-8', `filename="${NAME}"`, NAME],
		['decomposed', `filename="${'Tờ trình.docx'.normalize('NFD')}"`, 'Tờ trình.docx'.normalize('NFD')],
		['RFC 5987', `filename="x.pdf"; filename*=UTF-8''${encodeURIComponent('Đồ Sơn.pdf')}`, 'Đồ Sơn.pdf'],
		['folders', 'filename="../../etc/../x.pdf"', 'x.pdf'],
		['folders of Windows', `filename*=UTF-8''${encodeURIComponent('C:\\Users\\A\\báo cáo.pdf')}`, 'báo cáo.pdf'],
		['only a folder', 'filename="../.."', 'khong-ten'],
		['NUL and newline', "filename*=UTF-8''a%00b%0Ac%0D.pdf", 'a_b_c_.pdf'],
		['the other direction', `filename="bao-cao\u202Efdp.exe"`, 'bao-cao_fdp.exe'],
		['script', 'filename="<script>alert(1)<\\/script>.pdf"', 'script>.pdf'],
		['script without a folder', 'filename="<img src=x onerror=alert(1)>.pdf"', '<img src=x onerror=alert(1)>.pdf'],
		['too long', `filename="${'á'.repeat(5_000)}.docx"`, `${'á'.repeat(249)}….docx`],
	])('%s', async (what, disposition, name) => {
		const { status, reports } = await byHand(part(`Content-Disposition: form-data; name="files"; ${disposition}`, `nội dung ${what}`));
		expect(status).toBe(202);
		expect(reports.map((report) => report.name)).toEqual([name]);
		expect((await receiptsOf(reports[0]?.id)).map(({ file_name }) => file_name)).toEqual([name]);
	});
});

describe('what is refused as a whole keeps nothing', () => {
	it.each([
		['an unknown campaign', { campaign: 'kl999' }, 'body.campaign'],
		['an unknown commune', { commune: '99999' }, 'body.commune'],
		['a moment that is none', { receivedAt: '15/10/2025' }, 'body.receivedAt'],
		['a moment to come', { receivedAt: '2999-10-15T08:00:00+07:00' }, 'body.receivedAt'],
		['a field that is none', { xa: 'x' }, 'body.xa'],
		['a field too long', { campaign: 'k'.repeat(2_000) }, 'body.campaign'],
	])('%s', async (what, fields, path) => {
		const { status, problem } = await send(form([['a.pdf', what]], fields));
		expect({ status, path: problem.errors?.[0]?.path }).toEqual({ status: 400, path });
		expect(problem.detail).toMatch(/\S/);
		expect(await kept(what)).toBe(0);
	});

	it('a field twice, a file in another field', async () => {
		const data = form([['a.pdf', 'hai lần']], { commune: '10507' });
		data.append('commune', '10525');
		expect(await send(data)).toMatchObject({ status: 400, problem: { errors: [{ path: 'body.commune' }] } });
		const other = new FormData();
		other.append('file', new Blob(['nhầm trường']), 'a.pdf');
		expect(await send(other)).toMatchObject({ status: 400, problem: { detail: expect.stringContaining('«file»') } });
		expect(await kept('hai lần')).toBe(0);
		expect(await kept('nhầm trường')).toBe(0);
		await settled();
	});

	it('no file, nothing chosen, no multipart, no boundary', async () => {
		expect(await send(form([], { commune: '10507' }))).toMatchObject({ status: 400, problem: { errors: [{ path: 'body.files' }] } });
		const nothing = part('Content-Disposition: form-data; name="files"; filename=""\r\nContent-Type: application/octet-stream', '');
		expect(await byHand(nothing)).toMatchObject({ status: 400, problem: { errors: [{ path: 'body.files' }] } });
		expect(await send('{}', { 'Content-Type': 'application/json' })).toMatchObject({
			status: 415,
			problem: { code: 'unsupported-media-type' },
		});
		expect(await send('x', { 'Content-Type': 'multipart/form-data' })).toMatchObject({ status: 400 });
	});

	it('a server short of space, before a byte is read', async () => {
		space = () => Promise.reject(new ApiError('no-space', { vi: 'hết chỗ', en: 'no space' }));
		try {
			const line = openLine(under.origin);
			line.socket.write(uploadHead(1_000));
			await eventually(
				() => line.answer(50),
				(text) => text.includes('no-space'),
			);
			expect(await line.answer()).toContain('HTTP/1.1 507');
		} finally {
			space = async () => {};
		}
	});

	it('nobody and a viewer', async () => {
		expect(await send(form([['a.pdf', 'không quyền']]), { 'X-Test-Role': 'viewer' })).toMatchObject({ status: 403 });
		const answer = await fetch(`${under.origin}/api/v1/reports`, { method: 'POST', body: form([['a.pdf', 'không quyền']]) });
		expect(answer.status).toBe(401);
		expect(await kept('không quyền')).toBe(0);
	});
});

describe('a request that breaks off', () => {
	it('is kept as far as files had come whole, when its sender is gone', async () => {
		const line = openLine(under.origin);
		const whole = filePart('đủ.pdf', 'đã gửi đủ trước khi ngắt');
		line.socket.write(uploadHead(100_000));
		line.socket.write(whole);
		line.socket.write(filePart('dở.pdf', 'đang gửi dở').subarray(0, -8));
		await eventually(
			async () => under.service.uploads.held.memoryBytes,
			(bytes) => bytes > 0,
		);
		line.socket.destroy();
		await eventually(
			() => kept('đã gửi đủ trước khi ngắt'),
			(count) => count === 1,
		);
		expect(await kept('đang gửi dở')).toBe(0);
		await settled();
	});

	it.each([
		['without its last boundary', filePart('a.pdf', 'thiếu ranh giới cuối'), 'dropped'],
		['within a header', Buffer.from(`--${BOUNDARY}\r\nContent-Dispo`), 'dropped'],
		['with NUL in a header', part('Content-Disposition: form-data; name="files"; filename="a\0.pdf"', 'nul'), 'malformed'],
		['with a header without end', part(`X-Long: ${'x'.repeat(20_000)}`, 'dài'), 'malformed'],
		['with thousands of headers', part('X-A: 1\r\n'.repeat(5_000).trimEnd(), 'nhiều'), 'malformed'],
	])('%s: 400, and what was whole is named', async (_, rest) => {
		const content = `đủ: ${_}`;
		const body = Buffer.concat([filePart('đủ.pdf', content), rest]);
		const { status, reports } = await send(new Uint8Array(body), { 'Content-Type': `multipart/form-data; boundary=${BOUNDARY}` });
		expect(status).toBe(400);
		expect(reports).toMatchObject([{ name: 'đủ.pdf', state: 'received', sha256: sha256(content) }]);
		expect(await kept(content)).toBe(1);
		await settled();
	});

	it('with more files than may be: 413, and the first of them are kept', async () => {
		const files = Array.from({ length: 3_000 }, (_, n) => filePart(`${n}.pdf`, `nhiều tệp ${n}`));
		const { status, reports } = await byHand(...files);
		expect(status).toBe(413);
		expect(reports).toHaveLength(200);
		expect(await kept('nhiều tệp 200')).toBe(0);
		await settled();
	});

	it('with thousands of fields: 413', async () => {
		const fields = Array.from({ length: 3_000 }, (_, n) => part(`Content-Disposition: form-data; name="f${n}"`, 'x'));
		expect(await byHand(...fields)).toMatchObject({ status: 413 });
	});

	it('without end: 413, then the line is cut', async () => {
		const line = openLine(under.origin);
		line.socket.write(uploadHead(null));
		const chunk = Buffer.alloc(1_000_000, 'x');
		const sendChunk = (bytes: Buffer) =>
			line.socket.write(Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]));
		sendChunk(filePart('đủ.pdf', 'trước khi gửi mãi'));
		sendChunk(part('Content-Disposition: form-data; name="files"; filename="mãi.pdf"', '').subarray(0, -2));
		let sent = 0;
		const pump = () => {
			while (!line.socket.destroyed && sent < 200 && sendChunk(chunk)) sent++;
		};
		line.socket.on('drain', pump);
		pump();
		const text = await line.answer(60_000);
		expect(line.socket.destroyed).toBe(true);
		expect(text).toContain('HTTP/1.1 413');
		expect(text).toContain('đủ.pdf');
		expect(await kept('trước khi gửi mãi')).toBe(1);
		await settled();
	});

	it('that says it is too long is refused before it is read', async () => {
		const line = openLine(under.origin);
		line.socket.write(uploadHead(LIMITS.uploadBytes + 1));
		expect(await line.answer()).toContain('HTTP/1.1 413');
	});

	it('that stands still: 408', async () => {
		const line = openLine(under.origin);
		line.socket.write(uploadHead(100_000));
		line.socket.write(filePart('đủ.pdf', 'rồi đứng im'));
		line.socket.write(filePart('dở.pdf', 'đứng').subarray(0, -8));
		const text = await line.answer();
		expect(text).toContain('HTTP/1.1 408');
		expect(text).toContain('đủ.pdf');
		await settled();
	});

	it('byte by byte it may come, while it comes', async () => {
		const line = openLine(under.origin);
		const body = Buffer.concat([filePart('từng byte.pdf', 'từng byte một'), END]);
		line.socket.write(uploadHead(body.length, 'Connection: close\r\n'));
		line.socket.setNoDelay(true);
		for (const byte of body) {
			line.socket.write(Buffer.from([byte]));
			await new Promise((resolve) => setTimeout(resolve, 2));
		}
		expect(await line.answer()).toContain('HTTP/1.1 202');
		expect(await kept('từng byte một')).toBe(1);
	});
});

describe('boundaries', () => {
	it('nearly met within a file are part of the file', async () => {
		const tricky = `\r\n--${BOUNDARY.slice(0, -1)}\r\nContent-Disposition: form-data; name="campaign"\r\n\r\nkl999 --${BOUNDARY}--\n--${BOUNDARY}\r\n-- ${BOUNDARY}--\r\n\r\n-`;
		const { status, reports } = await byHand(filePart('a.pdf', tricky));
		expect(status).toBe(202);
		expect(reports[0]?.sha256).toBe(sha256(tricky));
	});
});

it('a file that the database refuses is not acknowledged', async () => {
	await server.ask(url, 'ALTER TABLE rasoat.receipts RENAME TO away');
	try {
		expect(await send(form([['a.pdf', 'lỗi']]))).toMatchObject({ status: 500 });
	} finally {
		await server.ask(url, 'ALTER TABLE rasoat.away RENAME TO receipts');
	}
	expect(await kept('lỗi')).toBe(0);
	await settled();
});

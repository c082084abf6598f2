import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../../testing/eventually.js';
import { openLine, part, uploadHead } from '../../testing/multipart.js';
import { startEmbeddedServer, type TestServer } from '../../testing/test-server.js';
import { makeUploadGround, sha256, UPLOAD_FILE_BYTES, type UploadGround, uploadForm } from '../../testing/upload-ground.js';
import { ApiError } from '../problems/api-error.js';

const DOCX = readFileSync(new URL('../../../../../fixtures/inbox/hung-thang.docx', import.meta.url));
const NAME = 'Báo cáo Cẩm Giàng (số 12).docx';

let server: TestServer;
let ground: UploadGround;

beforeAll(async () => {
	server = await startEmbeddedServer();
	ground = await makeUploadGround(server);
}, 60_000);

afterAll(async () => {
	await ground?.stop();
	await server?.stop();
});

describe('files that come whole', () => {
	it('are taken in, in the order they were sent, fields before or after them', async () => {
		const before = ground.woken;
		const { status, reports } = await ground.send(
			uploadForm(
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
		expect(await ground.receiptsOf(reports[0]?.id)).toEqual([
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
			ground.url,
			`SELECT media_type FROM rasoat.originals WHERE sha256 IN ('${reports.map((report) => report.sha256).join("','")}') ORDER BY size`,
		);
		expect(types.map(({ media_type }) => media_type)).toEqual([
			'application/x-empty',
			'text/plain',
			'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
		]);
		expect(ground.woken).toBe(before + 1);
		await ground.settled();
	});

	it('come again: another receipt of the same report, in one request too', async () => {
		const first = await ground.send(
			uploadForm([
				['một.pdf', 'cùng tệp'],
				['hai.pdf', 'cùng tệp'],
			]),
		);
		expect(first.reports.map(({ isNew }) => isNew)).toEqual([true, false]);
		expect(new Set(first.reports.map(({ id }) => id)).size).toBe(1);
		await server.ask(ground.url, `UPDATE rasoat.reports SET withdrawn_at = now() WHERE id = '${first.reports[0]?.id}'`);
		const again = await ground.send(uploadForm([['ba.pdf', 'cùng tệp']]));
		expect(again.reports).toMatchObject([{ id: first.reports[0]?.id, isNew: false, withdrawn: true, state: 'received' }]);
		expect((await ground.receiptsOf(first.reports[0]?.id)).map(({ file_name }) => file_name)).toEqual(['một.pdf', 'hai.pdf', 'ba.pdf']);
		await ground.settled();
	});

	it('may be 200 at once, small ones in memory and large ones on the disk', async () => {
		const files = Array.from({ length: 200 }, (_, n) => [`${n}.pdf`, Buffer.alloc(n % 10 === 0 ? 150_000 : 50_000, `tệp ${n} `)] as const);
		files[7] = ['lớn.pdf', Buffer.alloc(2_500_000, 'lớn')];
		const { status, reports } = await ground.send(uploadForm(files));
		expect(status).toBe(202);
		expect(reports.map((report) => report.sha256)).toEqual(files.map(([, content]) => sha256(content)));
		expect(await ground.kept(files[7]?.[1] ?? '')).toBe(1);
		await ground.settled();
	});

	it('one that is too large is refused by itself, one of just the bound is not', async () => {
		const { status, reports } = await ground.send(
			uploadForm([
				['a.pdf', 'trước'],
				['to.pdf', Buffer.alloc(UPLOAD_FILE_BYTES + 1)],
				['vừa.pdf', Buffer.alloc(UPLOAD_FILE_BYTES)],
			]),
		);
		expect(status).toBe(202);
		expect(reports.map(({ state }) => state)).toEqual(['received', 'refused', 'received']);
		expect(reports[1]).toMatchObject({
			id: null,
			sha256: null,
			error: { code: 'too-large', message: { vi: expect.stringContaining('3.000.000') } },
		});
		await ground.settled();
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
		const { status, reports } = await ground.byHand(
			part(`Content-Disposition: form-data; name="files"; ${disposition}`, `nội dung ${what}`),
		);
		expect(status).toBe(202);
		expect(reports.map((report) => report.name)).toEqual([name]);
		expect((await ground.receiptsOf(reports[0]?.id)).map(({ file_name }) => file_name)).toEqual([name]);
	});
});

describe('what is refused as a whole keeps nothing', () => {
	it.each([
		['an unknown campaign', { campaign: 'kl999' }, 'body.campaign'],
		['an unknown commune', { commune: '99999' }, 'body.commune'],
		['a moment that is none', { receivedAt: '15/10/2025' }, 'body.receivedAt'],
		['a moment to come', { receivedAt: '2999-10-15T08:00:00+07:00' }, 'body.receivedAt'],
		['a moment before there were campaigns', { receivedAt: '1970-01-01T08:00:00+07:00' }, 'body.receivedAt'],
		['a field that is none', { xa: 'x' }, 'body.xa'],
		['a field too long', { campaign: 'k'.repeat(2_000) }, 'body.campaign'],
	])('%s', async (what, fields, path) => {
		const { status, problem } = await ground.send(uploadForm([['a.pdf', what]], fields));
		expect({ status, path: problem.errors?.[0]?.path }).toEqual({ status: 400, path });
		const { vi = '', en = '' } = problem.errors?.[0]?.messages ?? {};
		expect(problem.messages).toEqual({ vi: expect.stringContaining(vi), en: expect.stringContaining(en) });
		expect([vi, en]).toEqual([expect.stringContaining('cần'), expect.stringMatching(/(is|are) wanted|at most/)]);
		expect(await ground.kept(what)).toBe(0);
	});

	it('a field twice, a file in another field', async () => {
		const data = uploadForm([['a.pdf', 'hai lần']], { commune: '10507' });
		data.append('commune', '10525');
		expect(await ground.send(data)).toMatchObject({ status: 400, problem: { errors: [{ path: 'body.commune' }] } });
		const other = new FormData();
		other.append('file', new Blob(['nhầm trường']), 'a.pdf');
		expect(await ground.send(other)).toMatchObject({ status: 400, problem: { detail: expect.stringContaining('«file»') } });
		expect(await ground.kept('hai lần')).toBe(0);
		expect(await ground.kept('nhầm trường')).toBe(0);
		await ground.settled();
	});

	it('no file, nothing chosen, no multipart, no boundary', async () => {
		expect(await ground.send(uploadForm([], { commune: '10507' }))).toMatchObject({
			status: 400,
			problem: { errors: [{ path: 'body.files' }] },
		});
		const nothing = part('Content-Disposition: form-data; name="files"; filename=""\r\nContent-Type: application/octet-stream', '');
		expect(await ground.byHand(nothing)).toMatchObject({ status: 400, problem: { errors: [{ path: 'body.files' }] } });
		expect(await ground.send('{}', { 'Content-Type': 'application/json' })).toMatchObject({
			status: 415,
			problem: { code: 'unsupported-media-type' },
		});
		expect(await ground.send('x', { 'Content-Type': 'multipart/form-data' })).toMatchObject({ status: 400 });
	});

	it('a server short of space, before a byte is read', async () => {
		ground.space = () => Promise.reject(new ApiError('no-space', { vi: 'hết chỗ', en: 'no space' }));
		try {
			const line = openLine(ground.under.origin);
			line.socket.write(uploadHead(1_000));
			await eventually(
				() => line.answer(50),
				(text) => text.includes('no-space'),
			);
			expect(await line.answer()).toContain('HTTP/1.1 507');
		} finally {
			ground.space = async () => {};
		}
	});

	it('nobody and a viewer', async () => {
		expect(await ground.send(uploadForm([['a.pdf', 'không quyền']]), { 'X-Test-Role': 'viewer' })).toMatchObject({ status: 403 });
		const answer = await fetch(`${ground.under.origin}/api/v1/reports`, { method: 'POST', body: uploadForm([['a.pdf', 'không quyền']]) });
		expect(answer.status).toBe(401);
		expect(await ground.kept('không quyền')).toBe(0);
	});
});

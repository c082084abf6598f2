import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../../testing/eventually.js';
import { BOUNDARY, END, filePart, openLine, part, uploadHead } from '../../testing/multipart.js';
import { startEmbeddedServer, type TestServer } from '../../testing/test-server.js';
import { makeUploadGround, sha256, UPLOAD_LIMITS, type UploadGround, uploadForm } from '../../testing/upload-ground.js';

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

describe('a request that breaks off', () => {
	it('is kept as far as files had come whole, when its sender is gone', async () => {
		const line = openLine(ground.under.origin);
		const whole = filePart('đủ.pdf', 'đã gửi đủ trước khi ngắt');
		line.socket.write(uploadHead(100_000));
		line.socket.write(whole);
		line.socket.write(filePart('dở.pdf', 'đang gửi dở').subarray(0, -8));
		await eventually(
			async () => ground.under.service.uploads.held.memoryBytes,
			(bytes) => bytes > 0,
		);
		line.socket.destroy();
		await eventually(
			() => ground.kept('đã gửi đủ trước khi ngắt'),
			(count) => count === 1,
		);
		expect(await ground.kept('đang gửi dở')).toBe(0);
		await ground.settled();
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
		const { status, reports } = await ground.send(new Uint8Array(body), { 'Content-Type': `multipart/form-data; boundary=${BOUNDARY}` });
		expect(status).toBe(400);
		expect(reports).toMatchObject([{ name: 'đủ.pdf', state: 'received', sha256: sha256(content) }]);
		expect(await ground.kept(content)).toBe(1);
		await ground.settled();
	});

	it('with more files than may be: 413, and the first of them are kept', async () => {
		const files = Array.from({ length: 3_000 }, (_, n) => filePart(`${n}.pdf`, `nhiều tệp ${n}`));
		const { status, reports } = await ground.byHand(...files);
		expect(status).toBe(413);
		expect(reports).toHaveLength(200);
		expect(await ground.kept('nhiều tệp 200')).toBe(0);
		await ground.settled();
	});

	it('with thousands of fields: 413', async () => {
		const fields = Array.from({ length: 3_000 }, (_, n) => part(`Content-Disposition: form-data; name="f${n}"`, 'x'));
		expect(await ground.byHand(...fields)).toMatchObject({ status: 413 });
	});

	it('without end: 413, then the line is cut', async () => {
		const line = openLine(ground.under.origin);
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
		expect(await ground.kept('trước khi gửi mãi')).toBe(1);
		await ground.settled();
	});

	it('that says it is too long is refused before it is read', async () => {
		const line = openLine(ground.under.origin);
		line.socket.write(uploadHead(UPLOAD_LIMITS.uploadBytes + 1));
		expect(await line.answer()).toContain('HTTP/1.1 413');
	});

	it('that stands still: 408', async () => {
		const line = openLine(ground.under.origin);
		line.socket.write(uploadHead(100_000));
		line.socket.write(filePart('đủ.pdf', 'rồi đứng im'));
		line.socket.write(filePart('dở.pdf', 'đứng').subarray(0, -8));
		const text = await line.answer();
		expect(text).toContain('HTTP/1.1 408');
		expect(text).toContain('đủ.pdf');
		await ground.settled();
	});

	it('byte by byte it may come, while it comes', async () => {
		const line = openLine(ground.under.origin);
		const body = Buffer.concat([filePart('từng byte.pdf', 'từng byte một'), END]);
		line.socket.write(uploadHead(body.length, 'Connection: close\r\n'));
		line.socket.setNoDelay(true);
		for (const byte of body) {
			line.socket.write(Buffer.from([byte]));
			await new Promise((resolve) => setTimeout(resolve, 2));
		}
		expect(await line.answer()).toContain('HTTP/1.1 202');
		expect(await ground.kept('từng byte một')).toBe(1);
	});
});

describe('a part whose head cannot be used', () => {
	it.each([
		['without a Content-Disposition', 'Content-Type: application/pdf'],
		['of another disposition', 'Content-Disposition: attachment; filename="a.pdf"'],
		['with a broken Content-Disposition', 'Content-Disposition: form-data; name="files'],
		['with a broken charset in its name', "Content-Disposition: form-data; name*=x''%zz; filename*=y"],
	])('%s is told, and not left out', async (what, head) => {
		const before = await stored();
		const { status, problem } = await ground.byHand(filePart('a.pdf', `trước ${what}`), part(head, `mất ${what}`));
		expect({ status, code: problem.code }).toEqual({ status: 400, code: 'invalid-input' });
		expect(await stored()).toEqual(before);
		await ground.settled();
	});
});

const stored = () => server.ask(ground.url, 'SELECT count(*) FROM rasoat.receipts');

describe('boundaries', () => {
	it('nearly met within a file are part of the file', async () => {
		const tricky = `\r\n--${BOUNDARY.slice(0, -1)}\r\nContent-Disposition: form-data; name="campaign"\r\n\r\nkl999 --${BOUNDARY}--\n--${BOUNDARY}\r\n-- ${BOUNDARY}--\r\n\r\n-`;
		const { status, reports } = await ground.byHand(filePart('a.pdf', tricky));
		expect(status).toBe(202);
		expect(reports[0]?.sha256).toBe(sha256(tricky));
	});
});

it('a file that the database refuses is not acknowledged', async () => {
	await server.ask(ground.url, 'ALTER TABLE rasoat.receipts RENAME TO away');
	try {
		expect(await ground.send(uploadForm([['a.pdf', 'lỗi']]))).toMatchObject({ status: 500 });
	} finally {
		await server.ask(ground.url, 'ALTER TABLE rasoat.away RENAME TO receipts');
	}
	expect(await ground.kept('lỗi')).toBe(0);
	await ground.settled();
});

describe('a database that goes away while files are being stored', () => {
	const HOLD = `
		CREATE FUNCTION rasoat.hold() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(60); RETURN NEW; END';
		CREATE TRIGGER hold BEFORE INSERT ON rasoat.receipts FOR EACH ROW WHEN (NEW.file_name = 'giữa.pdf') EXECUTE FUNCTION rasoat.hold()`;
	const sleeping = () => server.ask<{ pid: number }>(ground.url, "SELECT pid FROM pg_stat_activity WHERE wait_event = 'PgSleep'");

	it('leaves nothing half-stored: 503 names what was stored, and sent again it is not stored twice', async () => {
		await server.ask(ground.url, HOLD);
		const files = ['trước', 'giữa', 'sau'].map((name) => [`${name}.pdf`, `mất kết nối ${name}`] as const);
		const sending = ground.send(uploadForm(files));
		const [held] = await eventually(sleeping, (found) => found.length > 0);
		await server.ask(ground.url, `SELECT pg_terminate_backend(${held?.pid})`);
		const { status, problem, reports } = await sending;
		expect({ status, code: problem.code }).toEqual({ status: 503, code: 'unavailable' });
		expect(reports).toMatchObject([{ name: 'trước.pdf', state: 'received' }]);
		expect(await Promise.all(files.map(([, content]) => ground.kept(content)))).toEqual([1, 0, 0]);
		await ground.settled();
		await server.ask(ground.url, 'DROP TRIGGER hold ON rasoat.receipts; DROP FUNCTION rasoat.hold');
		const again = await ground.send(uploadForm(files));
		expect(again.reports.map(({ isNew }) => isNew)).toEqual([false, true, true]);
		await ground.settled();
	});
});

it('a database whose disk is full: 507 names what was stored, and nothing is half-stored', async () => {
	await server.ask(
		ground.url,
		`CREATE FUNCTION rasoat.full() RETURNS trigger LANGUAGE plpgsql
			AS $$ BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100'; END $$;
		CREATE TRIGGER full_disk BEFORE INSERT ON rasoat.receipts FOR EACH ROW WHEN (NEW.file_name = 'đầy.pdf') EXECUTE FUNCTION rasoat.full()`,
	);
	const files = ['vừa', 'đầy'].map((name) => [`${name}.pdf`, `ổ đĩa ${name}`] as const);
	const { status, problem, reports } = await ground.send(uploadForm(files));
	expect({ status, code: problem.code }).toEqual({ status: 507, code: 'no-space' });
	expect(reports).toMatchObject([{ name: 'vừa.pdf', state: 'received' }]);
	expect(await Promise.all(files.map(([, content]) => ground.kept(content)))).toEqual([1, 0]);
	await server.ask(ground.url, 'DROP TRIGGER full_disk ON rasoat.receipts; DROP FUNCTION rasoat.full');
	expect((await ground.send(uploadForm(files))).reports.map(({ isNew }) => isNew)).toEqual([false, true]);
	await ground.settled();
});

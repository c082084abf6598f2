import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { listFiles } from './list-files.js';
import { readOriginal } from './read-original.js';

const folder = mkdtempSync(join(tmpdir(), 'rasoat-list-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
for (const inside of ['b', 'a', 'a/.hidden']) mkdirSync(join(folder, inside));
for (const name of [
	'b/2.pdf',
	'b/10.pdf',
	'a.pdf',
	'a/1.docx',
	'a/.hidden/x.pdf',
	'.x.pdf',
	'a/~$1.docx',
	'Thumbs.db',
	'b/DESKTOP.INI',
	'z.txt',
])
	writeFileSync(join(folder, name), '');
symlinkSync('..', join(folder, 'b/ring'));
symlinkSync('2.pdf', join(folder, 'b/link.pdf'));
execFileSync('mkfifo', [join(folder, 'pipe.pdf')]);

describe('files of a folder', () => {
	it('come in the order of their relative paths, links to files among them', async () => {
		const { files } = await listFiles([folder]);
		expect(files.map(({ path }) => path)).toEqual(['a.pdf', 'a/1.docx', 'b/10.pdf', 'b/2.pdf', 'b/link.pdf', 'z.txt']);
		expect(files[1]).toEqual({ location: join(folder, 'a/1.docx'), name: '1.docx', path: 'a/1.docx' });
	});

	it('opens a file whose name is no UTF-8', async () => {
		const old = mkdtempSync(join(tmpdir(), 'rasoat-old-'));
		writeFileSync(Buffer.concat([Buffer.from(`${old}/B`), Buffer.from([0xe1]), Buffer.from('o c\xe1o.pdf', 'latin1')]), 'abc');
		const { files } = await listFiles([old]);
		expect(files.map(({ path }) => path)).toEqual(['B\ufffdo c\ufffdo.pdf']);
		expect(await readOriginal(files[0]?.location ?? '', 100)).toMatchObject({ size: 3 });
		rmSync(old, { recursive: true });
	});

	it('counts what is hidden, of the system, a ring or a pipe', async () => {
		// .x.pdf, a/.hidden, a/~$1.docx, Thumbs.db, b/DESKTOP.INI, b/ring, pipe.pdf
		expect((await listFiles([folder])).passedOver).toBe(7);
	});

	it('takes a file that is named outright, hidden or not, and keeps the order given', async () => {
		const given = [join(folder, 'z.txt'), join(folder, '.x.pdf')];
		expect((await listFiles(given)).files.map(({ path }) => path)).toEqual(given);
	});

	it('names what is not there', async () => {
		expect((await listFiles([join(folder, 'none'), join(folder, 'a.pdf/none')])).missing).toEqual([
			join(folder, 'none'),
			join(folder, 'a.pdf/none'),
		]);
	});

	it('names what the system does not show: a name too long, a folder without permission', async () => {
		const long = join(folder, `${'a'.repeat(300)}.pdf`);
		expect((await listFiles([long])).missing).toEqual([long]);
		const locked = join(folder, '.locked');
		mkdirSync(locked, { mode: 0 });
		const paths = [locked, join(locked, 'a.pdf')];
		expect((await withoutRoot(() => listFiles(paths))).missing).toEqual(paths);
	});
});

/** Nothing is locked for root. */
async function withoutRoot<T>(act: () => Promise<T>): Promise<T> {
	if (process.getuid?.() !== 0) return act();
	chmodSync(folder, 0o755);
	process.seteuid?.(65534);
	try {
		return await act();
	} finally {
		process.seteuid?.(0);
	}
}

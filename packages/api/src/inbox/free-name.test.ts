import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { freeName } from './free-name.js';

const folder = mkdtempSync(join(tmpdir(), 'rasoat-free-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const nameOf = async (wanted: string, ending?: string) =>
	(await freeName(Buffer.from(join(folder, wanted)), ending)).toString().slice(folder.length + 1);
const put = (name: string) => writeFileSync(join(folder, name), '');

it('is the one wanted, or the first with a number before the extension', async () => {
	expect(await nameOf('a.pdf')).toBe('a.pdf');
	put('a.pdf');
	put('a (2).pdf');
	expect(await nameOf('a.pdf')).toBe('a (3).pdf');
	put('không đuôi');
	expect(await nameOf('không đuôi')).toBe('không đuôi (2)');
	put('Kết luận số 195. ngày 10 tháng 9');
	expect(await nameOf('Kết luận số 195. ngày 10 tháng 9')).toBe('Kết luận số 195. ngày 10 tháng 9 (2)');
});

it('is cut between two characters where the file system would refuse it', async () => {
	const long = `${'ệ'.repeat(83)}.pdf`;
	put(long);
	const second = await nameOf(long);
	expect(second).toMatch(/^ệ+ \(2\)\.pdf$/);
	expect(Buffer.byteLength(second)).toBeLessThanOrEqual(255);
	expect(await nameOf(long, '.ly-do.txt')).toMatch(/^ệ{80}\.pdf\.ly-do\.txt$/);
});

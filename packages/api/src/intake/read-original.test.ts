import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readOriginal } from './read-original.js';

const folder = mkdtempSync(join(tmpdir(), 'rasoat-read-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const pipe = join(folder, 'pipe.pdf');
const file = join(folder, 'a.pdf');
execFileSync('mkfifo', [pipe]);
writeFileSync(file, '0123456789');

const sha256 = createHash('sha256').update('0123456789').digest('hex');

describe('the bytes of a file', () => {
	it('are read up to the limit, that size included', async () => {
		expect(await readOriginal(file, 10)).toEqual({ bytes: Buffer.from('0123456789'), size: 10, sha256 });
	});

	it('are only hashed above the limit', async () => {
		expect(await readOriginal(file, 9)).toEqual({ bytes: null, size: 10, sha256, trouble: null });
	});

	it.each([[pipe], ['/dev/zero'], ['/dev/null'], [folder]])('%s: not a file, not read', async (path) => {
		const { bytes, ...told } = await readOriginal(path, 10);
		expect({ bytes, ...told }).toMatchObject({ bytes: null, size: 0, sha256: '' });
		expect('trouble' in told && told.trouble?.vi).toContain('không phải tệp');
		expect('trouble' in told && told.trouble?.en).toContain('not to a file');
	});

	// The system says size 0 of it, and there is more.
	it.skipIf(process.platform !== 'linux')('stop at the limit where the size was told too small', async () => {
		expect(await readOriginal('/proc/self/status', 10)).toMatchObject({ bytes: null, trouble: null });
	});

	it('cannot be read of a path that is not there', async () => {
		const original = await readOriginal(join(folder, 'none'), 10);
		expect('trouble' in original && original.trouble?.en).toContain('(ENOENT)');
	});
});

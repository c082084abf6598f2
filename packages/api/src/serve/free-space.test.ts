import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { freeSpaceOf } from './free-space.js';

const settings = { dataFolder: tmpdir(), minFreeBytes: null };

it('finds what the disk has, and by itself wants 1 GB or 5 % of it, whichever is less', async () => {
	const { blocks, bsize } = await statfs(tmpdir());
	const { freeBytes, neededBytes, enough } = await freeSpaceOf(settings)();
	expect(neededBytes).toBe(Math.min(1_000_000_000, Math.floor((blocks * bsize) / 20)));
	expect(enough).toBe(freeBytes >= neededBytes);
});

it('says when less is free than the setting wants', async () => {
	expect(await freeSpaceOf({ ...settings, minFreeBytes: 1 })()).toMatchObject({ neededBytes: 1, enough: true });
	expect(await freeSpaceOf({ ...settings, minFreeBytes: 2 ** 52 })()).toMatchObject({ neededBytes: 2 ** 52, enough: false });
});

it('does not take a folder it cannot look at for a full disk', async () => {
	await expect(freeSpaceOf({ ...settings, dataFolder: '/nowhere' })()).rejects.toMatchObject({ code: 'ENOENT' });
});

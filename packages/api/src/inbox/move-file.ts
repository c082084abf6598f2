import { constants } from 'node:fs';
import { copyFile, lstat, mkdir, open, rename, rm, unlink, utimes } from 'node:fs/promises';
import { freeName } from './free-name.js';
import { folderOf, nameOf, under } from './path-bytes.js';
import { type Standing, sameStanding, standingOf } from './standing.js';

export type Moved =
	| 'moved'
	/** Something else is there already. */
	| 'taken'
	/** The file is not the one that was read; it stays, or is back, where it was. */
	| 'changed'
	| 'gone';

/**
 * Moves a file, if it still stands as it was read, to where nothing is yet. An empty file there is what a killed move left behind, and is used.
 * Works across file systems. Throws what the system answers.
 */
export async function moveFile(source: Buffer, goal: Buffer, read: Standing): Promise<Moved> {
	const before = await standingOf(source);
	if (before === null) return 'gone';
	if (!sameStanding(before, read)) return 'changed';
	await mkdir(folderOf(goal), { recursive: true });
	const reserved = await reserve(goal);
	if (reserved === 'taken') return 'taken';
	try {
		await rename(source, goal);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EXDEV') return copyAcross(source, goal, read);
		if (reserved === 'made') await rm(goal, { force: true });
		throw error;
	}
	// What came in its place in the last moment was not read: it goes back, and is met by the next run.
	if (sameStanding(await standingOf(goal), read)) return 'moved';
	await putBack(goal, source);
	return 'changed';
}

/** Whoever makes the file first has the place, on every file system. */
async function reserve(goal: Buffer): Promise<'made' | 'left' | 'taken'> {
	try {
		const handle = await open(goal, constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY);
		await handle.close();
		return 'made';
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		return (await standingOf(goal))?.size === 0n ? 'left' : 'taken';
	}
}

async function putBack(from: Buffer, to: Buffer): Promise<void> {
	const place = await freeName(to);
	await reserve(place);
	await rename(from, place);
}

/** The whole copy appears at once; the file goes when the copy is on the disk. */
async function copyAcross(source: Buffer, goal: Buffer, read: Standing): Promise<Moved> {
	const copy = under(folderOf(goal), Buffer.concat([Buffer.from('.'), nameOf(goal).subarray(0, 200), Buffer.from('.part')]));
	await copyFile(source, copy);
	const { atime, mtime } = await lstat(source);
	await utimes(copy, atime, mtime);
	const handle = await open(copy, 'r');
	await handle.sync();
	await handle.close();
	if (!sameStanding(await standingOf(source), read)) {
		await rm(copy);
		await rm(goal);
		return 'changed';
	}
	await rename(copy, goal);
	await unlink(source);
	return 'moved';
}

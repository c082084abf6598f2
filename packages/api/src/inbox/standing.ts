import type { BigIntStats } from 'node:fs';
import { lstat } from 'node:fs/promises';

/** A file as it stood at one moment: while this stays the same, nobody has written it. */
export interface Standing {
	readonly ino: bigint;
	readonly size: bigint;
	readonly mtimeNs: bigint;
}

/** Of the path itself, never of what a link leads to; null where there is no file. Throws what the system answers else. */
export async function standingOf(path: Buffer): Promise<Standing | null> {
	try {
		const stats = await lstat(path, { bigint: true });
		return stats.isFile() ? toStanding(stats) : null;
	} catch (error) {
		if (isAbsence(error)) return null;
		throw error;
	}
}

export function toStanding({ ino, size, mtimeNs }: BigIntStats): Standing {
	return { ino, size, mtimeNs };
}

export function sameStanding(a: Standing | null, b: Standing | null): boolean {
	return a !== null && b !== null && a.ino === b.ino && a.size === b.size && a.mtimeNs === b.mtimeNs;
}

function isAbsence(error: unknown): boolean {
	const { code } = error as NodeJS.ErrnoException;
	return code === 'ENOENT' || code === 'ENOTDIR';
}

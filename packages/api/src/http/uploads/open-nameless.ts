import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, mkdir, open, unlink } from 'node:fs/promises';
import { join } from 'node:path';

/** Of Linux: a file of this folder that has no name from the start. Node has no word for it. */
const O_TMPFILE = 0o20_000_000 | constants.O_DIRECTORY;
/** What file systems and systems answer that have no such files. */
const UNKNOWN = /^(EOPNOTSUPP|ENOTSUP|EISDIR|EINVAL|ENOENT)$/;

/** A file without a name in a folder, for this process alone: whatever becomes of the process, the system takes it back. */
export async function openNameless(folder: string): Promise<FileHandle> {
	await mkdir(folder, { recursive: true, mode: 0o700 });
	try {
		return await open(folder, O_TMPFILE | constants.O_RDWR, 0o600);
	} catch (error) {
		if (!UNKNOWN.test((error as NodeJS.ErrnoException).code ?? '')) throw error;
		return openAndUnlink(join(folder, randomUUID()));
	}
}

/** Of a process that dies just between the two, the empty file stays. */
async function openAndUnlink(location: string): Promise<FileHandle> {
	const handle = await open(location, 'wx+', 0o600);
	try {
		await unlink(location);
		return handle;
	} catch (error) {
		await handle.close();
		throw error;
	}
}

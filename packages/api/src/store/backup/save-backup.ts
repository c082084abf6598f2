import { randomBytes } from 'node:crypto';
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Database } from '../database.js';
import { BackupFailure } from './backup-failure.js';
import { type BackupRead, readBackup } from './read-backup.js';
import { writeBackup } from './write-backup.js';

export interface SavedBackup extends BackupRead {
	readonly bytes: number;
}

/**
 * Saves a backup of the database as a file that only its owner can read. It takes its name when it is whole, on the disk, and was read back.
 * Throws `BackupFailure` where there is a file of that name, or it cannot be written.
 */
export async function saveBackup(database: Database, file: string, rasoat: string): Promise<SavedBackup> {
	await refuseOverwriting(file);
	const draft = join(dirname(file), `.rasoat-${randomBytes(8).toString('hex')}.part`);
	const handle = await open(draft, 'wx', 0o600).catch((cause: unknown) => Promise.reject(unwritable(file, cause)));
	try {
		await writeBackup(database, rasoat, (bytes) => writeAll(handle, file, bytes));
		await handle.sync();
		await handle.close();
		const read = await readBackup(draft);
		const { size } = await stat(draft);
		await rename(draft, file);
		await syncFolder(dirname(file));
		return { ...read, bytes: size };
	} finally {
		// Closed already where all went well.
		await handle.close().catch(() => {});
		await rm(draft, { force: true });
	}
}

async function refuseOverwriting(file: string): Promise<void> {
	const there = await stat(file).catch((error: NodeJS.ErrnoException) =>
		error.code === 'ENOENT' ? null : Promise.reject(unwritable(file, error)),
	);
	if (there === null) return;
	throw new BackupFailure('backup-exists', {
		vi: `Đã có tệp ${file}; cần tên tệp mới, bản sao lưu cũ không bị ghi đè; đề nghị đặt tên khác.`,
		en: `There is a file ${file} already; a new name is needed, no backup is written over; please give another one.`,
	});
}

async function writeAll(handle: FileHandle, file: string, bytes: Buffer): Promise<void> {
	try {
		for (let at = 0; at < bytes.length; ) at += (await handle.write(bytes, at)).bytesWritten;
	} catch (cause) {
		throw unwritable(file, cause);
	}
}

/** So that the name survives a power cut too; not every network share can. */
async function syncFolder(folder: string): Promise<void> {
	const handle = await open(folder, 'r');
	await handle.sync().catch(() => {});
	await handle.close();
}

function unwritable(file: string, cause: unknown): BackupFailure {
	const { message } = cause as Error;
	return new BackupFailure(
		'backup-unwritable',
		{
			vi: `Không ghi được tệp sao lưu ${file} (${message}); cần thư mục có sẵn, có quyền ghi và đủ chỗ trống; đề nghị chọn nơi khác.`,
			en: `The backup ${file} cannot be written (${message}); its folder must be there, writable, with enough free space; please choose another place.`,
		},
		cause,
	);
}

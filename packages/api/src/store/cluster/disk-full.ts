import { existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { STORE_LIMITS } from '../../limits/store-limits.js';
import { StoreFailure } from '../store-failure.js';

/** As the system and PostgreSQL say that there is no room. */
const CODES: readonly unknown[] = ['ENOSPC', 'EDQUOT'];
const WORDS = /No space left on device|Disk quota exceeded/;

/** Whether an error, or the one it came from, says that the disk is full. */
export function saysFull(error: unknown): boolean {
	const { code, cause } = Object(error) as NodeJS.ErrnoException;
	return CODES.includes(code) || (cause !== undefined && saysFull(cause));
}

/** Whether the log of PostgreSQL says so. */
export function logSaysFull(log: string): boolean {
	return WORDS.test(log);
}

/** The disk of a data folder is full: the embedded server can neither start nor stop as it should. */
export function diskFull(folder: string, cause?: unknown): StoreFailure {
	const free = freeBytes(folder);
	const [left, wanted] = [megabytes(free), megabytes(STORE_LIMITS.startFreeBytes)];
	return new StoreFailure(
		'disk-full',
		{
			vi: `Ổ đĩa chứa ${folder} đã đầy (còn ${left} MB); cơ sở dữ liệu cần ít nhất ${wanted} MB trống để chạy, nhận báo cáo thì cần nhiều hơn; đề nghị dọn ổ đĩa, không xóa gì trong thư mục postgres, rồi khởi động lại: dữ liệu còn nguyên.`,
			en: `The disk of ${folder} is full (${left} MB are left); the database needs at least ${wanted} MB to run, and taking reports in needs more; please make room, touch nothing in the folder postgres, and start again: the data are whole.`,
		},
		cause,
	);
}

function freeBytes(folder: string): number {
	const { bavail, bsize } = statfsSync(existsSync(folder) ? folder : dirname(folder));
	return bavail * bsize;
}

function megabytes(bytes: number): number {
	return Math.floor(bytes / 1e6);
}

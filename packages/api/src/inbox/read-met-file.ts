import { constants } from 'node:fs';
import { type FileHandle, open, realpath } from 'node:fs/promises';
import { type Limits, overLimit } from '@rasoat/parser';
import type { Refusal } from '../store/batches/take-file.js';
import { folderOf } from './path-bytes.js';
import type { MetFile } from './scan-inbox.js';
import { sameStanding, toStanding } from './standing.js';

/** What reading a file of the inbox came to. */
export type Read =
	| { readonly kind: 'bytes'; readonly bytes: Buffer }
	/** Written, replaced or locked since it was met. */
	| { readonly kind: 'changing' }
	| { readonly kind: 'gone' }
	| { readonly kind: 'refused'; readonly refusal: Refusal };

/** Reads a file once, if it still stands as it was met and no larger than the limit; a link or a pipe that took its place is not followed. */
export async function readMetFile(file: MetFile, limits: Limits): Promise<Read> {
	try {
		if (!(await realpath(folderOf(file.location), 'buffer')).equals(folderOf(file.location))) return { kind: 'changing' };
		const handle = await open(file.location, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
		try {
			return await readHandle(handle, file, limits);
		} finally {
			await handle.close();
		}
	} catch (error) {
		return fromSystem(error);
	}
}

async function readHandle(handle: FileHandle, { standing }: MetFile, limits: Limits): Promise<Read> {
	const stands = async () => {
		const stats = await handle.stat({ bigint: true });
		return stats.isFile() && sameStanding(standing, toStanding(stats));
	};
	if (!(await stands())) return { kind: 'changing' };
	if (standing.size > BigInt(limits.fileBytes)) return { kind: 'refused', refusal: tooLarge(Number(standing.size), limits) };
	// A byte more than it has: one that grows while it is read shows.
	const buffer = Buffer.alloc(Number(standing.size) + 1);
	let length = 0;
	for (let read = -1; read !== 0 && length < buffer.length; length += read)
		({ bytesRead: read } = await handle.read(buffer, length, buffer.length - length, length));
	if (BigInt(length) !== standing.size || !(await stands())) return { kind: 'changing' };
	return { kind: 'bytes', bytes: buffer.subarray(0, length) };
}

function tooLarge(size: number, limits: Limits): Refusal {
	const { code, clerk } = overLimit('fileBytes', limits, size);
	return { code, told: clerk };
}

const ABSENT = new Set(['ENOENT', 'ENOTDIR']);
/** Held by another program, replaced by something that is no file, or a network that is away: the next run will see. */
const PASSING = new Set(
	'EBUSY ETXTBSY EAGAIN ELOOP ENXIO ESTALE EHOSTDOWN EHOSTUNREACH ENETUNREACH ENOTCONN ETIMEDOUT ECONNRESET'.split(' '),
);
/** Of this process, not of the file. */
const OURS = new Set(['EMFILE', 'ENFILE', 'ENOMEM']);

function fromSystem(error: unknown): Read {
	const { code, syscall } = error as NodeJS.ErrnoException;
	if (code === undefined || syscall === undefined || OURS.has(code)) throw error;
	if (ABSENT.has(code)) return { kind: 'gone' };
	if (PASSING.has(code)) return { kind: 'changing' };
	return { kind: 'refused', refusal: code === 'EACCES' || code === 'EPERM' ? noPermission(code) : noReading(code) };
}

function noPermission(code: string): Refusal {
	return {
		code: 'no-permission',
		told: {
			vi: `Dịch vụ không có quyền đọc tệp (${code}); cần quyền đọc; đề nghị mở quyền rồi đặt lại tệp vào hộp thư đến.`,
			en: `The service may not read the file (${code}); it must be readable; please change its permissions and put it into the inbox again.`,
		},
	};
}

function noReading(code: string): Refusal {
	return {
		code: 'read-error',
		told: {
			vi: `Không đọc được tệp từ ổ đĩa (${code}); cần tệp nguyên vẹn; đề nghị chép lại tệp từ nguồn và kiểm tra ổ đĩa.`,
			en: `The file cannot be read from the disk (${code}); an intact file is needed; please copy it again from its source and check the disk.`,
		},
	};
}

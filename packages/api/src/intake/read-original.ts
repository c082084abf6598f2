import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import type { Message } from '@rasoat/parser';

/** The bytes of one file as received. */
export interface Original {
	readonly bytes: Uint8Array;
	readonly size: number;
	readonly sha256: string;
}

/** A file that is told of without being read whole: too large, or not to be opened. */
export interface Unopened {
	readonly bytes: null;
	readonly size: number;
	readonly sha256: string;
	/** Why it cannot be opened; null when it is over `limitBytes`. */
	readonly trouble: Message | null;
}

/** Reads a file into memory, if it is no larger than `limitBytes`; of a larger one only the hash is taken. */
export async function readOriginal(location: string | Buffer, limitBytes: number): Promise<Original | Unopened> {
	try {
		return await readBounded(location, limitBytes);
	} catch (error) {
		return { bytes: null, size: 0, sha256: '', trouble: troubleOf(error) };
	}
}

async function readBounded(location: string | Buffer, limitBytes: number): Promise<Original | Unopened> {
	if (!(await stat(location)).isFile()) return { bytes: null, size: 0, sha256: '', trouble: NOT_A_FILE };
	// Non-blocking: a pipe that takes the file's place meanwhile must not hold the program.
	const handle = await open(location, constants.O_RDONLY | constants.O_NONBLOCK);
	try {
		const { size } = await handle.stat();
		const bytes = size > limitBytes ? null : await bytesUpTo(handle, limitBytes);
		if (bytes === null) return await tooLarge(handle);
		return { bytes, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
	} finally {
		await handle.close();
	}
}

/** The whole content; null where there is more of it than `limitBytes`, whatever size the file was said to have. */
async function bytesUpTo(handle: FileHandle, limitBytes: number): Promise<Uint8Array | null> {
	const chunks: Buffer[] = [];
	for await (const chunk of chunksOf(handle, limitBytes + 1)) chunks.push(chunk);
	const bytes = Buffer.concat(chunks);
	return bytes.length > limitBytes ? null : bytes;
}

async function tooLarge(handle: FileHandle): Promise<Unopened> {
	const { size } = await handle.stat();
	const hash = createHash('sha256');
	for await (const chunk of chunksOf(handle, size)) hash.update(chunk);
	return { bytes: null, size, sha256: hash.digest('hex'), trouble: null };
}

/** From the start of the file, `mostBytes` at the most. */
async function* chunksOf(handle: FileHandle, mostBytes: number): AsyncGenerator<Buffer> {
	for (let at = 0; at < mostBytes; ) {
		const chunk = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, mostBytes - at));
		const { bytesRead } = await handle.read(chunk, 0, chunk.length, at);
		if (bytesRead === 0) return;
		at += bytesRead;
		yield chunk.subarray(0, bytesRead);
	}
}

const CHUNK_BYTES = 1 << 20;

const NOT_A_FILE: Message = {
	vi: 'Đường dẫn dẫn đến thư mục, ống dẫn hoặc thiết bị, không phải tệp; cần tệp PDF hoặc DOCX; đề nghị kiểm tra lại đường dẫn.',
	en: 'The path leads to a folder, a pipe or a device, not to a file; a PDF or DOCX file is needed; please check the path.',
};

function troubleOf(error: unknown): Message {
	const { code = String(error) } = error as NodeJS.ErrnoException;
	return {
		vi: `Không mở được tệp (${code}); cần tệp đọc được; đề nghị kiểm tra quyền truy cập hoặc chép lại tệp.`,
		en: `The file cannot be opened (${code}); a readable file is needed; please check its permissions or copy it again.`,
	};
}

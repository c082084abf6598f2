import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
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
export async function readOriginal(location: string, limitBytes: number): Promise<Original | Unopened> {
	try {
		return await readBounded(location, limitBytes);
	} catch (error) {
		return { bytes: null, size: 0, sha256: '', trouble: troubleOf(error) };
	}
}

async function readBounded(location: string, limitBytes: number): Promise<Original | Unopened> {
	const handle = await open(location);
	try {
		const { size } = await handle.stat();
		if (size > limitBytes) return { bytes: null, size, sha256: await hashOf(location), trouble: null };
		const bytes = await handle.readFile();
		return { bytes, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
	} finally {
		await handle.close();
	}
}

async function hashOf(location: string): Promise<string> {
	const hash = createHash('sha256');
	for await (const chunk of createReadStream(location)) hash.update(chunk);
	return hash.digest('hex');
}

function troubleOf(error: unknown): Message {
	const { code = String(error) } = error as NodeJS.ErrnoException;
	return {
		vi: `Không mở được tệp (${code}); cần tệp đọc được; đề nghị kiểm tra quyền truy cập hoặc chép lại tệp.`,
		en: `The file cannot be opened (${code}); a readable file is needed; please check its permissions or copy it again.`,
	};
}

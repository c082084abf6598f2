import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { UPLOAD_SHAPE } from '../../limits/upload-limits.js';
import { openNameless } from './open-nameless.js';
import type { UploadRoom } from './upload-room.js';

/** The bytes of one file on their way in: in memory while they are few, else on the disk. */
export interface WaitingFile {
	readonly size: number;
	write(chunk: Buffer): Promise<void>;
	/** SHA-256 of all that was written, hexadecimal; nothing may be written after. */
	hash(): string;
	/** All bytes; of a large file a copy in memory, so not many at once. */
	bytes(): Promise<Buffer>;
	/** Gives memory and disk back; to be called in every case, once. */
	free(): Promise<void>;
}

export function createWaitingFile(room: UploadRoom): WaitingFile {
	const hash = createHash('sha256');
	let memory = Buffer.alloc(0);
	let disk: FileHandle | null = null;
	let size = 0;

	const release = () => {
		room.giveMemory(memory.length);
		memory = Buffer.alloc(0);
	};
	/** False when there is no more memory for this file. */
	const grow = (needed: number): boolean => {
		let capacity = memory.length || UPLOAD_SHAPE.firstBytes;
		while (capacity < needed) capacity *= 2;
		if (capacity > UPLOAD_SHAPE.heldBytes || !room.takeMemory(capacity - memory.length)) return false;
		// Never a slice of a shared slab: that would outlive what is counted here.
		const larger = Buffer.allocUnsafeSlow(capacity);
		memory.copy(larger, 0, 0, size);
		memory = larger;
		return true;
	};
	const toDisk = async (): Promise<FileHandle> => {
		const handle = await openNameless(room.folder);
		disk = handle;
		await writeAll(handle, memory.subarray(0, size), 0);
		release();
		return handle;
	};
	return {
		get size() {
			return size;
		},
		write: async (chunk) => {
			hash.update(chunk);
			if (disk === null && (size + chunk.length <= memory.length || grow(size + chunk.length))) chunk.copy(memory, size);
			else await writeAll(disk ?? (await toDisk()), chunk, size);
			size += chunk.length;
		},
		hash: () => hash.digest('hex'),
		bytes: async () => (disk === null ? memory.subarray(0, size) : readAll(disk, size)),
		free: async () => {
			release();
			await disk?.close();
			disk = null;
		},
	};
}

async function writeAll(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
	for (let done = 0; done < bytes.length; ) done += (await handle.write(bytes, done, bytes.length - done, position + done)).bytesWritten;
}

async function readAll(handle: FileHandle, size: number): Promise<Buffer> {
	const bytes = Buffer.allocUnsafeSlow(size);
	for (let done = 0; done < size; ) {
		const { bytesRead } = await handle.read(bytes, done, size - done, done);
		if (bytesRead === 0) throw new Error(`a waiting file of ${size} bytes ends after ${done}`);
		done += bytesRead;
	}
	return bytes;
}

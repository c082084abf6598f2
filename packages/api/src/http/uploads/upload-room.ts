import { DEFAULT_UPLOAD_LIMITS, UPLOAD_SHAPE, type UploadLimits } from '../../limits/upload-limits.js';
import { ApiError } from '../problems/api-error.js';
import { createGate, type Gate } from './gate.js';

/** Where files wait between the network and the database; one for a process, whatever the way in. */
export interface UploadRoom {
	/** Folder for what is too large to wait in memory. */
	readonly folder: string;
	readonly limits: UploadLimits;
	/** Bounds what is stored at once. */
	readonly storing: Gate;
	/** Lets one more request in; gives what lets it out again. Throws `ApiError` "unavailable" when there are too many. */
	admit(): () => void;
	/** True when so many more bytes may wait in memory: they count until they are given back. */
	takeMemory(bytes: number): boolean;
	giveMemory(bytes: number): void;
	/** For tests and metrics. */
	readonly held: { readonly requests: number; readonly memoryBytes: number };
}

export function createUploadRoom(folder: string, limits: UploadLimits = DEFAULT_UPLOAD_LIMITS): UploadRoom {
	const held = { requests: 0, memoryBytes: 0 };
	return {
		folder,
		limits,
		held,
		storing: createGate(UPLOAD_SHAPE.storing, UPLOAD_SHAPE.storingBytes),
		admit: () => {
			if (held.requests >= limits.uploadsAtOnce) throw tooMany();
			held.requests++;
			return once(() => held.requests--);
		},
		takeMemory: (bytes) => {
			if (held.memoryBytes + bytes > limits.uploadMemoryBytes) return false;
			held.memoryBytes += bytes;
			return true;
		},
		giveMemory: (bytes) => {
			held.memoryBytes -= bytes;
		},
	};
}

function once(act: () => void): () => void {
	let done = false;
	return () => {
		if (!done) act();
		done = true;
	};
}

function tooMany(): ApiError {
	return new ApiError(
		'unavailable',
		{
			vi: 'Máy chủ đang nhận quá nhiều lượt gửi cùng lúc; cần chờ bớt; đề nghị gửi lại sau ít giây.',
			en: 'The server is taking in too many uploads at once; some must end first; please send again in some seconds.',
		},
		{ headers: { 'Retry-After': '5' } },
	);
}

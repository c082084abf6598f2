import type { GrayImage, ReadingMode } from '@rasoat/parser';
import type { Engine, Recognitions } from './recognisers.js';

/** Images of one asker that wait to be read. */
export interface Request {
	readonly images: readonly GrayImage[];
	readonly mode: ReadingMode;
	readonly begun: () => void;
	readonly resolve: (read: Recognitions) => void;
	readonly reject: (error: unknown) => void;
}

/** Pixels of one run: a page of lines read again has one to two million. */
const MOST_PIXELS = 20_000_000;

/**
 * Takes the request that waited longest, and those that ask for the same: starting the engine costs as much as reading eight lines. Pages go
 * one by one, for another engine may be free. Empty where nothing waits.
 */
export function takeBatch(waiting: Request[]): Request[] {
	const [first] = waiting;
	if (first === undefined) return [];
	let room = MOST_PIXELS - pixelsOf(first);
	const batch = waiting.filter((request) => {
		if (request === first) return true;
		if (first.mode === 'page' || request.mode !== first.mode || pixelsOf(request) > room) return false;
		room -= pixelsOf(request);
		return true;
	});
	const taken = new Set(batch);
	waiting.splice(0, waiting.length, ...waiting.filter((request) => !taken.has(request)));
	return batch;
}

/** Reads the requests in one go. Where the engine failed at any image each is read by itself: what one file does to it is no other's loss. */
export async function readBatch(engine: Engine, batch: readonly Request[]): Promise<void> {
	for (const { begun } of batch) begun();
	const [first] = batch;
	if (first === undefined) return;
	const read = await engine.read(
		batch.flatMap(({ images }) => images),
		first.mode,
	);
	if (batch.length > 1 && read.answers.includes(null)) return readEach(engine, batch);
	const all = batch.reduce((sum, request) => sum + pixelsOf(request), 0);
	let at = 0;
	for (const request of batch) {
		const answers = read.answers.slice(at, at + request.images.length);
		at += request.images.length;
		request.resolve({ ...read, workMs: (read.workMs * pixelsOf(request)) / Math.max(1, all), answers });
	}
}

async function readEach(engine: Engine, batch: readonly Request[]): Promise<void> {
	for (const { images, mode, resolve } of batch) resolve(await engine.read(images, mode));
}

function pixelsOf({ images }: Request): number {
	return images.reduce((sum, { width, height }) => sum + width * height, 0);
}

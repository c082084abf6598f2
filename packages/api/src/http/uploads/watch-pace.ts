import type { Request } from 'express';
import type { UploadLimits } from '../../limits/upload-limits.js';
import type { ApiError } from '../problems/api-error.js';
import { BROKEN } from './broken-upload.js';

/** Breaks a request off that gets too long, stands still, takes too long, or whose sender is gone; gives what ends the watching. */
export function watchPace(request: Request, limits: UploadLimits, breakOff: (reason: ApiError) => void): () => void {
	const begun = performance.now();
	let last = begun;
	let bytes = 0;
	const onData = (chunk: Buffer) => {
		last = performance.now();
		bytes += chunk.length;
		if (bytes > limits.uploadBytes) breakOff(BROKEN.tooLong(limits.uploadBytes));
	};
	const onClose = () => {
		if (!request.complete) breakOff(BROKEN.dropped());
	};
	const clock = setInterval(
		() => {
			const now = performance.now();
			// It stands still because the disk does not keep up: no fault of the sender's.
			if (request.isPaused()) last = now;
			if (now - last > limits.uploadStallMs) breakOff(BROKEN.stalled());
			else if (now - begun > limits.uploadMs) breakOff(BROKEN.tooSlow());
		},
		Math.min(1_000, limits.uploadStallMs / 4),
	);
	request.on('data', onData).once('close', onClose);
	if (request.destroyed) onClose();
	return () => {
		clearInterval(clock);
		request.off('data', onData).off('close', onClose);
	};
}

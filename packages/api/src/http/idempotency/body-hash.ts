import { createHash } from 'node:crypto';
import type { Request } from 'express';

/**
 * The SHA-256 of a multipart body as it goes by on its way to whoever reads it, hexadecimal. The boundary between the parts is left out: a
 * client that sends the same form again makes up another. Resolves when the body has ended; rejects when it broke off.
 */
export function hashAsRead(request: Request): Promise<string> {
	const hash = createBodyHash(boundaryOf(request));
	const ended = new Promise<string>((resolve, reject) => {
		request.once('end', () => resolve(hash.digest()));
		request.once('close', () => reject(new Error('the body broke off')));
	});
	// A broken body is told by who reads it.
	ended.catch(() => {});
	request.on('data', (chunk: Buffer) => hash.update(chunk));
	// To listen starts the flow; nothing may be lost before the reader is there.
	request.pause();
	return ended;
}

function boundaryOf(request: Request): string {
	const [, quoted, plain] = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(request.get('Content-Type') ?? '') ?? [];
	return quoted ?? plain ?? '';
}

interface BodyHash {
	update(chunk: Buffer): void;
	digest(): string;
}

export function createBodyHash(boundary: string): BodyHash {
	const hash = createHash('sha256');
	const mark = Buffer.from(boundary, 'latin1');
	// What may be the beginning of a boundary that goes on in the next chunk.
	let rest: Buffer = Buffer.alloc(0);
	if (mark.length === 0) return { update: (chunk) => void hash.update(chunk), digest: () => hash.digest('hex') };
	return {
		update: (chunk) => {
			const bytes = Buffer.concat([rest, chunk]);
			let from = 0;
			for (let at = bytes.indexOf(mark, from); at >= 0; at = bytes.indexOf(mark, from)) {
				hash.update(bytes.subarray(from, at)).update(MARK);
				from = at + mark.length;
			}
			const until = Math.max(from, bytes.length - mark.length + 1);
			hash.update(bytes.subarray(from, until));
			rest = bytes.subarray(until);
		},
		digest: () => hash.update(rest).digest('hex'),
	};
}

/** Stands for a boundary. */
const MARK = '\0';

import { overLimit } from '@rasoat/parser';
import { isoDay } from '../../city-time.js';
import { mediaTypeOf } from '../../intake/media-type.js';
import { lossOf } from '../../sandbox/loss.js';
import type { FileIdentity, Task, TaskReply } from '../../sandbox/protocol.js';
import { SandboxFailure } from '../../sandbox/sandbox-failure.js';
import type { Service } from '../service.js';
import type { UploadedFile } from './read-upload.js';

/**
 * The CheckResult that this file would get if it were sent today, as JSON text. Nothing of it is kept. Rejects with the signal's reason when
 * who asks has gone.
 */
export async function dryRun(
	service: Service,
	{ name, content }: UploadedFile,
	deadline: string | null,
	signal: AbortSignal,
): Promise<string> {
	const { pool, limits, clock } = service;
	if (content === null) {
		const file = { name, path: name, sha256: '', bytes: 0, mediaType: mediaTypeOf(null) };
		const { code, clerk } = overLimit('fileBytes', limits);
		return resultOf(await pool.run(async () => ({ kind: 'unreadable', file, failure: { code, message: clerk } }), { signal }));
	}
	let file: FileIdentity = { name, path: name, sha256: content.sha256, bytes: content.size, mediaType: mediaTypeOf(null) };
	const check = async (): Promise<Task> => {
		const bytes = await content.bytes();
		file = { ...file, mediaType: mediaTypeOf(bytes) };
		return { kind: 'check', file, content: bytes, receivedAt: isoDay(clock()), deadline };
	};
	try {
		return resultOf(await pool.run(check, { signal }));
	} catch (error) {
		if (!(error instanceof SandboxFailure)) throw error;
		const failure = lossOf(error, limits);
		return resultOf(await pool.run(async () => ({ kind: 'unreadable', file, failure }), { signal }));
	}
}

function resultOf(reply: TaskReply): string {
	if (reply.kind !== 'result') throw new Error(`a check was answered by ${reply.kind}`);
	return reply.json;
}

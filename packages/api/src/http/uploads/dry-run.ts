import { overLimit } from '@rasoat/parser';
import { isoDay } from '../../city-time.js';
import { mediaTypeOf } from '../../intake/media-type.js';
import { lossOf } from '../../sandbox/loss.js';
import type { FileIdentity, KeyedProfile, Task, TaskReply } from '../../sandbox/protocol.js';
import { SandboxFailure } from '../../sandbox/sandbox-failure.js';
import type { Service } from '../service.js';
import type { UploadedFile } from './read-upload.js';

/** What a file is checked by. */
export interface Trial {
	readonly profile: KeyedProfile;
	/** ISO date; null where the campaign has none. */
	readonly deadline: string | null;
}

/**
 * The CheckResult that this file would get if it were sent today, as JSON text. Nothing of it is kept. Rejects with the signal's reason when
 * who asks has gone.
 */
export async function dryRun(service: Service, { name, content }: UploadedFile, trial: Trial, signal: AbortSignal): Promise<string> {
	const { pool, limits, clock } = service;
	const { profile, deadline } = trial;
	let file: FileIdentity = {
		...{ name, path: name, mediaType: mediaTypeOf(null) },
		...{ sha256: content?.sha256 ?? '', bytes: content?.size ?? 0 },
	};
	const prepare = async (): Promise<Task> => {
		if (content === null) {
			const { code, clerk } = overLimit('fileBytes', limits);
			return { kind: 'unreadable', file, failure: { code, message: clerk }, profile };
		}
		const bytes = await content.bytes();
		file = { ...file, mediaType: mediaTypeOf(bytes) };
		return { kind: 'check', file, content: bytes, receivedAt: isoDay(clock()), deadline, profile };
	};
	try {
		return resultOf(await pool.run(prepare, { signal }));
	} catch (error) {
		if (!(error instanceof SandboxFailure)) throw error;
		const failure = lossOf(error, limits);
		return resultOf(await pool.run(async () => ({ kind: 'unreadable', file, failure, profile }), { signal }));
	}
}

function resultOf(reply: TaskReply): string {
	if (reply.kind !== 'result') throw new Error(`a check was answered by ${reply.kind}`);
	return reply.json;
}

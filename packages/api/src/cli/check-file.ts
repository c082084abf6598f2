import { type Limits, overLimit } from '@rasoat/parser';
import type { ListedFile } from '../intake/list-files.js';
import { mediaTypeOf } from '../intake/media-type.js';
import { type Original, readOriginal, type Unopened } from '../intake/read-original.js';
import { lossOf } from '../sandbox/loss.js';
import type { Pool } from '../sandbox/pool.js';
import type { Failure, FileIdentity, Task, TaskReply } from '../sandbox/protocol.js';
import { SandboxFailure } from '../sandbox/sandbox-failure.js';

/** The result of one file as JSON text, with the one word of it that the exit code needs. */
export type CheckedFile = Extract<TaskReply, { kind: 'result' }>;

interface Dates {
	readonly receivedAt: string | null;
	readonly deadline: string | null;
}

/** Checks one file in the sandbox. Whatever the file does there, it ends as a result. */
export async function checkFile(listed: ListedFile, pool: Pool, dates: Dates, limits: Limits): Promise<CheckedFile> {
	let file: FileIdentity = { name: listed.name, path: listed.path, sha256: '', bytes: 0, mediaType: mediaTypeOf(null) };
	try {
		return await runTask(pool, async () => {
			const original = await readOriginal(listed.location, limits.fileBytes);
			file = { ...file, sha256: original.sha256, bytes: original.size, mediaType: mediaTypeOf(original.bytes) };
			return taskFor(original, file, dates, limits);
		});
	} catch (error) {
		if (!(error instanceof SandboxFailure)) throw error;
		if (error.code === 'crashed' || error.code === 'denied') process.stderr.write(`rasoat: ${listed.path}: ${error.message}\n`);
		const failure = lossOf(error, limits);
		return runTask(pool, async () => ({ kind: 'unreadable', file, failure }));
	}
}

function taskFor(original: Original | Unopened, file: FileIdentity, { receivedAt, deadline }: Dates, limits: Limits): Task {
	if (original.bytes !== null) return { kind: 'check', file, content: original.bytes, receivedAt, deadline };
	return { kind: 'unreadable', file, failure: refusal(original, limits) };
}

function refusal({ size, trouble }: Unopened, limits: Limits): Failure {
	if (trouble !== null) return { code: 'corrupt', message: trouble };
	const { code, clerk } = overLimit('fileBytes', limits, size);
	return { code, message: clerk };
}

async function runTask(pool: Pool, prepare: () => Promise<Task>): Promise<CheckedFile> {
	const reply = await pool.run(prepare);
	if (reply.kind !== 'result') throw new Error(`a check was answered by ${reply.kind}`);
	return reply;
}

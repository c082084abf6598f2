import { type Limits, overLimit, type ScanStep } from '@rasoat/parser';
import { readOriginal, type Unopened } from '../intake/read-original.js';
import { statOrNull } from '../intake/stat-or-null.js';
import { openRecognisers } from '../ocr/open-recognisers.js';
import { lossOf } from '../sandbox/loss.js';
import { createPool } from '../sandbox/pool.js';
import type { Failure, TaskReply } from '../sandbox/protocol.js';
import { readLimits } from '../sandbox/read-limits.js';
import { SandboxFailure } from '../sandbox/sandbox-failure.js';
import { refuseMissing } from './refuse-missing.js';

const UNREADABLE = 2;

/** Has one file read in a child of its own; what cannot be read comes back as a failure. Throws `UsageError` where there is no such path. */
export async function askOfOne(file: string, kind: 'read' | 'view', without: readonly ScanStep[] | null = null): Promise<TaskReply> {
	const limits = readLimits(process.env);
	if ((await statOrNull(file)) === null) refuseMissing([file]);
	const original = await readOriginal(file, limits.fileBytes);
	return original.bytes === null ? refusal(original, limits) : ask(kind, original.bytes, limits, without);
}

/** Says why, in both languages; gives the exit code. */
export function tellUnread(file: string, { code, message }: Failure): number {
	process.stderr.write(`rasoat: ${file} [${code}]: ${message.vi}\nrasoat: ${file} [${code}]: ${message.en}\n`);
	return UNREADABLE;
}

async function ask(kind: 'read' | 'view', content: Uint8Array, limits: Limits, without: readonly ScanStep[] | null): Promise<TaskReply> {
	const pool = createPool({ size: 1, limits, profile: null, recognisers: openRecognisers(process.env, limits, without) });
	try {
		return await pool.run(async () => ({ kind, content }));
	} catch (error) {
		if (!(error instanceof SandboxFailure)) throw error;
		return { kind: 'failure', failure: lossOf(error, limits) };
	} finally {
		pool.close();
	}
}

function refusal({ size, trouble }: Unopened, limits: Limits): { kind: 'failure'; failure: Failure } {
	if (trouble !== null) return { kind: 'failure', failure: { code: 'corrupt', message: trouble } };
	const { code, clerk } = overLimit('fileBytes', limits, size);
	return { kind: 'failure', failure: { code, message: clerk } };
}

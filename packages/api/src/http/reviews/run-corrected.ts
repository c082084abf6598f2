import type { CheckResult, Correction } from '@rasoat/checker';
import { isoDay } from '../../city-time.js';
import { lossOf } from '../../sandbox/loss.js';
import type { Corrected, ReviewTask } from '../../sandbox/protocol.js';
import { PoolFailure, SandboxFailure } from '../../sandbox/sandbox-failure.js';
import type { CorrectionMaterial } from '../../store/reviews/correction-material.js';
import { ApiError } from '../problems/api-error.js';
import type { Service } from '../service.js';

/** Runs the rules on a report by corrected values, in the sandbox: its text is somebody else's, and patterns run on it. Throws `ApiError`. */
export async function runCorrected(
	{ pool, limits }: Pick<Service, 'pool' | 'limits'>,
	material: CorrectionMaterial,
	corrections: readonly Correction[],
	signal: AbortSignal,
): Promise<Corrected> {
	const reply = await pool
		.run(async () => taskOf(material, corrections), { signal, urgent: true })
		.catch((error: unknown) => {
			if (error instanceof PoolFailure) throw away(error);
			if (error instanceof SandboxFailure) throw new ApiError('unreadable-file', lossOf(error, limits).message, { cause: error });
			throw error;
		});
	if (reply.kind !== 'reviewed') throw new Error(`a review was answered by ${reply.kind}`);
	return reply;
}

function taskOf({ document, machine, profile, receivedAt, deadline }: CorrectionMaterial, corrections: readonly Correction[]): ReviewTask {
	const { file, engine, timings } = JSON.parse(machine) as CheckResult;
	const dates = { receivedAt: isoDay(new Date(receivedAt)), deadline };
	return { kind: 'review', document, stays: { file, engine, timings }, ...dates, corrections, profile };
}

function away(cause: PoolFailure): ApiError {
	const told = {
		vi: 'Chưa chạy lại được các quy tắc vì tiến trình kiểm tra đang dừng; cần chờ dịch vụ chạy lại; đề nghị thử lại sau ít phút.',
		en: 'The rules cannot be run because the process that checks is away; it needs to come back; please try again in some minutes.',
	};
	return new ApiError('unavailable', told, { headers: { 'Retry-After': '5' }, cause });
}

import { PROFILE_LIMITS } from '../limits/profile-limits.js';
import type { Pool } from '../sandbox/pool.js';
import type { ProfileSource, TriedProfile } from '../sandbox/protocol.js';
import { SandboxFailure } from '../sandbox/sandbox-failure.js';
import { ProfileRefused } from './profile-refused.js';

/** Loads a profile in the sandbox, where nothing of it can do harm, and runs its own examples. Throws `ProfileRefused`. */
export async function tryInSandbox(pool: Pool, source: ProfileSource): Promise<TriedProfile> {
	const reply = await pool.run(async () => ({ kind: 'try-profile', source })).catch((error: unknown) => Promise.reject(costly(error)));
	if (reply.kind === 'profile') return reply.profile;
	if (reply.kind !== 'profile-problems') throw new Error(`a profile on trial was answered by ${reply.kind}`);
	const { length } = reply.problems;
	const told = {
		vi: `Bộ quy tắc có ${length} lỗi; cần không còn lỗi; đề nghị sửa theo danh sách rồi cài lại.`,
		en: `The profile has ${length} problem(s); it must have none; please mend them and install it again.`,
	};
	throw new ProfileRefused('invalid-profile', told, reply.problems.slice(0, PROFILE_LIMITS.problems));
}

function costly(error: unknown): unknown {
	if (!(error instanceof SandboxFailure)) return error;
	const told = {
		vi: 'Việc nạp bộ quy tắc hoặc chạy ví dụ của nó vượt giới hạn thời gian hoặc bộ nhớ; cần bộ quy tắc gọn hơn; đề nghị rà lại các mẫu chữ và ví dụ.',
		en: 'Loading the profile or running its examples goes beyond the bounds of time or memory; please go over its wordings and examples.',
	};
	return new ProfileRefused('profile-too-costly', told, [], error);
}

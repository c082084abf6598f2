import type { Message } from '@rasoat/parser';
import { lossOf } from '../../sandbox/loss.js';
import type { Failure, Task, TaskReply } from '../../sandbox/protocol.js';
import { PoolFailure, SandboxFailure } from '../../sandbox/sandbox-failure.js';
import { ApiError } from '../problems/api-error.js';
import type { Service } from '../service.js';

/** Has the sandbox look at an original for somebody who waits. Throws `ApiError` where the file does not let itself be looked at. */
export async function askSandbox(
	{ pool, limits }: Service,
	prepare: () => Promise<Task>,
	signal: AbortSignal,
): Promise<Exclude<TaskReply, { kind: 'failure' }>> {
	const reply = await pool.run(prepare, { signal }).catch((error: unknown) => {
		if (error instanceof PoolFailure) throw sandboxAway(error);
		if (error instanceof SandboxFailure) throw unreadable(lossOf(error, limits));
		throw error;
	});
	if (reply.kind === 'failure') throw unreadable(reply.failure);
	return reply;
}

function unreadable({ code, message }: Failure): ApiError {
	return new ApiError('unreadable-file', capital(message), { members: { reason: code } });
}

function capital({ vi, en }: Message): Message {
	const raise = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
	return { vi: raise(vi), en: raise(en) };
}

function sandboxAway(cause: PoolFailure): ApiError {
	const told = {
		vi: 'Chưa đọc được tệp vì tiến trình đọc tệp đang dừng; cần chờ dịch vụ chạy lại; đề nghị thử lại sau ít phút.',
		en: 'The file cannot be read because the process that reads files is away; it needs to come back; please try again in some minutes.',
	};
	return new ApiError('unavailable', told, { headers: { 'Retry-After': '5' }, cause });
}

import { createHash, randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { IDEMPOTENCY_LIMITS } from '../../limits/idempotency-limits.js';
import type { UploadLimits } from '../../limits/upload-limits.js';
import {
	forgetOldKeys,
	freeKey,
	holdKey,
	type KeyedCall,
	type KeyStanding,
	keepAnswer,
	takeKey,
} from '../../store/calls/idempotency-keys.js';
import type { Database } from '../../store/database.js';
import { actorKey } from '../actor.js';
import type { Endpoint } from '../contract/endpoint.js';
import { ApiError } from '../problems/api-error.js';
import type { AnyReply, Call } from '../route.js';
import { watchPace } from '../uploads/watch-pace.js';
import { hashAsRead } from './body-hash.js';

/** Executes a call under its key once, however often and to whatever process it is sent; a repeat gets the first answer. */
export type RunOnce = (key: string, endpoint: Endpoint, call: Call, handle: Handle) => Promise<AnyReply>;

type Handle = () => Promise<AnyReply>;

type Done = Extract<KeyStanding, { kind: 'done' }>;

/**
 * What fails frees its key: nothing was done, and the next try may be another. Where a process is killed between what it did and its
 * answer, the key is free again after `heldMs`, and the call may be executed a second time: handlers bear that.
 */
export function createRunOnce(database: Database, limits: UploadLimits, log: Logger): RunOnce {
	let sweptAt = Number.NEGATIVE_INFINITY;
	const sweep = () => {
		if (performance.now() - sweptAt < IDEMPOTENCY_LIMITS.sweepMs) return;
		sweptAt = performance.now();
		// Another process, or the next look, does it.
		forgetOldKeys(database).catch(() => {});
	};
	return async (key, endpoint, call, handle) => {
		const { request, actor } = call;
		const keyed: KeyedCall = { actor: actorKey(actor), key, target: `${request.method} ${request.originalUrl}`, holder: randomUUID() };
		const standing = await takeKey(database, keyed);
		sweep();
		if (standing.kind === 'taken') return execute(database, log, keyed, endpoint, call, handle);
		if (standing.target !== keyed.target) throw reused();
		if (standing.kind === 'running') throw running();
		return repeat(standing, endpoint, call, limits);
	};
}

async function execute(
	database: Database,
	log: Logger,
	keyed: KeyedCall,
	endpoint: Endpoint,
	call: Call,
	handle: Handle,
): Promise<AnyReply> {
	const fingerprint = fingerprintOf(endpoint, call);
	const alive = setInterval(() => void holdKey(database, keyed).catch(() => {}), IDEMPOTENCY_LIMITS.signMs);
	try {
		const reply = await handle();
		call.request.resume();
		const answer = JSON.stringify(endpoint.answerIsSecret ? {} : kept(reply));
		// What was done is done: who asked hears so, though a repeat would be executed again.
		await keepAnswer(database, keyed, await fingerprint, answer).catch((error: unknown) =>
			log.warn({ requestId: call.requestId, err: error }, 'an answer could not be kept for its Idempotency-Key'),
		);
		return reply;
	} catch (error) {
		// A key that cannot be given free now is free after `heldMs`.
		await freeKey(database, keyed).catch(() => {});
		throw error;
	} finally {
		clearInterval(alive);
	}
}

/** What is kept of an answer. */
interface Kept {
	readonly headers?: Readonly<Record<string, string>>;
	readonly json?: unknown;
}

function kept(reply: AnyReply): Kept {
	return { headers: reply.headers ?? {}, ...('json' in reply ? { json: reply.json } : {}) };
}

/** The first answer, for the same content. That of an upload is read to its end to be told from another. */
async function repeat({ fingerprint, answer }: Done, endpoint: Endpoint, call: Call, limits: UploadLimits): Promise<AnyReply> {
	const own = fingerprintOf(endpoint, call);
	const broken = new Promise<never>((_, reject) => {
		const stop = watchPace(call.request, limits, reject);
		own.then(stop, stop);
	});
	call.request.resume();
	if ((await Promise.race([own, broken])) !== fingerprint) throw reused();
	if (endpoint.answerIsSecret) throw alreadyDone();
	const { headers = {}, json } = JSON.parse(answer) as Kept;
	const again = { ...headers, 'Idempotent-Replayed': 'true' };
	return endpoint.answer.kind === 'nothing' ? { nothing: true, headers: again } : { json, headers: again };
}

function fingerprintOf({ body }: Endpoint, { request }: Call): Promise<string> {
	if (body === 'multipart') return hashAsRead(request);
	return Promise.resolve(
		createHash('sha256')
			.update(JSON.stringify(request.body ?? null))
			.digest('hex'),
	);
}

function reused(): ApiError {
	return new ApiError('key-reused', {
		vi: 'Idempotency-Key này đã dùng cho một yêu cầu khác; cần mã mới cho nội dung mới; đề nghị gửi lại với mã khác.',
		en: 'This Idempotency-Key was used for another call; new content wants a new key; please send it with another.',
	});
}

function running(): ApiError {
	return new ApiError(
		'key-in-use',
		{
			vi: 'Yêu cầu có Idempotency-Key này đang được xử lý; cần chờ xong; đề nghị gửi lại sau ít giây.',
			en: 'The call with this Idempotency-Key is being executed; it has to end first; please send it again in some seconds.',
		},
		{ headers: { 'Retry-After': String(IDEMPOTENCY_LIMITS.retrySeconds) } },
	);
}

function alreadyDone(): ApiError {
	return new ApiError('already-done', {
		vi: 'Yêu cầu này đã được thực hiện; câu trả lời có mã bí mật nên không được lưu và không đọc lại được.',
		en: 'This was done already; its answer holds a secret, so it was not kept and cannot be given again.',
	});
}

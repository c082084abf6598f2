import { pipeline } from 'node:stream/promises';
import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { type Actor, actorKey, mayCall } from './actor.js';
import type { Endpoint } from './contract/endpoint.js';
import type { RunOnce } from './idempotency/create-run-once.js';
import { readKey } from './idempotency/read-key.js';
import { isLocal } from './is-local.js';
import { ApiError } from './problems/api-error.js';
import { readInput } from './problems/read-input.js';
import type { Limiter } from './rates/create-limiter.js';
import { countedFor, refusedFor } from './rates/rate-kind.js';
import { requireRate } from './rates/require-rate.js';
import { readJson } from './read-json.js';
import type { AnyReply, Call, Route } from './route.js';
import { fullPath } from './server-path.js';

/**
 * Finds out who asks; throws `ApiError` for a token or session that is none. A look by the service itself (`isUse` false) is no use of the
 * session: it does not keep it open.
 */
export type Authenticate = (request: Request, isUse?: boolean) => Promise<Actor>;

/** What every route is served with. */
export interface Frame {
	readonly authenticate: Authenticate;
	readonly limiter: Limiter;
	readonly runOnce: RunOnce;
	/** Holds every JSON answer against the contract: for tests. */
	readonly checkAnswers: boolean;
}

/** Middleware that serves one route: who asks, whether he may, how often, what he sent, the answer. */
export function serveRoute({ endpoint, handle }: Route, frame: Frame): readonly RequestHandler[] {
	const { limiter, runOnce, checkAnswers } = frame;
	const admit: RequestHandler = async (request, response, next) => {
		response.locals.route = fullPath(endpoint);
		response.locals.asPage = endpoint.isPage === true && request.accepts(['json', 'html']) === 'html';
		const actor = await known(request, response, endpoint, frame);
		response.locals.actor = actor;
		if (!endpoint.isUnlimited) requireRate(limiter, countedFor(actor, request), response);
		next();
	};
	const answer: RequestHandler = async (request, response) => {
		const call = readCall(endpoint, request, response, frame);
		const key = readKey(request, endpoint, call.actor);
		const reply = key === null ? await handle(call) : await runOnce(key, endpoint, call, () => handle(call));
		if (checkAnswers) checkReply(endpoint, reply);
		await send(endpoint, reply, response);
	};
	return endpoint.body instanceof z.ZodType ? [admit, readJson(), answer] : [admit, answer];
}

/** Who asks, if he may. Whoever shows no valid credential is counted by his address: he may be guessing. */
async function known(request: Request, response: Response, endpoint: Endpoint, { authenticate, limiter }: Frame): Promise<Actor> {
	try {
		const actor = await authenticate(request, !isStream(endpoint));
		if (!(endpoint.localToo && isLocal(request))) requireAccess(actor, endpoint);
		return actor;
	} catch (error) {
		if (error instanceof ApiError && error.code === 'unauthenticated') requireRate(limiter, refusedFor(request), response);
		throw error;
	}
}

/** A page left open takes its stream of events up again by itself, for ever: nobody need sit before it. */
function isStream({ answer }: Endpoint): boolean {
	return answer.kind === 'stream' && answer.mediaTypes.includes('text/event-stream');
}

function requireAccess(actor: Actor, { access }: Endpoint): void {
	if (mayCall(actor, access)) return;
	if (actor.kind === 'nobody')
		throw new ApiError(
			'unauthenticated',
			{
				vi: 'Chưa đăng nhập; cần tài khoản hoặc mã truy cập; đề nghị đăng nhập.',
				en: 'Nobody is signed in; an account or a token is needed; please sign in.',
			},
			{ headers: { 'WWW-Authenticate': 'Bearer' } },
		);
	if (actor.kind === 'user' && actor.role === null)
		throw new ApiError('password-change-required', {
			vi: 'Mật khẩu tạm chỉ dùng để đổi mật khẩu; cần đặt mật khẩu của riêng mình trước (POST /session/password).',
			en: 'A temporary password is good for changing it alone; please choose one of your own first (POST /session/password).',
		});
	throw new ApiError('forbidden', {
		vi: 'Tài khoản này không có quyền làm việc đó; đề nghị hỏi người quản trị.',
		en: 'This account may not do that; please ask the administrator.',
	});
}

function readCall(endpoint: Endpoint, request: Request, response: Response, { authenticate }: Frame): Call {
	const actor = response.locals.actor as Actor;
	const gone = new AbortController();
	response.once('close', () => gone.abort(Object.assign(new Error('the caller has gone'), { code: 'ERR_CALLER_GONE' })));
	return {
		params: readInput('params', endpoint.params, request.params) as Call['params'],
		query: readInput('query', endpoint.query, request.query) as Call['query'],
		body: (endpoint.body instanceof z.ZodType ? readInput('body', endpoint.body, request.body ?? null) : null) as Call['body'],
		actor,
		requestId: response.locals.requestId as string,
		request,
		signal: gone.signal,
		mayStill: () => mayStill(endpoint, request, actor, authenticate),
	};
}

/** Asks anew: since the call began, a token may have been revoked, a session ended, a role taken away. Rejects where the database is away. */
async function mayStill({ access }: Endpoint, request: Request, before: Actor, authenticate: Authenticate): Promise<boolean> {
	try {
		const now = await authenticate(request, false);
		return actorKey(now) === actorKey(before) && mayCall(now, access);
	} catch (error) {
		if (error instanceof ApiError && error.code === 'unauthenticated') return false;
		throw error;
	}
}

function checkReply({ id, answer }: Endpoint, reply: AnyReply): void {
	if (answer.kind !== 'json' || !('json' in reply)) return;
	const { error } = answer.schema.safeParse(reply.json);
	if (error) throw new Error(`the answer of ${id} is not as the contract has it: ${error.message}`);
}

async function send({ answer, answerIsSecret }: Endpoint, reply: AnyReply, response: Response): Promise<void> {
	if ('raw' in reply) return reply.raw(response);
	response
		.status(answer.status)
		.set(answerIsSecret ? { 'Cache-Control': 'no-store' } : {})
		.set(reply.headers ?? {});
	if ('json' in reply) response.json(reply.json);
	else if ('nothing' in reply) response.end();
	else if (reply.stream instanceof Uint8Array) response.type(reply.mediaType).send(Buffer.from(reply.stream));
	else await pipeline(reply.stream, response.type(reply.mediaType));
}

import { setTimeout as wait } from 'node:timers/promises';
import { eventually } from '../eventually.js';
import { filesUnder } from './files-under.js';
import type { SoakGround } from './soak-ground.js';
import { originOf, type Target } from './upload-client.js';

interface Waiting {
	readonly waiting: number;
	readonly failed: number;
	readonly left: number;
}

interface Scene {
	readonly ground: SoakGround;
	readonly target: Target;
	readonly inbox: string;
	/** By the performance clock. */
	readonly until: number;
	readonly options: { readonly log: (line: string) => void };
}

const TELL_MS = 10_000;

/** Until nothing waits any more; what was parked is replayed, as a person would. */
export async function drain({ ground, target, inbox, until, options: { log } }: Scene): Promise<void> {
	let told = 0;
	const look = async (): Promise<Waiting> => {
		const [counts] = await ground.ask<{ waiting: number; failed: number }>(
			`SELECT count(*) FILTER (WHERE state NOT IN ('done', 'failed'))::integer AS waiting,
				count(*) FILTER (WHERE state = 'failed')::integer AS failed FROM rasoat.attempts WHERE latest`,
		);
		const state = { waiting: counts?.waiting ?? 0, failed: counts?.failed ?? 0, left: filesUnder(inbox).length };
		if (state.failed > 0) await post(target, '/parked/replay-all', { reason: 'sau sự cố' });
		if (performance.now() - told > TELL_MS) {
			told = performance.now();
			log(`draining: ${JSON.stringify(state)}`);
		}
		await wait(300);
		return state;
	};
	await eventually(look, ({ waiting, failed, left }) => waiting + failed + left === 0, until - performance.now());
}

const WITHIN_MS = 60_000;

/** A call whose answer does not matter: refused or away, the next round comes. */
export async function post(target: Target, path: string, body: object): Promise<void> {
	const headers = { Authorization: `Bearer ${target.token}`, 'Content-Type': 'application/json' };
	const init = { method: 'POST', headers, body: JSON.stringify(body), signal: AbortSignal.timeout(WITHIN_MS) };
	await fetch(`${originOf(target, Math.random)}/api/v1${path}`, init).then(
		(answer) => answer.arrayBuffer(),
		() => null,
	);
}

import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { eventually } from '../eventually.js';
import { freePort } from '../free-port.js';
import { randomFrom } from '../random.js';
import { runRasoat } from '../run-rasoat.js';
import { filesUnder } from './files-under.js';
import { lookAtAll, type SoakReport } from './look-at-all.js';
import { type KillPoint, keepRunning, type Respawner } from './respawner.js';
import { type SoakFile, soakFiles } from './soak-files.js';
import type { SoakGround } from './soak-ground.js';
import { type Acknowledged, uploadAll } from './upload-client.js';

export interface SoakOptions {
	readonly seed: number;
	readonly files: number;
	/** Each named point is come to at least this often. */
	readonly killsAPoint: number;
	/** Where the inbox and temporary files are. */
	readonly folder: string;
	readonly log: (line: string) => void;
	/** Milliseconds until it is given up. */
	readonly withinMs: number;
}

const CLIENTS = 4;
const DROPPERS = 2;
/** Files kept back for points that are left. */
const MORE = 500;

/**
 * Files come by upload and by the inbox while every process is killed at its points and the servers are restarted; then it is looked at
 * whether each file is there once, with a result, and whether ledger, audit chain and archive agree.
 */
export async function runSoak(ground: SoakGround, options: SoakOptions): Promise<SoakReport> {
	const { seed, files, folder, log } = options;
	const random = randomFrom(seed);
	const all = soakFiles(files);
	const [uploads, dropped] = [all.filter((_, index) => index % 2 === 0), all.filter((_, index) => index % 2 === 1)];
	const port = await freePort();
	const inbox = join(folder, 'inbox');
	mkdirSync(inbox, { recursive: true });
	const env = environment(ground, folder, port);
	const token = await makeToken(env);
	const target = { origin: `http://127.0.0.1:${port}`, token };
	const roles = startRoles(env, options.killsAPoint, random);
	log(`seed ${seed}: ${uploads.length} uploads, ${dropped.length} into the inbox`);
	const ended = new AbortController();
	try {
		const restarting = restartNowAndThen(ground, ended.signal, random);
		const sending = Promise.all([
			...split(uploads, CLIENTS).map((part) => uploadAll(part, target, random)),
			...split(dropped, DROPPERS).map((part) => dropAll(part, inbox, random).then((): readonly Acknowledged[] => [])),
		]);
		const acknowledged = (await sending).flat();
		log(`all sent; kills left: ${roles.map((role) => role.left()).join(' ')}`);
		const more = soakFiles(files + MORE).slice(files);
		const added = await killTheRest(roles, target, acknowledged, more, dropped, inbox, options);
		ended.abort();
		const restarts = await restarting;
		await drain(ground, inbox, target, options);
		const codes = await Promise.all(roles.map((role) => role.stop()));
		return await lookAtAll({ ground, env, all: [...all, ...added], acknowledged, dropped, folder, roles, restarts, codes });
	} catch (error) {
		for (const role of roles) log(role.told());
		throw error;
	} finally {
		ended.abort();
		await Promise.all(roles.map((role) => role.stop()));
	}
}

function environment({ databaseUrl, redisUrl }: SoakGround, folder: string, port: number): Readonly<Record<string, string>> {
	return {
		DATABASE_URL: databaseUrl,
		REDIS_URL: redisUrl ?? '',
		RASOAT_DATA: join(folder, 'data'),
		RASOAT_INBOX: join(folder, 'inbox'),
		RASOAT_PORT: String(port),
		RASOAT_NIGHTLY: 'off',
		RASOAT_INBOX_EVERY: '1s',
		RASOAT_JOBS: '2',
	};
}

async function makeToken(env: Readonly<Record<string, string>>): Promise<string> {
	const { stdout, stderr } = await runRasoat(['token', 'create', '--name', 'soak', '--role', 'administrator'], env);
	const [token] = stdout.match(/rst_\S+/) ?? [];
	if (token === undefined) throw new Error(`no token was made: ${stderr}`);
	return token;
}

function startRoles(env: Readonly<Record<string, string>>, killsAPoint: number, random: () => number): readonly Respawner[] {
	const role = (name: string, only: string, ...points: readonly KillPoint[]) =>
		keepRunning({ name, words: ['serve', '--only', only], env, points: Array.from({ length: killsAPoint }, () => points).flat() }, random);
	return [
		role('api', 'api', 'original-stored', 'received', 'job-added'),
		role('worker', 'worker', 'mid-parse', 'result-saved'),
		role('schedule', 'schedule', 'file-moved'),
	];
}

async function restartNowAndThen({ restarts }: SoakGround, ended: AbortSignal, random: () => number): Promise<number> {
	let count = 0;
	while (!ended.aborted) {
		for (const restart of restarts) {
			await wait(4_000 + random() * 8_000, undefined, { signal: ended }).catch(() => {});
			if (ended.aborted) break;
			await restart();
			count++;
		}
	}
	return count;
}

/** Some are written under another name first, as good programs do; some grow where they stand. */
async function dropAll(files: readonly SoakFile[], inbox: string, random: () => number): Promise<void> {
	for (const { name, bytes } of files) {
		const folder = join(inbox, `đơn vị ${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`);
		mkdirSync(folder, { recursive: true });
		const path = join(folder, name);
		if (random() < 0.5) {
			writeFileSync(join(folder, '.đang chép'), bytes);
			renameSync(join(folder, '.đang chép'), path);
		} else {
			writeFileSync(path, bytes.subarray(0, bytes.length / 2));
			await wait(20 + random() * 80);
			writeFileSync(path, bytes);
		}
		await wait(random() * 200);
	}
}

/** Where the files went round before every point was come to often enough, more are sent, and some checked once more; gives those that were added. */
async function killTheRest(
	roles: readonly Respawner[],
	target: { readonly origin: string; readonly token: string },
	acknowledged: readonly Acknowledged[],
	more: readonly SoakFile[],
	dropped: readonly SoakFile[],
	inbox: string,
	{ withinMs, seed }: SoakOptions,
): Promise<readonly SoakFile[]> {
	const end = performance.now() + withinMs;
	const random = randomFrom(seed + 1);
	const added: SoakFile[] = [];
	for (let round = 0; roles.some((role) => role.left() > 0); round++) {
		if (performance.now() > end) throw new Error(`points nobody came to: ${roles.map((role) => role.left()).join(' ')}`);
		const [api, worker, schedule] = roles;
		const one = more[added.length];
		if (one && (api?.left() ?? 0) > 0) {
			await uploadAll([one], target, random);
			added.push(one);
		}
		const { report } = acknowledged[round % acknowledged.length] ?? { report: '' };
		if ((worker?.left() ?? 0) > 0) await post(target, `/reports/${report}/recheck`, { reason: 'thử lại' });
		const file = dropped[round % dropped.length];
		if (file && (schedule?.left() ?? 0) > 0) await dropAll([file], inbox, random);
		await wait(200);
	}
	return added;
}

async function post({ origin, token }: { readonly origin: string; readonly token: string }, path: string, body: object): Promise<void> {
	const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
	// Refused or away: the next round comes.
	await fetch(`${origin}/api/v1${path}`, { method: 'POST', headers, body: JSON.stringify(body) }).catch(() => null);
}

interface State {
	readonly waiting: number;
	readonly failed: number;
	readonly left: number;
}

/** Until nothing waits any more; what was parked is replayed, as a person would. */
async function drain(
	ground: SoakGround,
	inbox: string,
	target: { readonly origin: string; readonly token: string },
	{ withinMs, log }: SoakOptions,
): Promise<void> {
	let told = 0;
	const look = async (): Promise<State> => {
		const [counts] = await ground.ask<{ waiting: number; failed: number }>(
			`SELECT count(*) FILTER (WHERE state NOT IN ('done', 'failed'))::integer AS waiting,
				count(*) FILTER (WHERE state = 'failed')::integer AS failed FROM rasoat.attempts WHERE latest`,
		);
		const state = { waiting: counts?.waiting ?? 0, failed: counts?.failed ?? 0, left: filesUnder(inbox).length };
		if (state.failed > 0) await post(target, '/parked/replay-all', { reason: 'sau sự cố' });
		if (performance.now() - told > 10_000) {
			told = performance.now();
			log(`draining: ${JSON.stringify(state)}`);
		}
		await wait(300);
		return state;
	};
	await eventually(look, ({ waiting, failed, left }) => waiting + failed + left === 0, withinMs);
}

function split<T>(items: readonly T[], parts: number): readonly (readonly T[])[] {
	return Array.from({ length: parts }, (_, part) => items.filter((__, index) => index % parts === part));
}

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { within } from '../../within.js';
import { freePort } from '../free-port.js';
import { randomFrom } from '../random.js';
import { runRasoat } from '../run-rasoat.js';
import { drain, post } from './drain.js';
import { dropFiles } from './drop-files.js';
import { lookAtAll, type SoakReport } from './look-at-all.js';
import { type SoakFile, soakFiles } from './soak-files.js';
import type { SoakGround } from './soak-ground.js';
import { type Acknowledged, type Target, uploadAll } from './upload-client.js';
import { KILL_POINTS, keepRunning, type Part, type Victims } from './victims.js';

export interface SoakOptions {
	readonly seed: number;
	readonly files: number;
	/** Each named point is come to this often. */
	readonly killsAPoint: number;
	/** Whether scans are read by recognition too: minutes of it for each kill tell nothing more of what is kept. */
	readonly withOcr: boolean;
	/** Where the inbox and temporary files are. */
	readonly folder: string;
	readonly log: (line: string) => void;
	/** Milliseconds until it is given up. */
	readonly withinMs: number;
}

const CLIENTS = 4;
const DROPPERS = 2;
/** Processes of each part at a time: while one starts, another works. */
const AT_A_TIME = 2;
/** Kills between two restarts of a server; by kills and not by time, so that a slow machine starts its processes between them too. */
const KILLS_A_RESTART = 5;
/** Files kept back for points that are left when all have been sent. */
const MORE = 1_000;

interface Scene {
	readonly ground: SoakGround;
	readonly options: SoakOptions;
	readonly target: Target;
	readonly inbox: string;
	readonly victims: readonly Victims[];
	readonly random: () => number;
	/** Aborts when the killing is over, or the run has failed. */
	readonly ended: AbortSignal;
	/** Performance clock. */
	readonly until: number;
}

/**
 * Files come by upload and by the inbox while every process is killed at its points and the servers are restarted; then it is looked at
 * whether each file is there once, with a result, and whether ledger, audit chain and archive agree.
 */
export async function runSoak(ground: SoakGround, options: SoakOptions): Promise<SoakReport> {
	const { seed, files, folder, log } = options;
	const random = randomFrom(seed);
	const begun = performance.now();
	const [first, second] = [await freePort(), await freePort()];
	const inbox = join(folder, 'inbox');
	mkdirSync(inbox, { recursive: true });
	const env = environment(ground, options);
	let late = 0;
	const onLate = () => {
		late++;
	};
	const target = { onLate, origins: [first, second].map((port) => `http://127.0.0.1:${port}`), token: await makeToken(env) };
	const victims = startVictims(env, [first, second], options.killsAPoint, random);
	const ended = new AbortController();
	const scene: Scene = { ground, options, target, inbox, victims, random, ended: ended.signal, until: begun + options.withinMs };
	const seconds = () => Math.round((performance.now() - begun) / 1_000);
	log(`seed ${seed}: ${files} files, ${AT_A_TIME} processes of each part`);
	try {
		const restarting = restartNowAndThen(scene);
		const { all, acknowledged, dropped } = await within(options.withinMs, 'sending and killing', sendAll(scene));
		log(`${seconds()} s: all killed and sent, ${all.length} files`);
		ended.abort();
		const restarts = await restarting;
		await drain(scene);
		log(`${seconds()} s: nothing waits any more`);
		const codes = (await Promise.all(victims.map((one) => one.stop()))).flat();
		return await lookAtAll({ ground, env, all, acknowledged, dropped, folder, victims, restarts, late, codes });
	} catch (error) {
		for (const one of victims) log(`${one.part}, ${one.left()} kills left: ${one.told()}`);
		throw error;
	} finally {
		ended.abort();
		await Promise.all(victims.map((one) => one.stop()));
	}
}

function environment({ databaseUrl, redisUrl }: SoakGround, { folder, withOcr }: SoakOptions): Readonly<Record<string, string>> {
	return {
		DATABASE_URL: databaseUrl,
		REDIS_URL: redisUrl ?? '',
		RASOAT_DATA: join(folder, 'data'),
		RASOAT_INBOX: join(folder, 'inbox'),
		RASOAT_NIGHTLY: 'off',
		RASOAT_INBOX_EVERY: '1s',
		RASOAT_INBOX_STABLE: '1',
		RASOAT_JOBS: '1',
		RASOAT_OCR: withOcr ? 'auto' : 'off',
	};
}

async function makeToken(env: Readonly<Record<string, string>>): Promise<string> {
	const { stdout, stderr } = await runRasoat(['token', 'create', '--name', 'soak', '--role', 'administrator'], env);
	const [token] = stdout.match(/rst_\S+/) ?? [];
	if (token === undefined) throw new Error(`no token was made: ${stderr}`);
	return token;
}

function startVictims(
	env: Readonly<Record<string, string>>,
	ports: readonly number[],
	killsAPoint: number,
	random: () => number,
): readonly Victims[] {
	const envs = ports.map((port) => ({ ...env, RASOAT_PORT: String(port) }));
	return (Object.keys(KILL_POINTS) as Part[]).map((part) => keepRunning({ part, envs, killsAPoint, random }));
}

const leftOf = (victims: readonly Victims[]): number => victims.reduce((sum, one) => sum + one.left(), 0);

/** Gives the number of restarts; each server in turn, at no moment in particular. */
async function restartNowAndThen({ ground: { restarts }, victims, random, ended, options: { log } }: Scene): Promise<number> {
	let count = 0;
	let before = leftOf(victims);
	while (!ended.aborted) {
		await wait(100 + random() * 400);
		const left = leftOf(victims);
		if (before - left < KILLS_A_RESTART) continue;
		before = left;
		await restarts[count++ % restarts.length]?.();
		log(`${left} kills to come, ${count} restarts of servers`);
	}
	return count;
}

interface Sent {
	readonly all: readonly SoakFile[];
	readonly acknowledged: readonly Acknowledged[];
	readonly dropped: readonly SoakFile[];
}

/** Half of the files by upload, half into the inbox; then more, until every point was come to. */
async function sendAll(scene: Scene): Promise<Sent> {
	const { options, target, inbox, random } = scene;
	const all = soakFiles(options.files + MORE);
	const planned = all.slice(0, options.files);
	const [uploads, dropped] = [planned.filter((_, index) => index % 2 === 0), planned.filter((_, index) => index % 2 === 1)];
	const sending = Promise.all([
		...split(uploads, CLIENTS).map((part) => uploadAll(part, target, random)),
		...split(dropped, DROPPERS).map((part) => dropFiles(part, inbox, random).then((): readonly Acknowledged[] => [])),
	]);
	const acknowledged = (await sending).flat();
	const more = await sendMore(scene, all.slice(options.files), acknowledged);
	return { all: [...planned, ...more.uploads, ...more.dropped], acknowledged, dropped: [...dropped, ...more.dropped] };
}

/** What the parts that have kills left need to come to their points: another upload, another check, another file in the inbox. */
async function sendMore(
	{ victims, target, inbox, random, until }: Scene,
	files: readonly SoakFile[],
	acknowledged: readonly Acknowledged[],
) {
	const uploads: SoakFile[] = [];
	const dropped: SoakFile[] = [];
	const isLeft = (part: Part) => victims.some((one) => one.part === part && one.left() > 0);
	for (let round = 0; leftOf(victims) > 0; round++) {
		if (performance.now() > until) throw new Error(`points nobody came to: ${victims.map((one) => one.left()).join(' ')}`);
		const next = () => files[uploads.length + dropped.length];
		const file = isLeft('api') ? next() : undefined;
		if (file) {
			await uploadAll([file], target, random);
			uploads.push(file);
		}
		const other = isLeft('schedule') ? next() : undefined;
		if (other) {
			await dropFiles([other], inbox, random);
			dropped.push(other);
		}
		const { report } = acknowledged[round % acknowledged.length] ?? { report: '' };
		if (isLeft('worker')) await post(target, `/reports/${report}/recheck`, { reason: 'thử lại' });
		await wait(200);
	}
	return { uploads, dropped };
}

function split<T>(items: readonly T[], parts: number): readonly (readonly T[])[] {
	return Array.from({ length: parts }, (_, part) => items.filter((__, index) => index % parts === part));
}

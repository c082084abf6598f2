import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { AT_ONCE } from './at-once.ts';
import type { Served } from './served.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** One for each worker. */
		readonly services: readonly Served[];
	}
}

interface Running extends Served {
	readonly stop: () => Promise<void>;
}

/** On a busy machine a page is not given up for having waited its turn. */
const PATIENT = { RASOAT_LIMIT_FILE_MS: '300000', RASOAT_LIMIT_STALL_MS: '300000', RASOAT_LIMIT_OCR_PAGE_MS: '120000' };
const RASOAT = fileURLToPath(new URL('../../api/bin/rasoat.mjs', import.meta.url));

/** Starts a service for each worker, as an administrator would, on a free port, over a data folder of its own. Gives what ends them. */
export default async function startServices({ provide }: TestProject): Promise<() => Promise<void>> {
	// One after another: each tries the examples of its profile first, within a bound of time.
	const running: Running[] = [];
	for (let at = 0; at < AT_ONCE; at++) running.push(await startService());
	provide(
		'services',
		running.map(({ origin, firstPassword, data }) => ({ origin, firstPassword, data })),
	);
	return async () => {
		await Promise.all(running.map(({ stop }) => stop()));
	};
}

async function startService(): Promise<Running> {
	const data = mkdtempSync(join(tmpdir(), 'rasoat-e2e-'));
	const env = {
		...process.env,
		DATABASE_URL: '',
		REDIS_URL: '',
		RASOAT_PORT: '0',
		RASOAT_DATA: data,
		RASOAT_MIN_FREE_BYTES: '0',
		...PATIENT,
	};
	const child = spawn(process.execPath, [RASOAT, 'serve'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
	const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
	let told = '';
	await new Promise<void>((resolve, reject) => {
		for (const stream of [child.stdout, child.stderr])
			stream.setEncoding('utf8').on('data', (text: string) => {
				told += text;
				if (told.includes('Dừng / Stop')) resolve();
			});
		child.once('close', () => reject(new Error(`the service ended before it ran: ${told}`)));
	});
	const origin = /http:\/\/\S+:\d+/.exec(told)?.[0];
	if (origin === undefined) throw new Error(`the service told no address: ${told}`);
	const firstPassword = readFileSync(join(data, 'first-password'), 'utf8').trim().split(' ')[1] ?? '';
	const stop = async () => {
		child.kill('SIGTERM');
		await ended;
		rmSync(data, { recursive: true, force: true });
	};
	return { origin, firstPassword, data, stop };
}

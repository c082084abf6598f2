import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
	interface ProvidedContext {
		/** "http://127.0.0.1:40123". */
		readonly origin: string;
		/** Of the first administrator, as the service made it. */
		readonly firstPassword: string;
		/** Its data folder. */
		readonly data: string;
	}
}

const RASOAT = fileURLToPath(new URL('../../api/bin/rasoat.mjs', import.meta.url));

/** Starts the service as an administrator would, on a free port, over a data folder of its own. Gives what ends it. */
export default async function startService({ provide }: TestProject): Promise<() => Promise<void>> {
	const data = mkdtempSync(join(tmpdir(), 'rasoat-e2e-'));
	const env = { ...process.env, DATABASE_URL: '', REDIS_URL: '', RASOAT_PORT: '0', RASOAT_DATA: data, RASOAT_MIN_FREE_BYTES: '0' };
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
	provide('origin', origin);
	provide('data', data);
	provide('firstPassword', readFileSync(join(data, 'first-password'), 'utf8').trim().split(' ')[1] ?? '');
	return async () => {
		child.kill('SIGTERM');
		await ended;
		rmSync(data, { recursive: true, force: true });
	};
}

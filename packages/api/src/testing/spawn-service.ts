import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { RASOAT } from './run-rasoat.js';

export interface SpawnedService {
	/** "http://127.0.0.1:40123"; empty for parts without the API. */
	readonly origin: string;
	readonly pid: number;
	/** What it has printed so far. */
	stdout(): string;
	stderr(): string;
	signal(name: NodeJS.Signals): void;
	/** Exit code and signal. */
	readonly ended: Promise<readonly [number | null, NodeJS.Signals | null]>;
	/** Tells it to stop, and waits until it has. */
	stop(): Promise<readonly [number | null, NodeJS.Signals | null]>;
}

/** Runs the built `rasoat serve` as an administrator would, on a free port; resolves when it says that it runs. */
export async function spawnService(
	env: Readonly<Record<string, string>>,
	words: readonly string[] = [],
	program: readonly string[] = [RASOAT, 'serve'],
): Promise<SpawnedService> {
	const all = { ...process.env, RASOAT_PORT: '0', DATABASE_URL: '', REDIS_URL: '', ...env };
	const child = spawn(process.execPath, [...program, ...words], { env: all, stdio: ['ignore', 'pipe', 'pipe'] });
	const told = { stdout: '', stderr: '' };
	const ended = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
	const killed = () => child.kill('SIGKILL');
	process.once('exit', killed);
	const runs = new Promise<void>((resolve, reject) => {
		for (const name of ['stdout', 'stderr'] as const)
			child[name].setEncoding('utf8').on('data', (chunk: string) => {
				told[name] += chunk;
				if (/Dừng \/ Stop/.test(told.stdout)) resolve();
			});
		ended.then(() => {
			process.off('exit', killed);
			reject(new Error(`the service ended before it ran: ${told.stdout}${told.stderr}`));
		}, reject);
	});
	await runs;
	return {
		origin: /http:\/\/\S+:\d+/.exec(told.stdout)?.[0] ?? '',
		pid: child.pid ?? 0,
		stdout: () => told.stdout,
		stderr: () => told.stderr,
		signal: (name) => child.kill(name),
		ended,
		stop: () => {
			child.kill('SIGTERM');
			return ended;
		},
	};
}

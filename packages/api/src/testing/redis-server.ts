import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './free-port.js';

export interface RedisServer {
	readonly url: string;
	/** Kills it; what it holds is on its disk. */
	halt(): Promise<void>;
	/** Starts it again on the same port, with what it held. */
	resume(): Promise<void>;
	stop(): Promise<void>;
}

/** A redis-server of Debian's by itself: a free port, a folder of its own, everything written as it comes. */
export async function startRedisServer(): Promise<RedisServer> {
	const folder = mkdtempSync(join(tmpdir(), 'rasoat-redis-'));
	const port = await freePort();
	let server = await start(port, folder);
	const halt = async () => {
		const gone = once(server, 'exit');
		if (server.kill('SIGKILL')) await gone;
	};
	return {
		url: `redis://127.0.0.1:${port}/0`,
		halt,
		resume: async () => {
			server = await start(port, folder);
		},
		stop: async () => {
			await halt();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

async function start(port: number, folder: string): Promise<ChildProcess> {
	const settings = { bind: '127.0.0.1', port, dir: folder, appendonly: 'yes', appendfsync: 'always', save: '' };
	const words = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
	const server = spawn('redis-server', words, { stdio: 'ignore' });
	// Killed by a test or with it, never left behind.
	const end = () => server.kill('SIGKILL');
	process.once('exit', end);
	server.once('exit', () => process.off('exit', end));
	for (let look = 0; look < 250; look++) {
		if (await answers(port)) return server;
		await wait(20);
	}
	throw new Error(`redis-server on port ${port} does not answer`);
}

/** It takes connections while it still reads its log: only PONG says that it serves. */
function answers(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
		socket.once('data', (data) => {
			socket.destroy();
			resolve(data.toString().startsWith('+PONG'));
		});
		socket.once('error', () => resolve(false));
	});
}

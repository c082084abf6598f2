import { fork, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEFAULT_LIMITS } from '@rasoat/parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DENIED_EXIT } from './denied.js';
import type { NetworkDenial } from './launch.js';
import { createPool, type Pool } from './pool.js';

const childOf = (name: string) => new URL(`../testing/${name}.mjs`, import.meta.url);
const contentOf = (text: string) => ({ kind: 'read', content: new TextEncoder().encode(text) }) as const;
const written = join(tmpdir(), `rasoat-sandbox-${process.pid}`);
const kernelAllows = spawnSync('unshare', ['-rn', 'true'], { stdio: 'ignore' }).status === 0;

let met = 0;
const server = createServer((socket) => {
	met++;
	socket.end();
});
beforeAll(() => once(server.listen(0, '127.0.0.1'), 'listening'));
afterAll(() => server.close());
const port = () => (server.address() as AddressInfo).port;

describe(`network denied by ${kernelAllows ? 'a namespace of the kernel, and in the process' : 'refusals in the process alone'}`, () => {
	const expected: NetworkDenial = kernelAllows ? 'namespace' : 'process';

	it('the pool says which', async () => {
		const pool = createPool({ size: 1, limits: DEFAULT_LIMITS, profile: null, program: childOf('hostile-child') });
		expect(await pool.network).toBe(expected);
		pool.close();
	});

	// What the language's own refusals would stop is tried without them.
	const ask = async (pool: Pool, text: string) => ((await pool.run(async () => contentOf(text))) as { readonly text: string }).text;

	it.skipIf(!kernelAllows)('a child without any refusals of its own reaches nobody', async () => {
		const pool = createPool({ size: 1, limits: DEFAULT_LIMITS, profile: null, program: childOf('unconfined-child') });
		expect(await ask(pool, `connect ${port()}`)).toBe('ENETUNREACH');
		expect(await ask(pool, 'dns example.org')).toBe('EAI_AGAIN');
		expect(met).toBe(0);
		pool.close();
	});

	it('such a child starts no program and writes no file either', async () => {
		const pool = createPool({ size: 1, limits: DEFAULT_LIMITS, profile: null, program: childOf('unconfined-child') });
		expect(await ask(pool, 'spawn')).toBe('ERR_ACCESS_DENIED');
		expect(await ask(pool, `write ${written}`)).toBe('ERR_ACCESS_DENIED');
		expect(existsSync(written)).toBe(false);
		pool.close();
	});
});

describe('refusals in the process, where nothing else stands in the way', () => {
	it.each([
		['connect', () => String(port()), 'net.connect'],
		['http', () => String(port()), 'net.connect'],
		['fetch', () => String(port()), 'fetch.fetch'],
		['dns', () => 'localhost', 'dns.lookup'],
		['spawn', () => '', 'child_process.spawn'],
		['worker', () => '', 'worker_threads.Worker'],
	])('%s ends the child before anything is reached', async (act, word, what) => {
		const child = fork(fileURLToPath(childOf('hostile-child')), { serialization: 'advanced', stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
		let stderr = '';
		child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
			stderr += chunk;
		});
		child.send(contentOf(`${act} ${word()}`));
		const [code] = await once(child, 'close');
		expect({ code, stderr, met }).toEqual({ code: DENIED_EXIT, stderr: `denied in the sandbox: ${what}\n`, met: 0 });
	});
});

describe('a parent that is killed', () => {
	const kernelEnds = existsSync('/usr/bin/setpriv');
	const holder = `
		const { createPool } = await import(${JSON.stringify(new URL('../../dist/sandbox/pool.js', import.meta.url))});
		const { DEFAULT_LIMITS } = await import('@rasoat/parser');
		const program = new URL(${JSON.stringify(childOf('hostile-child'))});
		const pool = createPool({ size: 1, limits: DEFAULT_LIMITS, profile: null, program });
		const run = (text) => pool.run(async () => ({ kind: 'read', content: new TextEncoder().encode(text) }));
		const { text } = await run('what');
		run('hang', {}).catch(() => {});
		setTimeout(() => console.log(text.split(' ')[0]), 200);
	`;

	it.skipIf(!kernelEnds)('takes along a child in an endless loop', async () => {
		const parent = spawn(process.execPath, ['--input-type=module', '-e', holder], {
			cwd: fileURLToPath(new URL('.', import.meta.url)),
			stdio: ['ignore', 'pipe', 'inherit'],
		});
		const [chunk] = await once(parent.stdout, 'data');
		const pid = Number(String(chunk));
		expect(isRunning(pid)).toBe(true);
		parent.kill('SIGKILL');
		await once(parent, 'close');
		for (let wait = 0; isRunning(pid) && wait < 40; wait++) await new Promise((resolve) => setTimeout(resolve, 50));
		expect(isRunning(pid)).toBe(false);
	});
});

/** A zombie that nobody has collected yet has no program any more. */
function isRunning(pid: number): boolean {
	return spawnSync('readlink', [`/proc/${pid}/exe`], { stdio: 'ignore' }).status === 0;
}

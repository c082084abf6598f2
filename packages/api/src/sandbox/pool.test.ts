import { DEFAULT_LIMITS, type Limits } from '@rasoat/parser';
import { afterEach, describe, expect, it } from 'vitest';
import { createPool, type Pool } from './pool.js';
import { PoolFailure, SandboxFailure } from './sandbox-failure.js';

const program = new URL('../testing/hostile-child.mjs', import.meta.url);
const limits: Limits = { ...DEFAULT_LIMITS, memoryBytes: 400_000_000, heapBytes: 60_000_000 };
/** Short, and still long enough for a file that is no trouble on a busy machine. */
const clocks = { fileMs: 3_000, stallMs: 1_500 };
let pool: Pool | null = null;

function open(size: number, own: Partial<Limits> = {}): Pool {
	pool = createPool({ size, limits: { ...limits, ...own }, profile: null, program });
	return pool;
}

afterEach(() => pool?.close());

const told = (text: string) => async () => ({ kind: 'read', content: new TextEncoder().encode(text) }) as const;
const document = (text: string) => ({ kind: 'document', json: '{}', text });
const echoes = ['echo 1', 'echo 2', 'echo 3', 'echo 4', 'echo 5', 'echo 6'];

async function lossOf(run: Promise<unknown>): Promise<string> {
	const error = await run.then(
		() => null,
		(thrown: unknown) => thrown,
	);
	return error instanceof SandboxFailure || error instanceof PoolFailure ? error.code : `no known failure: ${String(error)}`;
}

async function textOf(run: Promise<unknown>): Promise<string> {
	return ((await run) as { readonly text: string }).text;
}

describe('a file that breaks its child', () => {
	it.each([
		['hang', 'stalled', clocks],
		['stall', 'stalled', clocks],
		['crawl', 'timeout', clocks],
		['crash', 'crashed'],
		['exit 0', 'crashed'],
		['exit 9', 'crashed'],
		['abort', 'crashed'],
		['segfault', 'crashed'],
		['heap', 'heap-full'],
		['native', 'out-of-memory'],
		['connect 9', 'denied'],
		['path /var/run/docker.sock', 'denied'],
		['http 9', 'denied'],
		['fetch 9', 'denied'],
		['dns example.org', 'denied'],
		['spawn', 'denied'],
		['worker', 'denied'],
		['write /tmp/rasoat-sandbox-left', 'denied'],
		['environment', 'crashed'],
	])('%s is %s, and the other files of the pool finish right', async (act, code, own: Partial<Limits> = {}) => {
		const { run } = open(2, own);
		const lost = lossOf(run(told(act)));
		const others = await Promise.all(echoes.map((text) => run(told(text))));
		expect(others).toEqual(echoes.map(document));
		expect(await lost).toBe(code);
		expect(await Promise.all([run(told('echo after')), run(told('echo at last'))])).toEqual(['echo after', 'echo at last'].map(document));
	});

	it('is told by the wall clock where both clocks stand alike', async () => {
		const { run } = open(1, { fileMs: 1_500, stallMs: 1_500 });
		expect(await lossOf(run(told('hang')))).toBe('timeout');
	});

	it('keeps the words of the child', async () => {
		const { run } = open(1);
		await expect(run(told('crash'))).rejects.toThrow(/code 1\s.*fell over/);
		await expect(run(told('segfault'))).rejects.toThrow(/SIGSEGV/);
		await expect(run(told('dns example.org'))).rejects.toThrow('denied in the sandbox: dns.lookup');
	});

	it('leaves those that wait for the same child their turn', async () => {
		const { run } = open(1, clocks);
		const [lost, ...others] = await Promise.all([lossOf(run(told('hang'))), ...echoes.map((text) => run(told(text)))]);
		expect(lost).toBe('stalled');
		expect(others).toEqual(echoes.map(document));
	});
});

describe('progress', () => {
	it('is told page by page, and holds off the stall clock', async () => {
		const steps: [number, number][] = [];
		const reply = open(1, { stallMs: 1_000 }).run(told('pages 12'), { onProgress: (...step) => steps.push(step) });
		expect(await reply).toEqual(document('pages 12'));
		expect(steps).toEqual(Array.from({ length: 12 }, (_, index) => [index + 1, 12]));
	});
});

describe('abort', () => {
	it('ends a running task at once, and the others finish', async () => {
		const { run } = open(2);
		const stop = new AbortController();
		const running = run(told('hang'), { signal: stop.signal });
		const others = Promise.all(echoes.map((text) => run(told(text))));
		await others;
		const started = performance.now();
		stop.abort(new Error('withdrawn'));
		await expect(running).rejects.toThrow('withdrawn');
		expect(performance.now() - started).toBeLessThan(5_000);
		expect(await others).toEqual(echoes.map(document));
		expect(await Promise.all([run(told('echo a')), run(told('echo b'))])).toEqual(['echo a', 'echo b'].map(document));
	});

	it('takes a waiting task out of the line unprepared', async () => {
		const { run } = open(1);
		const stop = new AbortController();
		const first = run(told('pages 2'));
		let prepared = false;
		const prepare = async () => {
			prepared = true;
			return told('echo never')();
		};
		const waiting = run(prepare, { signal: stop.signal });
		const last = run(told('echo last'));
		stop.abort(new Error('withdrawn'));
		await expect(waiting).rejects.toThrow('withdrawn');
		await expect(run(prepare, { signal: stop.signal })).rejects.toThrow('withdrawn');
		expect(await Promise.all([first, last])).toEqual(['pages 2', 'echo last'].map(document));
		expect(prepared).toBe(false);
	});
});

describe('a child', () => {
	const pidOf = async ({ run }: Pool) => (await textOf(run(told('what')))).split(' ')[0];

	it('serves many files, and is replaced after as many as the limit says', async () => {
		const own = open(1, { processFiles: 3 });
		const pids = [];
		for (let file = 0; file < 7; file++) pids.push(await pidOf(own));
		expect(pids.slice(0, 3)).toEqual(Array(3).fill(pids[0]));
		expect(pids.slice(3, 6)).toEqual(Array(3).fill(pids[3]));
		expect(new Set(pids).size).toBe(3);
	});

	it('is replaced when it holds much more memory than at its start', async () => {
		const own = open(1, { growthBytes: 100_000_000 });
		const before = await pidOf(own);
		await own.run(told('keep 20'));
		expect(await pidOf(own)).toBe(before);
		await own.run(told('keep 120'));
		expect(await pidOf(own)).not.toBe(before);
	});

	it.each(['global', 'timer', 'turns'])('is replaced when a file leaves %s behind', async (act) => {
		const own = open(1);
		const before = await pidOf(own);
		expect(await own.run(told(act))).toEqual(document(act));
		expect(await textOf(own.run(told('what')))).toMatch(/^\d+ 1 clean$/);
		expect(await pidOf(own)).not.toBe(before);
	});

	it('that dies between two tasks costs no file', async () => {
		const { run } = open(1);
		for (let round = 0; round < 4; round++) {
			expect(await run(told('die-later'))).toEqual(document('die-later'));
			// Sooner and later than its end is noticed.
			await new Promise((resolve) => setTimeout(resolve, round * 5));
			expect(await run(told(`echo ${round}`))).toEqual(document(`echo ${round}`));
		}
	});

	it('that never gets ready is no fault of a file', async () => {
		pool = createPool({ size: 1, limits, profile: null, program: new URL('no-such-child.mjs', program) });
		expect(await lossOf(pool.run(told('echo')))).toBe('not-started');
		expect(await lossOf(pool.titles)).toBe('not-started');
	});
});

describe('pool', () => {
	it('prepares a task only when a child is free for it', async () => {
		const { run } = open(1);
		const prepared: number[] = [];
		const task = (n: number) => async () => {
			prepared.push(n);
			return told(`echo ${n}`)();
		};
		const first = run(task(1));
		const second = run(task(2));
		await first;
		expect(prepared.length).toBeLessThanOrEqual(2);
		await second;
		expect(prepared).toEqual([1, 2]);
	});

	it('keeps its child when a task cannot be prepared', async () => {
		const { run } = open(1);
		const before = await textOf(run(told('what')));
		await expect(run(() => Promise.reject(new Error('no such file')))).rejects.toThrow('no such file');
		expect(before).toMatch(/ 1 clean$/);
		expect(await textOf(run(told('what')))).toBe(before.replace(' 1 ', ' 2 '));
	});

	it('lets nobody wait when it is closed', async () => {
		const { run, close } = open(1);
		const runs = [lossOf(run(told('hang'))), lossOf(run(told('echo 1')))];
		await new Promise((resolve) => setTimeout(resolve, 300));
		close();
		expect(await Promise.all([...runs, lossOf(run(told('echo 2')))])).toEqual(['closed', 'closed', 'closed']);
	});
});

it('what somebody waits for goes before what waits longer', async () => {
	const { run } = open(1);
	const order: string[] = [];
	const noted = (text: string, options = {}) => run(told(text), options).then(() => order.push(text));
	await run(told('echo 0'));
	const all = [noted('echo 1'), noted('echo 2'), noted('echo 3'), noted('echo urgent', { urgent: true })];
	await Promise.all(all);
	expect(order).toEqual(['echo 1', 'echo urgent', 'echo 2', 'echo 3']);
});

import { DEFAULT_LIMITS } from '@rasoat/parser';
import { afterEach, describe, expect, it } from 'vitest';
import { createPool, type Pool } from './pool.js';
import { SandboxFailure } from './sandbox-failure.js';

const program = new URL('../testing/hostile-child.mjs', import.meta.url);
const limits = { ...DEFAULT_LIMITS, fileMs: 700, memoryBytes: 60_000_000 };
let pool: Pool | null = null;

function open(size: number): Pool {
	pool = createPool({ size, limits, profile: null, program });
	return pool;
}

afterEach(() => pool?.close());

const told = (text: string) => async () => ({ kind: 'read', content: new TextEncoder().encode(text) }) as const;
const document = (text: string) => ({ kind: 'document', json: '{}', text });

async function lossOf(run: Promise<unknown>): Promise<string> {
	const error = await run.then(
		() => null,
		(thrown: unknown) => thrown,
	);
	return error instanceof SandboxFailure ? error.code : `no SandboxFailure: ${String(error)}`;
}

describe('pool', () => {
	it.each([
		['hang', 'timeout'],
		['crash', 'crashed'],
		['abort', 'crashed'],
		['grow', 'out-of-memory'],
	])(
		'names what befell the child: %s is %s, and a fresh child serves the next',
		async (act, code) => {
			const { run } = open(1);
			const [lost, next] = await Promise.all([lossOf(run(told(act))), run(told('echo after'))]);
			expect(lost).toBe(code);
			expect(next).toEqual(document('echo after'));
		},
		20_000,
	);

	it('keeps the words of a child that fell', async () => {
		await expect(open(1).run(told('crash'))).rejects.toThrow(/code 3\s.*fell over/);
	});

	it('answers each task with its own answer while others hang', async () => {
		const { run } = open(2);
		const hanging = lossOf(run(told('hang')));
		const answers = await Promise.all([1, 2, 3, 4, 5].map((n) => run(told(`echo ${n}`))));
		expect(answers).toEqual([1, 2, 3, 4, 5].map((n) => document(`echo ${n}`)));
		expect(await hanging).toBe('timeout');
	});

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
});

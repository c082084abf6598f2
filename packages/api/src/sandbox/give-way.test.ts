import { spawn } from 'node:child_process';
import { getPriority } from 'node:os';
import { expect, it } from 'vitest';
import { giveWay } from './give-way.js';

it.each([0, 7, 100])('has a process come %i steps after this one, and never below the last', (niceness) => {
	const child = spawn('/usr/bin/sleep', ['60']);
	try {
		giveWay(child.pid, niceness);
		expect(getPriority(child.pid)).toBe(Math.min(19, getPriority() + niceness));
	} finally {
		child.kill('SIGKILL');
	}
});

it('says nothing of a process that is gone', () => {
	expect(() => giveWay(undefined, 5)).not.toThrow();
	expect(() => giveWay(2 ** 22 + 1, 5)).not.toThrow();
});

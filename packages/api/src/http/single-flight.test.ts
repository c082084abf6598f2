import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { singleFlight } from './single-flight.js';

test('is done once for all who ask at once, and again later', async () => {
	let done = 0;
	const look = singleFlight(async () => {
		await wait(50);
		return ++done;
	}, 0);
	expect(await Promise.all([look(), look(), look()])).toEqual([1, 1, 1]);
	expect(await look()).toBe(2);
});

test('rests for as long as it is told', async () => {
	let done = 0;
	const look = singleFlight(async () => ++done, 60_000);
	await look();
	expect(await look()).toBe(1);
});

test('what failed is tried again', async () => {
	let tries = 0;
	const look = singleFlight(async () => {
		if (++tries === 1) throw new Error('away');
		return tries;
	}, 0);
	await expect(look()).rejects.toThrow('away');
	expect(await look()).toBe(2);
});

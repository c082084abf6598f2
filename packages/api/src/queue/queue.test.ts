import { describe, expect, it } from 'vitest';
import { eventually } from '../testing/eventually.js';
import { openQueue, queueSettings } from './connection.js';
import { faultOf } from './fault.js';
import { latest } from './latest.js';
import { profileKey } from './profile-key.js';

it.each([
	['redis://u:Secret7@127.0.0.1:1/0', 'queue-unreachable', '127.0.0.1:1/0'],
	['http://127.0.0.1', 'queue-address', 'REDIS_URL'],
])('says in both languages why %s cannot be opened', async (redis, code, words) => {
	const refused = await openQueue({ redisUrl: redis, databaseUrl: '' }).catch((error: unknown) => error);
	expect(refused).toMatchObject({ code, told: { vi: expect.stringContaining(words), en: expect.stringContaining(words) } });
	expect(JSON.stringify(refused)).not.toContain('Secret7');
});

it('is on PostgreSQL where no Redis is named', () => {
	expect(queueSettings({ REDIS_URL: '' }, 'postgres://x')).toEqual({ redisUrl: null, databaseUrl: 'postgres://x' });
});

it('keeps out of its errors what the servers refuse', () => {
	const fault = faultOf(new Error(`Cẩm\0 Giàng\ud800${'x'.repeat(1_000)}`));
	expect(fault).toMatchObject({ code: 'program-error', passing: true });
	expect(fault.message).toMatch(/^program-error: Cẩm\ufffd Giàng\ufffdx+$/);
	expect(fault.message.length).toBe(500);
	expect(fault.stack).not.toMatch(/\0|\p{Surrogate}/u);
});

describe('the key of a profile', () => {
	const key = (yaml: string, includes: Readonly<Record<string, string>> = {}) => profileKey({ origin: 'p.yaml', yaml, includes });

	it('is the same for another layout and other for other content', () => {
		const { id, hash } = key('id: a # tên\nn: [1, 2]\n');
		expect({ id, hash }).toEqual(key('n:\n  - 1\n  - 2\nid: a'));
		expect(hash).not.toBe(key('id: a\nn: [2, 1]').hash);
	});

	it('takes in the files it includes, and no others', () => {
		const yaml = 'id: a\ninclude: [b.yaml]';
		expect(key(yaml, { 'b.yaml': 'x: 1' }).hash).not.toBe(key(yaml, { 'b.yaml': 'x: 2' }).hash);
		expect(key(yaml, { 'c.yaml': 'x: 1' }).hash).toBe(key(yaml, { 'c.yaml': 'x: 2' }).hash);
	});
});

describe('signs of life', () => {
	const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

	it('go one at a time, and of many the last', async () => {
		const sent: number[] = [];
		let going = 0;
		const signs = latest(async (sign: number) => {
			expect(++going).toBe(1);
			await rest(20);
			going--;
			sent.push(sign);
		}, 5);
		for (const sign of [1, 2, 3]) signs.send(sign);
		await eventually(
			async () => sent,
			([first]) => first === 3,
		);
		for (const sign of [4, 5]) signs.send(sign);
		await eventually(
			async () => sent,
			(seen) => seen.length > 1,
		);
		await signs.end();
		expect(sent).toEqual([3, 5]);
	});

	it('are none of what ends at once, and none after the end', async () => {
		const sent: number[] = [];
		const signs = latest(async (sign: number) => void sent.push(sign), 1_000);
		signs.send(1);
		const started = performance.now();
		await signs.end();
		expect(performance.now() - started).toBeLessThan(900);
		signs.send(2);
		await rest(20);
		expect(sent).toEqual([]);
	});
});

import { describe, expect, it } from 'vitest';
import { openQueue, queueSettings } from './connection.js';
import { faultOf } from './fault.js';
import { latest } from './latest.js';
import { profileKey } from './profile-key.js';

it.each([
	['redis://u:Secret7@127.0.0.1:1/0', 'queue-unreachable', '127.0.0.1:1/0'],
	['http://127.0.0.1', 'queue-address', 'REDIS_URL'],
])('says in both languages why %s cannot be opened', async (redis, code, words) => {
	const refused = await openQueue(queueSettings({ REDIS_URL: redis }, '')).catch((error: unknown) => error);
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

it('sends signs of life one at a time, and of many the last', async () => {
	const sent: number[] = [];
	const signs = latest(async (sign: number) => {
		await new Promise((resolve) => setTimeout(resolve, 5));
		sent.push(sign);
	});
	for (const sign of [1, 2, 3]) signs.send(sign);
	await signs.settled();
	expect(sent).toEqual([1, 3]);
});

import { readFileSync } from 'node:fs';
import type { CheckResult } from '@rasoat/checker';
import { DEFAULT_LIMITS } from '@rasoat/parser';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadProfileSource } from '../intake/load-profile-source.js';
import { profileKey } from '../queue/profile-key.js';
import { profileVariant } from '../testing/profile-variant.js';
import { createPool, type Pool } from './pool.js';
import type { KeyedProfile, ProfileSource } from './protocol.js';
import { processTree } from './resident.js';
import { SetupFailure } from './sandbox-failure.js';

const program = new URL('../../dist/sandbox/child.js', import.meta.url);
const report = new Uint8Array(readFileSync(new URL('../../../../fixtures/inbox/hung-thang.docx', import.meta.url)));
const file = { name: 'a.docx', path: 'a.docx', sha256: '', bytes: report.length, mediaType: '' };
let own: ProfileSource;
let pool: Pool;

beforeAll(async () => {
	own = await loadProfileSource('kl195-cv2581');
});
afterEach(() => pool?.close());

function open(processProfiles = 8): void {
	pool = createPool({ size: 1, limits: { ...DEFAULT_LIMITS, processProfiles }, profile: own, program });
}

async function keyed(id: string): Promise<KeyedProfile> {
	const source = await profileVariant({ id });
	return { hash: profileKey(source).hash, source };
}

async function checkBy(profile?: KeyedProfile): Promise<CheckResult> {
	const dates = { receivedAt: null, deadline: null };
	const reply = await pool.run(async () => ({ kind: 'check', file, content: report, ...dates, ...(profile && { profile }) }));
	if (reply.kind !== 'result') throw new Error(reply.kind);
	return JSON.parse(reply.json) as CheckResult;
}

describe('a child with several profiles', () => {
	it('checks each file by the profile it is given with, and stays', async () => {
		open();
		const [a, b] = [await keyed('a'), await keyed('b')];
		const first = await checkBy();
		const children = processTree(process.pid);
		const ids = [];
		for (const profile of [a, b, undefined, a, b]) ids.push((await checkBy(profile)).profile.id);
		expect(ids).toEqual(['a', 'b', 'kl195-cv2581', 'a', 'b']);
		const { timings: _, ...again } = await checkBy();
		expect(first).toMatchObject(again);
		expect(processTree(process.pid)).toEqual(children);
	});

	it('is given again what it had to drop', async () => {
		open(2);
		const profiles = await Promise.all(['a', 'b', 'c', 'd'].map(keyed));
		await checkBy();
		const children = processTree(process.pid);
		for (const profile of [...profiles, ...profiles, ...[...profiles].reverse()])
			expect((await checkBy(profile)).profile.id).toBe(profile.source.yaml.match(/^id: (.)$/m)?.[1]);
		expect(processTree(process.pid)).toEqual(children);
	});

	it('loses nothing by a profile that does not load', async () => {
		open();
		await checkBy();
		const children = processTree(process.pid);
		const broken = { hash: '0'.repeat(64), source: await profileVariant({ replace: [['severity: error', 'severity: grave']] }) };
		await expect(checkBy(broken)).rejects.toThrow(SetupFailure);
		await expect(checkBy(broken)).rejects.toThrow(/severity/);
		expect((await checkBy()).profile.id).toBe('kl195-cv2581');
		expect(processTree(process.pid)).toEqual(children);
	});

	it('tells what a file that cannot be read is by its profile', async () => {
		open();
		const failure = { code: 'timeout', message: { vi: 'quá giờ', en: 'too long' } } as const;
		const profile = await keyed('a');
		const reply = await pool.run(async () => ({ kind: 'unreadable', file, failure, profile }));
		expect(JSON.parse(reply.kind === 'result' ? reply.json : '{}')).toMatchObject({ profile: { id: 'a' }, error: { code: 'timeout' } });
	});
});

describe('a profile on trial', () => {
	const tried = (source: ProfileSource) => pool.run(async () => ({ kind: 'try-profile', source }));

	it('is described, with the hash that it will be known by', async () => {
		open();
		const source = await profileVariant({ id: 'kl210', version: '2.1.0', conclusion: '210-KL/TW' });
		const reply = await tried(source);
		expect(reply).toMatchObject({
			kind: 'profile',
			profile: {
				hash: profileKey(source).hash,
				description: {
					id: 'kl210',
					version: '2.1.0',
					contentVersion: expect.stringMatching(/^2\.1\.0\+[0-9a-f]{8}$/),
					references: { conclusion: { number: '210-KL/TW', date: '2025-09-26', key: { digits: '210', letters: 'kltw' } } },
				},
			},
		});
		if (reply.kind !== 'profile') throw new Error(reply.kind);
		const { checklist, sections, figures } = reply.profile.description;
		expect({ sections: sections.length, figures: figures.length }).toEqual({ sections: 8, figures: 16 });
		const missing = checklist.filter(({ ruleId }) => ruleId === 'structure.section-missing');
		expect(missing.map(({ target }) => target)).toEqual(sections.filter(({ required }) => required).map(({ id }) => id));
		expect(missing[0]?.requirement.vi).toBe('Báo cáo có mục “Công tác quán triệt và triển khai thực hiện”.');
		expect(checklist.filter(({ requirement }) => requirement.vi.includes('{'))).toEqual([]);
	});

	it('is refused with every problem of its loading, and with every example that does otherwise', async () => {
		open();
		const faulty = await profileVariant({
			replace: [
				['severity: info', 'severity: grave'],
				['[vocabulary.yaml, examples.yaml]', '[vocabulary.yaml, examples.yaml, more.yaml]'],
			],
		});
		expect(await tried(faulty)).toMatchObject({
			kind: 'profile-problems',
			problems: [
				{ code: 'include-not-read', file: 'profile.yaml', line: expect.any(Number), path: 'include.2' },
				{
					code: 'bad-value',
					file: 'profile.yaml',
					line: 530,
					path: 'rules.text.repeated-word.severity',
					message: { vi: expect.any(String) },
				},
			],
		});
		const silent = await profileVariant({ replace: [['            <unread page>', '            Một dòng nữa']] });
		expect(await tried(silent)).toMatchObject({
			kind: 'profile-problems',
			problems: [{ code: 'example-silent', file: 'examples.yaml', path: 'rules.document.page-unread.examples.fails.0' }],
		});
	});

	it('leaves the next file its turn', async () => {
		open();
		const before = await checkBy();
		await tried(await profileVariant({ id: 'kl210' }));
		const { timings: _, ...after } = await checkBy();
		expect(before).toMatchObject(after);
	});
});

import { DEFAULT_LIMITS } from '@rasoat/parser';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadProfileSource } from '../intake/load-profile-source.js';
import { createPool, type Pool } from '../sandbox/pool.js';
import type { ProfileSource } from '../sandbox/protocol.js';
import { type Database, openDatabase } from '../store/database.js';
import { profileSource } from '../store/profiles/profile-source.js';
import { profileInForce, profileVersions } from '../store/profiles/profile-version.js';
import { profileVariant } from '../testing/profile-variant.js';
import { startEmbeddedServer, type TestServer } from '../testing/test-server.js';
import { type Installed, installProfile } from './install-profile.js';
import { keepShipped } from './keep-shipped.js';
import type { ProfileRefused } from './profile-refused.js';
import { type ProfileFile, readProfileFiles } from './read-profile-files.js';

const program = new URL('../../dist/sandbox/child.js', import.meta.url);
const SERVER_MS = 60_000;
let server: TestServer;
let pool: Pool;
let url: string;
let database: Database;

beforeAll(async () => {
	server = await startEmbeddedServer();
	pool = createPool({ size: 1, limits: DEFAULT_LIMITS, profile: await loadProfileSource('kl195-cv2581'), program });
	url = await server.emptyDatabase();
	database = await openDatabase(url);
}, SERVER_MS);
beforeEach(() => server.ask(url, 'TRUNCATE rasoat.profiles').then(() => {}));
afterAll(async () => {
	pool?.close();
	await database?.close();
	await server?.stop();
}, SERVER_MS);

const install = (source: ProfileSource, dryRun = false): Promise<Installed> =>
	installProfile({ database, pool }, source, { actor: 'user:1', dryRun });
const refusal = (attempt: Promise<unknown>) =>
	attempt.then(
		() => Promise.reject(new Error('it was installed')),
		(error: ProfileRefused) => error,
	);
const installFiles = async (files: readonly ProfileFile[]) => install(readProfileFiles(files));
const rows = () => database.transaction('snapshot', (session) => profileVersions(session, null));
const inForce = async (id: string) => (await database.transaction('snapshot', (session) => profileInForce(session, id)))?.version;

describe('installing a profile', () => {
	it.each([
		['an id', { id: `k${'l'.repeat(100)}` }, /101 ký tự; cần không quá 100/],
		['a version', { version: `${'9'.repeat(30)}.0.0` }, /34 ký tự; cần không quá 30/],
	])('refuses %s that is too long to be kept and asked for', async (_, changes, told) => {
		const refused = await refusal(install(await profileVariant(changes)));
		expect(refused.code).toBe('profile-files');
		expect(refused.told.vi).toMatch(told);
		expect(await rows()).toEqual([]);
	});

	it('keeps every version, and the highest counts', async () => {
		for (const version of ['1.9.0', '1.10.0', '2.0.0']) {
			const { isNew, version: made } = await install(await profileVariant({ id: 'kl210', version }));
			expect({ isNew, id: made.id, version: made.version, installedBy: made.installedBy }).toEqual({
				isNew: true,
				id: 'kl210',
				version,
				installedBy: 'user:1',
			});
			expect(await inForce('kl210')).toBe(version);
		}
		expect((await rows()).map(({ version }) => version)).toEqual(['2.0.0', '1.10.0', '1.9.0']);
		const [first] = await server.ask<{ action: string; target: string; detail: string }>(
			url,
			"SELECT action, target, detail FROM rasoat.audit WHERE kind = 'change' ORDER BY place",
		);
		expect(first).toMatchObject({ action: 'profile.install', target: 'kl210', detail: expect.stringContaining('1.9.0') });
	});

	it('takes the same content in another layout, and in other files, for the same version', async () => {
		const source = await profileVariant({ id: 'kl210' });
		const { version } = await install(source);
		const commented = { ...source, yaml: `# ghi chú\n${source.yaml}` };
		expect(await install(commented)).toEqual({ isNew: false, version });
		const { 'examples.yaml': examples = '', ...others } = source.includes;
		const moved = {
			...source,
			yaml: source.yaml.replace('[vocabulary.yaml, examples.yaml]', '[vocabulary.yaml, vi-du.yaml]'),
			includes: { ...others, 'vi-du.yaml': examples },
		};
		expect(await install(moved)).toEqual({ isNew: false, version });
		expect(await rows()).toHaveLength(1);
	});

	it.each(['1.0.0', '0.9.9'])('refuses another content that says version %s', async (version) => {
		await install(await profileVariant({ id: 'kl210' }));
		const changed = await profileVariant({ id: 'kl210', version, conclusion: '211-KL/TW' });
		expect(await refusal(install(changed))).toMatchObject({ code: 'profile-not-newer', told: { vi: expect.stringContaining('1.0.0') } });
		expect(await rows()).toHaveLength(1);
	});

	it('tells every problem with code, path, file and line, and changes nothing', async () => {
		await install(await profileVariant({ id: 'kl210' }));
		const broken = await profileVariant({
			id: 'kl210',
			version: '2.0.0',
			replace: [
				['severity: info', 'severity: grave'],
				['left: staffing.present\n    op: <=', 'left: staffing.presnt\n    op: <='],
			],
		});
		const { code, problems } = await refusal(install(broken));
		expect(code).toBe('invalid-profile');
		expect(problems.map((problem) => [problem.code, problem.path, problem.file, problem.line > 1])).toEqual([
			['unknown-figure', 'rules.consistency.staffing-over-assigned.left', 'profile.yaml', true],
			['bad-value', 'rules.text.repeated-word.severity', 'profile.yaml', true],
		]);
		const silent = await profileVariant({
			id: 'kl210',
			version: '2.0.0',
			replace: [['            <unread page>', '            Một dòng']],
		});
		expect((await refusal(install(silent))).problems.map((problem) => problem.code)).toEqual(['example-silent']);
		expect(await inForce('kl210')).toBe('1.0.0');
	});

	it('keeps of what lies beside it only what it includes', async () => {
		const source = await profileVariant({ id: 'kl210' });
		const { version } = await install({ ...source, includes: { ...source.includes, 'khac.yaml': 'id: khac' } });
		const kept = await database.transaction('snapshot', (session) => profileSource(session, version.hash));
		expect(kept).toEqual(source);
	});

	it('says what a dry run would come to, and keeps nothing', async () => {
		expect(await install(await profileVariant({ id: 'kl210' }), true)).toMatchObject({ isNew: true, version: { id: 'kl210' } });
		expect(await rows()).toEqual([]);
	});

	it('of many at once takes one', async () => {
		const source = await profileVariant({ id: 'kl210' });
		const all = await Promise.all([install(source), install(source), install(source)]);
		expect(all.filter(({ isNew }) => isNew)).toHaveLength(1);
		expect(await rows()).toHaveLength(1);
	});

	it.each<[string, ProfileFile[], string]>([
		['no file', [], 'profile.yaml'],
		['a file of another kind', [{ name: 'profile.txt', text: 'id: a' }], '.yaml'],
		[
			'two of one name',
			[
				{ name: 'a/x.yaml', text: '' },
				{ name: 'b/x.yaml', text: '' },
			],
			'mỗi tên một tệp',
		],
		[
			'no main file',
			[
				{ name: 'a.yaml', text: '' },
				{ name: 'b.yaml', text: '' },
			],
			'profile.yaml',
		],
		[
			'too many files',
			Array.from({ length: 21 }, (_, index) => ({ name: index === 0 ? 'profile.yaml' : `${index}.yaml`, text: '' })),
			'không quá 20 tệp',
		],
		['too much', [{ name: 'profile.yaml', text: 'x'.repeat(2_000_001) }], '2000000 byte'],
	])('refuses %s', async (_, files, words) => {
		expect(await refusal(installFiles(files))).toMatchObject({ code: 'profile-files', told: { vi: expect.stringContaining(words) } });
	});

	it.each([
		['deep', '['.repeat(50_000)],
		['of aliases', `a: &a [x,x]\n${Array.from({ length: 12 }, (__, index) => `b${index}: [*a, *a, *a]`).join('\n')}`],
		['that is no map', '- 1\n- 2'],
	])('outlives a text %s', async (_, text) => {
		expect(['invalid-profile', 'profile-too-costly']).toContain((await refusal(installFiles([{ name: 'profile.yaml', text }]))).code);
		expect((await install(await profileVariant({ id: 'after' }))).isNew).toBe(true);
	});
});

describe('the profile that comes with the program', () => {
	it('is there without being installed, once', async () => {
		const own = await loadProfileSource('kl195-cv2581');
		await keepShipped(database, pool, own);
		await keepShipped(database, pool, own);
		expect(await rows()).toMatchObject([{ id: 'kl195-cv2581', version: '1.0.0', installed: false, installedBy: 'rasoat' }]);
		expect(await install(own)).toMatchObject({ isNew: false });
	});

	it('counts as its files say now, also where they are as they were before', async () => {
		const own = await loadProfileSource('kl195-cv2581');
		const edited = await profileVariant({ conclusion: '196-KL/TW' });
		const numberInForce = async () =>
			(await database.transaction('snapshot', (session) => profileInForce(session, 'kl195-cv2581')))?.description.references.conclusion
				.number;
		await keepShipped(database, pool, own);
		// As the service is set up with it; what comes with the program is met first.
		await keepShipped(database, pool, edited);
		expect(await numberInForce()).toBe('196-KL/TW');
		await keepShipped(database, pool, own);
		expect(await numberInForce()).toBe('195-KL/TW');
		expect(await rows()).toHaveLength(2);
	});

	it('gives way to a higher version that was installed, until it comes higher itself', async () => {
		const own = await loadProfileSource('kl195-cv2581');
		await keepShipped(database, pool, own);
		await install(await profileVariant({ version: '1.1.0' }));
		expect(await inForce('kl195-cv2581')).toBe('1.1.0');
		await keepShipped(database, pool, await profileVariant({ version: '1.0.0', conclusion: '196-KL/TW' }));
		expect(await inForce('kl195-cv2581')).toBe('1.1.0');
		await keepShipped(database, pool, await profileVariant({ version: '1.2.0' }));
		expect(await inForce('kl195-cv2581')).toBe('1.2.0');
	});
});

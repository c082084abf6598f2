import { DEFAULT_LIMITS } from '@rasoat/parser';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadProfileSource } from '../../intake/load-profile-source.js';
import { keepShipped } from '../../profiles/keep-shipped.js';
import { createPool, type Pool } from '../../sandbox/pool.js';
import { profileVariant } from '../../testing/profile-variant.js';
import { startEmbeddedServer, type TestServer } from '../../testing/test-server.js';
import { startTestService, type TestService } from '../../testing/test-service.js';
import { toForm } from '../client/create-client.js';

const SERVER_MS = 120_000;
const program = new URL('../../../dist/sandbox/child.js', import.meta.url);
let server: TestServer;
let pool: Pool;
let under: TestService;

beforeAll(async () => {
	server = await startEmbeddedServer();
	const source = await loadProfileSource('kl195-cv2581');
	pool = createPool({ size: 1, limits: DEFAULT_LIMITS, profile: source, program });
	under = await startTestService(await server.emptyDatabase(), { pool });
	await keepShipped(under.service.store.database, pool, source);
}, SERVER_MS);
afterAll(async () => {
	pool?.close();
	await under?.stop();
	await server?.stop();
}, SERVER_MS);

const filesOf = async (changes: Parameters<typeof profileVariant>[0]) => {
	const { origin, yaml, includes } = await profileVariant(changes);
	return [{ name: origin, text: yaml }, ...Object.entries(includes).map(([name, text]) => ({ name, text }))];
};
const install = async (changes: Parameters<typeof profileVariant>[0], query: { dryRun?: 'true' } = {}) =>
	under.client('administrator').POST('/api/v1/profiles', {
		params: { query },
		body: { files: (await filesOf(changes)).map(({ name, text }) => new File([text], name)) as unknown as string[] },
		bodySerializer: toForm,
	});
const asJson = (body: unknown, type = 'application/json') =>
	fetch(`${under.origin}/api/v1/profiles`, {
		method: 'POST',
		headers: { 'Content-Type': type, 'X-Test-Role': 'administrator' },
		body: typeof body === 'string' ? body : JSON.stringify(body),
	});
const get = (id: string, query: { version?: string } = {}) =>
	under.client('viewer').GET('/api/v1/profiles/{id}', { params: { path: { id }, query } });
const list = async () => (await under.client('viewer').GET('/api/v1/profiles')).data?.items.map(({ id, version }) => `${id} ${version}`);

it('shows the profile that comes with the program, and what it looks for', async () => {
	expect(await list()).toContain('kl195-cv2581 1.0.0');
	const { data } = await get('kl195-cv2581');
	expect(data).toMatchObject({
		references: { conclusion: { number: '195-KL/TW', date: '2025-09-26' }, letter: { number: '2581/UBND-NVKTGS' } },
		versions: [{ version: '1.0.0', installed: false, installedBy: 'rasoat', inForce: true }],
	});
	expect({ sections: data?.sections.length, figures: data?.figures.length }).toEqual({ sections: 8, figures: 16 });
	expect(data?.checklist.find(({ ruleId }) => ruleId === 'timeliness.late')).toMatchObject({ severity: 'warning', target: null });
	expect((await get('none')).response.status).toBe(404);
});

it('installs versions, each at once in force, and shows each', async () => {
	expect((await install({ id: 'kl210', version: '1.0.0' })).data).toMatchObject({
		isNew: true,
		profile: { id: 'kl210', version: '1.0.0' },
	});
	expect((await install({ id: 'kl210', version: '1.1.0', conclusion: '210-KL/TW' })).data).toMatchObject({ isNew: true });
	expect((await install({ id: 'kl210', version: '1.1.0', conclusion: '210-KL/TW' })).data).toMatchObject({ isNew: false });
	const { data } = await get('kl210');
	expect(data?.versions.map(({ version, inForce, installedBy }) => [version, inForce, installedBy])).toEqual([
		['1.1.0', true, 'user:test-administrator'],
		['1.0.0', false, 'user:test-administrator'],
	]);
	expect(data?.references.conclusion.number).toBe('210-KL/TW');
	expect((await get('kl210', { version: '1.0.0' })).data?.references.conclusion.number).toBe('195-KL/TW');
	expect((await get('kl210', { version: '9.9.9' })).response.status).toBe(404);
});

const choose = (id: string, version: string, recheck = false) =>
	under.client('administrator').POST('/api/v1/profiles/{id}/in-force', { params: { path: { id } }, body: { version, recheck } });
const inForce = async (id: string) => (await get(id)).data?.versions.filter((one) => one.inForce).map(({ version }) => version);

it('goes back to an older version, from which campaigns are checked again, until another is installed', async () => {
	for (const version of ['1.0.0', '1.1.0', '1.2.0']) await install({ id: 'kl260', version });
	const officer = under.client('administrator');
	const opened = await officer.POST('/api/v1/campaigns', { body: { id: 'dot-260', profile: 'kl260', deadline: null } });
	expect(opened.response.status).toBe(201);
	const { data } = await get('kl260');
	const [, , oldest] = data?.versions ?? [];
	expect(oldest).toMatchObject({ version: '1.0.0', inForce: false, by: { actor: 'user:test-administrator' } });
	const { data: chosen } = await choose('kl260', oldest?.contentVersion ?? '', true);
	expect(chosen).toMatchObject({ changed: true, rechecked: 0, profile: { version: '1.0.0' } });
	expect(await inForce('kl260')).toEqual(['1.0.0']);
	const campaign = await officer.GET('/api/v1/campaigns/{id}', { params: { path: { id: 'dot-260' } } });
	expect(campaign.data?.profileVersion).toBe(oldest?.contentVersion);
	expect((await choose('kl260', oldest?.hash ?? '')).data).toMatchObject({ changed: false });
	expect((await choose('kl260', '9.9.9')).response.status).toBe(404);
	// What is highest stays what a new one has to be above; installed, it counts.
	expect((await install({ id: 'kl260', version: '1.1.5' })).error).toMatchObject({ code: 'profile-not-newer' });
	expect(await inForce('kl260')).toEqual(['1.0.0']);
	await install({ id: 'kl260', version: '1.3.0' });
	expect(await inForce('kl260')).toEqual(['1.3.0']);
});

it('tells every problem of one that is broken, and changes nothing', async () => {
	const broken = {
		id: 'kl220',
		replace: [
			['severity: info', 'severity: grave'],
			['[vocabulary.yaml, examples.yaml]', '[vocabulary.yaml, other.yaml]'],
		],
	} as const;
	const { response, error } = await install(broken);
	expect(response.status).toBe(422);
	expect(error).toMatchObject({
		code: 'invalid-profile',
		problems: expect.arrayContaining([
			{
				code: 'include-not-read',
				file: 'profile.yaml',
				line: 4,
				path: 'include.1',
				message: { vi: expect.any(String), en: expect.any(String) },
			},
			expect.objectContaining({ code: 'bad-value', path: 'rules.text.repeated-word.severity' }),
		]),
		errors: expect.arrayContaining([
			expect.objectContaining({ path: 'profile.yaml:4 include.1', message: expect.stringContaining('other.yaml') }),
		]),
	});
	expect(await list()).not.toContain('kl220 1.0.0');
});

it('tries without keeping', async () => {
	const asked = await asJson({ files: await filesOf({ id: 'kl230' }), dryRun: true });
	expect(await asked.json()).toMatchObject({ isNew: true, dryRun: true });
	const form = new FormData();
	for (const { name, text } of await filesOf({ id: 'kl230' })) form.append('files', new File([text], name));
	form.append('dryRun', 'true');
	const send = () => fetch(`${under.origin}/api/v1/profiles`, { method: 'POST', headers: { 'X-Test-Role': 'administrator' }, body: form });
	expect(await (await send()).json()).toMatchObject({ isNew: true, dryRun: true });
	form.append('keep', 'no');
	expect((await send()).status).toBe(400);
	expect((await install({ id: 'kl230' }, { dryRun: 'true' })).data).toMatchObject({ isNew: true, dryRun: true, profile: { id: 'kl230' } });
	expect(await list()).not.toContain('kl230 1.0.0');
});

it('refuses a version that is not newer', async () => {
	await install({ id: 'kl240', version: '2.0.0' });
	const { response, error } = await install({ id: 'kl240', version: '1.9.9' });
	expect({ status: response.status, code: error?.code }).toEqual({ status: 409, code: 'profile-not-newer' });
});

it('takes JSON too', async () => {
	const answer = await asJson({ files: await filesOf({ id: 'kl250' }) });
	expect([answer.status, await answer.json()]).toMatchObject([200, { isNew: true, profile: { id: 'kl250' } }]);
});

it.each<[string, unknown, string, number]>([
	['no JSON', '{', 'application/json', 400],
	['other JSON', { files: 'x' }, 'application/json', 400],
	['no files', { files: [] }, 'application/json', 400],
	['too much', JSON.stringify({ files: [{ name: 'profile.yaml', text: 'x'.repeat(5_000_000) }] }), 'application/json', 413],
	['text', 'id: a', 'text/yaml', 415],
])('refuses %s', async (_, body, type, status) => {
	const answer = await asJson(body, type);
	expect(answer.status).toBe(status);
	expect(answer.headers.get('content-type')).toContain('application/problem+json');
});

it.each<[string, unknown, string, string, string]>([
	['other JSON', { files: 'x' }, 'body.files', 'có «x»; cần danh sách', 'is «x»; a list is wanted'],
	['a file that is none', { files: [{ name: 7, text: 'id: a' }] }, 'body.files.0.name', 'có «7»; cần chữ', 'is «7»; text is wanted'],
	['a field there is not', { files: [], rules: {} }, 'body', 'không có trường rules', 'there is no field rules'],
	['no JSON', '{', 'body', 'không phải JSON', 'is no JSON'],
])('says what is wrong with %s, where, in both languages', async (_, body, path, vi, en) => {
	const { errors } = (await (await asJson(body)).json()) as { errors: { path: string; messages: { vi: string; en: string } }[] };
	expect(errors).toMatchObject([{ path, messages: { vi: expect.stringContaining(vi), en: expect.stringContaining(en) } }]);
});

it('is for administrators', async () => {
	const answer = await under.client('officer').POST('/api/v1/profiles', { body: { files: [] }, bodySerializer: toForm });
	expect(answer.response.status).toBe(403);
});

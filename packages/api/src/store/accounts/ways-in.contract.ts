import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { ACCOUNT_DEFAULTS } from '../../limits/account-limits.js';
import { emptiedDatabase } from '../../testing/emptied-database.js';
import { saveCampaign } from '../../testing/save-campaign.js';
import type { TestServer } from '../../testing/test-server.js';
import { listAudit } from '../audit/list-audit.js';
import { type Database, openDatabase } from '../database.js';
import { countLinkUse } from './count-link-use.js';
import { createLink } from './create-link.js';
import { createToken } from './create-token.js';
import { linkOf } from './link-of.js';
import { listLinks } from './list-links.js';
import { listTokens } from './list-tokens.js';
import { revokeLink } from './revoke-link.js';
import { revokeToken } from './revoke-token.js';
import { tokenOf } from './token-of.js';

const BY = 'user:lan';

/** Tokens of programs and upload links of communes, on any server. */
export function waysInContract(serverOf: () => TestServer): void {
	const emptied = emptiedDatabase(serverOf);
	const open = async () => {
		const url = await emptied();
		const database = await openDatabase(url);
		await saveCampaign(database, { id: 'dot-1', profileId: 'p', deadline: null, expectedCommunes: ['HP-001', 'HP-002'] });
		return { database, ask: (statement: string) => serverOf().ask<{ row: string }>(url, statement) };
	};
	const token = (database: Database, name = 'sync') => createToken(database, { name, role: 'viewer', days: 30 }, BY);
	const link = (database: Database, commune = 'HP-001') => createLink(database, { campaign: 'dot-1', commune, days: 30 }, BY);
	/** Changes the last character that stands for whole bits. */
	const forged = (secret: string) => `${secret.slice(0, 10)}${secret[10] === 'A' ? 'B' : 'A'}${secret.slice(11)}`;

	it('a token opens until it is revoked or has expired, and is stored as a hash alone', async () => {
		const { database, ask } = await open();
		const made = await token(database);
		expect(made.secret).toMatch(/^rst_[\w-]{43}$/);
		expect(await tokenOf(database, made.secret)).toMatchObject({
			standing: 'open',
			token: { name: 'sync', role: 'viewer', createdBy: BY },
		});
		for (const other of [
			forged(made.secret),
			made.secret.slice(0, -1),
			made.secret.slice(4),
			`${made.secret}A`,
			'',
			'rst_',
			"rst_' OR 1=1",
		])
			expect(await tokenOf(database, other)).toBeNull();
		const rows = await ask('SELECT t::text AS row FROM rasoat.tokens t UNION ALL SELECT a::text FROM rasoat.audit a');
		expect(JSON.stringify(rows)).not.toContain(made.secret.slice(4));
		await revokeToken(database, { name: 'sync' }, BY);
		expect(await tokenOf(database, made.secret)).toMatchObject({ standing: 'revoked' });
		const second = await token(database);
		await ask('UPDATE rasoat.tokens SET expires_at = now() WHERE revoked_at IS NULL');
		expect(await tokenOf(database, second.secret)).toMatchObject({ standing: 'expired' });
		await database.close();
	});

	it('notes when a token was last used once a minute', async () => {
		const { database, ask } = await open();
		const { secret } = await token(database);
		const versions = async () => (await ask('SELECT xmin::text || last_used_at::text AS row FROM rasoat.tokens'))[0]?.row;
		expect(await versions()).toBeNull();
		await tokenOf(database, secret);
		const first = await versions();
		expect(first).toMatch(/\d{4}-/);
		await tokenOf(database, secret);
		expect(await versions()).toBe(first);
		await ask("UPDATE rasoat.tokens SET last_used_at = now() - interval '2 minutes'");
		await tokenOf(database, secret);
		const [used] = await listTokens(database, { limit: 1, after: null });
		expect(Date.now() - Date.parse(used?.lastUsedAt ?? '')).toBeLessThan(60_000);
		await database.close();
	});

	it('has one token in use of a name, and revokes it once', async () => {
		const { database } = await open();
		const first = await token(database);
		await expect(token(database, ' sync ')).rejects.toMatchObject({ code: 'name-taken' });
		await revokeToken(database, { id: first.token.id }, BY);
		const again = await revokeToken(database, { id: first.token.id }, BY);
		expect(again.revokedAt).not.toBeNull();
		await token(database);
		await expect(revokeToken(database, { name: 'none' }, BY)).rejects.toMatchObject({ code: 'no-such-token' });
		const actions = (await listAudit(database, {}, { limit: 9, before: null })).map(({ action }) => action);
		expect(actions).toEqual(['token.create', 'token.revoke', 'token.create']);
		await database.close();
	});

	it.each([
		[{ name: 'a\u202eb' }, 'invalid-name'],
		[{ name: '\u200b' }, 'invalid-name'],
		[{ name: 'x'.repeat(101) }, 'invalid-name'],
		[{ days: 0 }, 'invalid-days'],
		[{ days: 1.5 }, 'invalid-days'],
		[{ days: 100_000 }, 'invalid-days'],
		[{ days: Number.NaN }, 'invalid-days'],
	])('makes no token of %j', async (wrong, code) => {
		const { database } = await open();
		await expect(createToken(database, { name: 'sync', role: 'viewer', days: 30, ...wrong }, BY)).rejects.toMatchObject({ code });
		expect(await listTokens(database, { limit: 9, after: null })).toEqual([]);
		await database.close();
	});

	it('turns the pages of a list whatever is added meanwhile', async () => {
		const { database } = await open();
		for (const name of ['a', 'b', 'c', 'd', 'e']) {
			await token(database, name);
			// Of one millisecond, chance decides which comes first.
			await wait(3);
		}
		const first = await listTokens(database, { limit: 2, after: null });
		await token(database, 'f');
		const second = await listTokens(database, { limit: 2, after: first[1] ?? null });
		const third = await listTokens(database, { limit: 2, after: second[1] ?? null });
		expect([...first, ...second, ...third].map(({ name }) => name)).toEqual(['e', 'd', 'c', 'b', 'a']);
		await database.close();
	});

	it('a link opens for its commune and campaign until it is revoked or has expired', async () => {
		const { database, ask } = await open();
		const made = await link(database);
		expect(await linkOf(database, made.secret)).toMatchObject({ standing: 'open', link: { campaign: 'dot-1', commune: 'HP-001' } });
		for (const other of [forged(made.secret), '', made.secret.slice(4), `rst_${made.secret.slice(4)}`])
			expect(await linkOf(database, other)).toBeNull();
		expect(await tokenOf(database, `rst_${made.secret.slice(4)}`)).toBeNull();
		await revokeLink(database, made.link.id, BY);
		expect(await linkOf(database, made.secret)).toMatchObject({ standing: 'revoked' });
		const second = await link(database, 'HP-002');
		await ask('UPDATE rasoat.links SET expires_at = now() WHERE revoked_at IS NULL');
		expect(await linkOf(database, second.secret)).toMatchObject({ standing: 'expired' });
		expect(await listLinks(database, { limit: 9, after: null, commune: 'HP-002' })).toMatchObject([{ id: second.link.id }]);
		expect(await listLinks(database, { limit: 9, after: null, campaign: 'none' })).toEqual([]);
		await database.close();
	});

	it('makes no link to a campaign that is not there, or of a commune that it does not expect', async () => {
		const { database } = await open();
		await expect(createLink(database, { campaign: 'dot-2', commune: 'HP-001', days: 1 }, BY)).rejects.toMatchObject({
			code: 'no-such-campaign',
		});
		await expect(link(database, 'HP-003')).rejects.toMatchObject({ code: 'no-such-commune' });
		await expect(revokeLink(database, crypto.randomUUID(), BY)).rejects.toMatchObject({ code: 'no-such-link' });
		await database.close();
	});

	it('lets a link that is used too often wait, for uploads and dry runs apart', async () => {
		const { database, ask } = await open();
		const few = { ...ACCOUNT_DEFAULTS, linkDryRuns: 2 };
		const { link: made } = await link(database);
		const dryRun = () =>
			countLinkUse(database, made.id, 'dry-run', few).then(
				() => 'ran',
				({ code }) => code,
			);
		expect([await dryRun(), await dryRun(), await dryRun()]).toEqual(['ran', 'ran', 'link-waits']);
		await countLinkUse(database, made.id, 'upload', few);
		await ask("UPDATE rasoat.tries SET locked_until = now() - interval '1 second' WHERE locked_until IS NOT NULL");
		expect(await dryRun()).toBe('ran');
		await database.close();
	});
}

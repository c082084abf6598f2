import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyAudit } from '../../store/audit/verify-audit.js';
import { type Browser, openBrowser } from '../../testing/browser.js';
import { saveCampaign } from '../../testing/save-campaign.js';
import { signedIn, startGuardedService } from '../../testing/signed-in.js';
import { startEmbeddedServer, type TestServer } from '../../testing/test-server.js';
import type { TestService } from '../../testing/test-service.js';

const COMMUNES = ['10507', '11680', '10606'];

let server: TestServer;
let under: TestService;
let officer: Browser;

beforeAll(async () => {
	server = await startEmbeddedServer();
	under = await startGuardedService(await server.emptyDatabase());
	const { database } = under.service.store;
	await saveCampaign(database, { id: 'dot-1', profileId: 'p', deadline: null, expectedCommunes: COMMUNES });
	await saveCampaign(database, { id: 'dot-2', profileId: 'p', deadline: null, expectedCommunes: [] });
	officer = await signedIn(under, 'officer');
}, 60_000);

afterAll(async () => {
	await under?.stop();
	await server?.stop();
}, 60_000);

interface Made {
	readonly link: { readonly id: string; readonly commune: string; readonly campaign: string; readonly expiresAt: string };
	readonly secret: string;
	readonly path: string;
}
const make = async (body: object, campaign = 'dot-1') => {
	const { status, headers, json } = await officer.call('POST', `/campaigns/${campaign}/links`, body);
	return { status, cache: headers.get('cache-control'), links: json.links as readonly Made[] };
};

it('makes one for each commune that is expected and has none, shown once, each of which opens its commune’s page', async () => {
	const single = await officer.call('POST', '/links', { campaign: 'dot-1', commune: '11680' });
	expect(single.status).toBe(201);
	const { status, cache, links } = await make({ days: 7 });
	expect([status, cache]).toEqual([201, 'no-store']);
	expect(links.map(({ link }) => link.commune)).toEqual(['10507', '10606']);
	const end = Date.now() + 7 * 24 * 3_600_000;
	for (const { link, secret, path } of links) {
		expect(Math.abs(Date.parse(link.expiresAt) - end)).toBeLessThan(120_000);
		expect(path).toBe(`/nop/${secret}`);
		const asked = await openBrowser(under.origin).call('GET', '/link', undefined, { Authorization: `Link ${secret}` });
		expect(asked).toMatchObject({ status: 200, json: { commune: { code: link.commune } } });
	}
	expect((await make({ days: 7 })).links).toEqual([]);
	await officer.call('DELETE', `/links/${links[0]?.link.id}`);
	expect((await make({})).links.map(({ link }) => link.commune)).toEqual(['10507']);
	expect((await make({ onlyWithout: false })).links.map(({ link }) => link.commune)).toEqual(COMMUNES);
	const listed = await officer.call('GET', '/links?campaign=dot-1&limit=200');
	expect(listed.json.items).toHaveLength(7);
	expect(JSON.stringify(listed.json)).not.toContain('rsl_');
	expect((await verifyAudit(under.service.store.database)).differences).toEqual([]);
});

it('of a campaign that names no communes: one for each of the city; two who ask at once make them once', async () => {
	const [first, second] = await Promise.all([make({}, 'dot-2'), make({}, 'dot-2')]);
	expect(first.links.length + second.links.length).toBe(114);
	expect(Math.min(first.links.length, second.links.length)).toBe(0);
});

it('refuses what cannot be, and whoever is no officer', async () => {
	for (const body of [{ days: 0 }, { days: 367 }, { days: 1.5 }, { communes: [] }, []])
		expect((await officer.call('POST', '/campaigns/dot-1/links', body)).status).toBe(400);
	expect((await officer.call('POST', '/campaigns/none/links', {})).status).toBe(404);
	expect((await (await signedIn(under, 'viewer')).call('POST', '/campaigns/dot-1/links', {})).status).toBe(403);
});

it('hands them on as a workbook', async () => {
	const { links } = await make({ onlyWithout: false });
	const sent = links.map(({ link, path }) => ({ commune: link.commune, address: `http://10.0.0.5${path}`, expiresAt: link.expiresAt }));
	const answer = await fetch(`${under.origin}/api/v1/links/workbook`, {
		method: 'POST',
		body: JSON.stringify({ links: sent }),
		headers: {
			'Content-Type': 'application/json',
			Origin: under.origin,
			Cookie: `rasoat_session=${officer.cookie}`,
			'X-CSRF-Token': officer.csrf ?? '',
		},
	});
	expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
	const book = new ExcelJS.Workbook();
	await book.xlsx.load((await answer.arrayBuffer()) as never);
	const addresses = book.worksheets[0]?.getColumn(3).values.slice(2);
	expect(addresses).toEqual(sent.map(({ address }) => address));
	expect((await officer.call('POST', '/links/workbook', { links: [] })).status).toBe(400);
});

import type { Belonging } from '@rasoat/checker';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { saveCampaign } from '../../testing/save-campaign.js';
import type { TestServer } from '../../testing/test-server.js';
import { type Database, openDatabase } from '../database.js';
import { complete } from '../ledger/complete.js';
import { ledgerSnapshot } from '../ledger/ledger-snapshot.js';
import { type Arrival, receive } from '../ledger/receive.js';
import { verifyLedger } from '../ledger/verify-ledger.js';
import { keepProfile } from '../profiles/keep-profile.js';
import type { Report } from '../schema.js';
import { describedAs, reading } from './filing.cases.js';

/** Of the two profiles that are installed. */
export const HASH = { p195: '1'.repeat(64), p210: '2'.repeat(64) };
export const PERSON = { reason: 'cán bộ xếp', actor: 'user:1' };

/** An empty store before each test, with two profiles and the campaign "kl195" open; and how tests of filing ask and act on it. */
export function filingGround(serverOf: () => TestServer) {
	let url: string;
	let database: Database;

	beforeAll(async () => {
		url = await serverOf().emptyDatabase();
		database = await openDatabase(url);
	});
	beforeEach(async () => {
		await serverOf().ask(url, 'TRUNCATE rasoat.originals, rasoat.campaigns, rasoat.profiles CASCADE');
		await install('p195', '195-KL/TW', '2581/UBND-NVKTGS');
		await install('p210', '210-KL/TW', '3333/UBND-NVKTGS');
		await open('kl195', 'p195');
	});
	afterAll(() => database?.close());

	const install = (id: keyof typeof HASH, conclusion: string, letter: string) =>
		database.transaction('write', (session) => {
			const tried = { hash: HASH[id], includes: [], description: describedAs(id, conclusion, letter) };
			return keepProfile(session, { source: { origin: '', yaml: '', includes: {} }, tried, installedBy: 'x', installed: false });
		});
	const open = (id: string, profileId: string, deadline: string | null = null) =>
		saveCampaign(database, { id, profileId, deadline, expectedCommunes: ['10507'] });
	const take = async (changes: Partial<Arrival> = {}) =>
		receive(database, {
			bytes: Buffer.from('báo cáo'),
			mediaType: 'application/pdf',
			way: 'upload',
			receivedAt: '2025-10-15T01:02:03.004Z',
			sender: 'user:2',
			fileName: 'a.pdf',
			campaign: null,
			commune: null,
			...changes,
		});
	const latestOf = async (report: string) => {
		const rows = await serverOf().ask<{ id: string; number: number; state: string; outcome: string | null }>(
			url,
			`SELECT id, number, state, outcome FROM rasoat.attempts WHERE report = '${report}' AND latest`,
		);
		return rows[0] ?? { id: '', number: 0, state: '', outcome: null };
	};
	/** Has the report's attempt completed as a worker would that had taken it as it stands, or as `taken` stood. */
	const finish = async (report: Report, belonging: Belonging | null = reading(), taken: Partial<Report> = report) => {
		const { id } = await latestOf(report.id);
		await complete(database, id, {
			outcome: belonging === null ? 'unreadable' : 'checked',
			json: '{}',
			engineVersion: '0',
			profileHash: taken.campaign === 'kl210' ? HASH.p210 : HASH.p195,
			campaign: taken.campaign ?? null,
			deadline: null,
			...(belonging && { filedBy: { belonging, wording: new Uint8Array([1, 2]) } }),
		});
		return stands(report.id);
	};
	const stands = async (id: string) => {
		const rows = await serverOf().ask<{ campaign: string | null; commune: string | null; withdrawn: boolean; of: string | null }>(
			url,
			`SELECT r.campaign, r.commune, r.withdrawn_at IS NOT NULL AS withdrawn, f.duplicate_of AS of
				FROM rasoat.reports r LEFT JOIN rasoat.filings f ON f.report = r.id WHERE r.id = '${id}'`,
		);
		return rows[0];
	};
	const history = (id: string) =>
		serverOf().ask<{ kind: string; actor: string; reason: string }>(
			url,
			`SELECT kind, actor, reason FROM rasoat.amendments WHERE report = '${id}' ORDER BY id`,
		);
	const wholeWith = async (counts: string) => {
		const { differences } = await verifyLedger(database);
		expect(differences).toEqual([]);
		expect(Object.values(await ledgerSnapshot(database)).join(' ')).toBe(counts);
	};

	return {
		database: () => database,
		ask: <Row extends object>(text: string) => serverOf().ask<Row>(url, text),
		take,
		open,
		latestOf,
		finish,
		stands,
		history,
		wholeWith,
	};
}

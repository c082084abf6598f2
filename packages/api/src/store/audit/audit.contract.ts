import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptiedDatabase } from '../../testing/emptied-database.js';
import { eventually } from '../../testing/eventually.js';
import type { TestServer } from '../../testing/test-server.js';
import { type Database, openDatabase } from '../database.js';
import type { ChainHead } from './audit-chain.js';
import { type AuditEntry, auditRow } from './audit-entry.js';
import { recordChange } from './record-change.js';
import { recordLook } from './record-look.js';
import { sealLooks } from './seal-looks.js';
import { startSealer } from './start-sealer.js';
import { verifyAudit } from './verify-audit.js';

const MOVE: AuditEntry = { actor: 'user:1', action: 'report.move', target: 'r1', detail: { lý_do: 'gửi nhầm xã' } };
const LOOK: AuditEntry = { actor: 'user:1', action: 'original.look', target: 'r1', detail: {} };

/** Two entries that changed places. */
const SWAP = [
	'UPDATE rasoat.audit SET place = 12 WHERE place = 2',
	'UPDATE rasoat.audit SET place = 2 WHERE place = 3',
	'UPDATE rasoat.audit SET place = 3 WHERE place = 12',
].join(';');

/** The audit log, on any server. */
export function auditContract(serverOf: () => TestServer): void {
	const emptied = emptiedDatabase(serverOf);
	const open = async () => {
		const url = await emptied();
		const database = await openDatabase(url);
		const change = (entry = MOVE) => database.transaction('write', (session) => recordChange(session, entry));
		/** What somebody with the rights of the server can do behind the log's back. */
		const tamper = (statement: string) => serverOf().ask(url, `SET session_replication_role = replica; ${statement}`);
		return { url, database, change, tamper };
	};
	const kindsOf = async (database: Database, noted: ChainHead | null = null) =>
		(await verifyAudit(database, noted)).differences.map(({ kind, key }) => `${kind} ${key}`);

	it('chains changes at once and looks when they are sealed', async () => {
		const { database, change } = await open();
		await change();
		await recordLook(database, LOOK);
		await change();
		expect(await verifyAudit(database)).toMatchObject({ head: { count: 2 }, unsealed: 1, differences: [] });
		expect(await sealLooks(database)).toBe(1);
		expect(await sealLooks(database)).toBe(0);
		expect(await verifyAudit(database)).toMatchObject({ head: { count: 3 }, unsealed: 0, differences: [] });
		await database.close();
	});

	it('is whole after changes, looks and sealings of several processes at once', async () => {
		const { url, database } = await open();
		const other = await openDatabase(url);
		const both = [database, other];
		const work = both.flatMap((each) =>
			Array.from({ length: 15 }, async () => {
				await recordLook(each, LOOK);
				await each.transaction('write', (session) => recordChange(session, MOVE));
				await sealLooks(each, 3);
			}),
		);
		await Promise.all(work);
		while ((await sealLooks(other)) > 0);
		expect(await verifyAudit(database)).toMatchObject({ head: { count: 60 }, unsealed: 0, differences: [] });
		await Promise.all(both.map((each) => each.close()));
	});

	it('keeps no entry of a change that was not made, and leaves no gap for it', async () => {
		const { database, change } = await open();
		const failed = database.transaction('write', async (session) => {
			await recordChange(session, MOVE);
			throw new Error('not made');
		});
		await expect(failed).rejects.toThrow('not made');
		await change();
		expect(await verifyAudit(database)).toMatchObject({ head: { count: 1 }, differences: [] });
		await database.close();
	});

	it.each([
		"UPDATE rasoat.audit SET actor = 'user:2'",
		'DELETE FROM rasoat.audit',
		'TRUNCATE rasoat.audit',
		"UPDATE rasoat.audit SET place = 9, previous = repeat('1', 64), hash = repeat('2', 64), actor = 'user:2' WHERE place IS NULL",
		"UPDATE rasoat.audit SET place = 9, previous = repeat('1', 64), hash = repeat('2', 64) WHERE place IS NOT NULL",
		'DELETE FROM rasoat.audit_head',
		'TRUNCATE rasoat.audit_head',
		'UPDATE rasoat.audit_head SET count = 0',
		'UPDATE rasoat.audit_head SET hash = repeat($$1$$, 64)',
	])('is append-only: %s', async (statement) => {
		const { url, database, change } = await open();
		await change();
		await recordLook(database, LOOK);
		await expect(serverOf().ask(url, statement)).rejects.toMatchObject({ code: '23000' });
		expect(await verifyAudit(database)).toMatchObject({ head: { count: 1 }, unsealed: 1, differences: [] });
		await database.close();
	});

	it.each([
		['DELETE FROM rasoat.audit WHERE place = 2', ['entry-missing 2']],
		['DELETE FROM rasoat.audit WHERE place IN (2, 3)', ['entry-missing 2–3']],
		['DELETE FROM rasoat.audit WHERE place = 1', ['entry-missing 1']],
		['DELETE FROM rasoat.audit WHERE place >= 4', ['end-missing 4–5']],
		['DELETE FROM rasoat.audit', ['end-missing 1–5']],
		["UPDATE rasoat.audit SET actor = 'user:2' WHERE place = 3", ['entry-changed 3']],
		[`UPDATE rasoat.audit SET detail = '{ "lý_do":"gửi nhầm xã"}' WHERE place = 3`, ['entry-changed 3']],
		["UPDATE rasoat.audit SET made_at = made_at + interval '1 millisecond' WHERE place = 3", ['entry-changed 3']],
		['UPDATE rasoat.audit SET id = 99 WHERE place = 3', ['entry-changed 3']],
		[SWAP, ['link-broken 2', 'entry-changed 2', 'link-broken 3', 'entry-changed 3', 'link-broken 4']],
		["UPDATE rasoat.audit SET hash = repeat('1', 64) WHERE place = 3", ['entry-changed 3', 'link-broken 4']],
		["UPDATE rasoat.audit SET previous = repeat('1', 64) WHERE place = 3", ['link-broken 3', 'entry-changed 3']],
		['UPDATE rasoat.audit SET place = NULL, previous = NULL, hash = NULL WHERE place = 4', ['entry-missing 4']],
		['DELETE FROM rasoat.audit_head', ['head-missing 5']],
		['DELETE FROM rasoat.audit WHERE place = 5; UPDATE rasoat.audit_head SET count = 4', ['head-differs 4']],
		['UPDATE rasoat.audit_head SET count = 4', ['head-differs 5']],
	])('verification finds: %s', async (statement, found) => {
		const { database, change, tamper } = await open();
		for (let at = 1; at <= 3; at++) await change();
		await recordLook(database, LOOK);
		await sealLooks(database);
		await change();
		expect(await kindsOf(database)).toEqual([]);
		await tamper(statement);
		expect(await kindsOf(database)).toEqual(found);
		await database.close();
	});

	it('holds the log against an end that was written down, which a log cut off and led on does not have', async () => {
		const { database, change, tamper } = await open();
		await change();
		const { head: early } = await verifyAudit(database);
		await change();
		const { head } = await verifyAudit(database);
		await change();
		expect(await kindsOf(database, head)).toEqual([]);
		await tamper(
			`DELETE FROM rasoat.audit WHERE place > 1;
			UPDATE rasoat.audit_head SET count = 1, hash = (SELECT hash FROM rasoat.audit WHERE place = 1)`,
		);
		await change({ ...MOVE, actor: 'user:2' });
		expect(await kindsOf(database)).toEqual([]);
		expect(await kindsOf(database, early)).toEqual([]);
		expect(await kindsOf(database, head)).toEqual(['noted-differs 2']);
		await database.close();
	});

	it('finds a look that nobody sealed', async () => {
		const { database, tamper } = await open();
		await recordLook(database, LOOK);
		await tamper("UPDATE rasoat.audit SET made_at = made_at - interval '1 hour'");
		expect(await kindsOf(database)).toEqual(['look-unsealed 1']);
		await database.close();
	});

	it('a sealer seals by itself, what waits at its end too', async () => {
		const { database } = await open();
		const sealer = startSealer(database, { sealMs: 30 });
		await recordLook(database, LOOK);
		await eventually(
			() => verifyAudit(database),
			({ head, unsealed }) => head?.count === 1 && unsealed === 0,
		);
		await sealer.stop();
		const slow = startSealer(database, { sealMs: 3_600_000 });
		await recordLook(database, LOOK);
		await slow.stop();
		expect(await verifyAudit(database)).toMatchObject({ head: { count: 2 }, unsealed: 0, differences: [] });
		await database.close();
	});

	it('keeps and verifies whatever it is told', async () => {
		const { database, change } = await open();
		const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
		const entries = fc.record({ actor: text, action: text, target: fc.option(text), detail: fc.object() });
		await fc.assert(
			fc.asyncProperty(entries, async (entry) => {
				await change(entry);
			}),
			{ numRuns: 40 },
		);
		await change({ ...MOVE, detail: { text: '\0\ud800' } });
		expect((await verifyAudit(database)).differences).toEqual([]);
		await database.close();
	});

	it('takes no detail without bound', () => {
		expect(() => auditRow({ ...MOVE, detail: { text: 'x'.repeat(20_000) } })).toThrow('20011 characters');
	});
}

import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { saveCampaign } from '../../testing/save-campaign.js';
import type { TestServer } from '../../testing/test-server.js';
import { recordChange } from '../audit/record-change.js';
import { recordLook } from '../audit/record-look.js';
import { sealLooks } from '../audit/seal-looks.js';
import { type Database, openDatabase } from '../database.js';
import { advance } from '../ledger/advance.js';
import { complete } from '../ledger/complete.js';
import { fail } from '../ledger/fail.js';
import { originalBytes } from '../ledger/original-bytes.js';
import { type Arrival, receive } from '../ledger/receive.js';
import { relayOutbox } from '../ledger/relay-outbox.js';
import { attemptsWithQueue } from '../ledger/with-queue.js';
import { loadMigrations, type Migration } from '../load-migrations.js';
import { readBackup } from './read-backup.js';
import { restoreBackup } from './restore-backup.js';
import { saveBackup } from './save-backup.js';
import { writeBackup } from './write-backup.js';

const LETTER: Omit<Arrival, 'bytes'> = {
	mediaType: 'text/plain',
	way: 'upload',
	sender: 'UBND phường Lê Thánh Tông',
	fileName: 'Báo cáo «tháng 10».docx',
	campaign: 'kl195-2025',
	commune: '11311',
	receivedAt: '2025-10-15T01:02:03.004Z',
};

/** Backups, on any server. */
export function backupContract(serverOf: () => TestServer): void {
	const folder = mkdtempSync(join(tmpdir(), 'rasoat-backup-'));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	let files = 0;
	const newFile = () => join(folder, `${files++}.tar`);
	const target = async () => ({ databaseUrl: await serverOf().emptyDatabase(), dataFolder: '' });
	const save = (database: Database, file = newFile()) => saveBackup(database, file, '0.1.0').then((saved) => ({ ...saved, file }));

	/** Of every table, all rows as text, in one order: the same for a restored database. */
	async function contentOf(url: string): Promise<Readonly<Record<string, string>>> {
		const tables = await serverOf().ask<{ name: string }>(
			url,
			"SELECT tablename AS name FROM pg_tables WHERE schemaname = 'rasoat' AND tablename <> 'migrations' ORDER BY 1",
		);
		const content: Record<string, string> = {};
		for (const { name } of tables) {
			const [row] = await serverOf().ask<{ all: string }>(
				url,
				`SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) AS all FROM rasoat.${name} t`,
			);
			content[name] = String(row?.all);
		}
		return content;
	}

	async function source(): Promise<{ url: string; database: Database; hashes: string[] }> {
		const url = await serverOf().emptyDatabase();
		const database = await openDatabase(url);
		await saveCampaign(database, {
			id: 'kl195-2025',
			profileId: 'kl195-cv2581',
			deadline: '2025-10-20',
			expectedCommunes: ['11311', '11314'],
		});
		// Nothing, little, what shrinks, what does not, and what is in several parts.
		const originals = [Buffer.alloc(0), Buffer.from('thư'), Buffer.alloc(300_000, 'a'), randomBytes(700_000), randomBytes(9_000_000)];
		const hashes: string[] = [];
		for (const [index, bytes] of originals.entries()) {
			const { report } = await receive(database, { ...LETTER, bytes });
			hashes.push(report.original);
			await end(database, report.id, index);
		}
		await receive(database, { ...LETTER, bytes: originals[1] ?? Buffer.alloc(0) });
		await serverOf().ask(
			url,
			`INSERT INTO rasoat.users (name, display_name, role, password_hash, must_change_password)
			VALUES ('lan', 'Nguyễn Thị Lan', 'administrator', '$argon2id$x', false)`,
		);
		await serverOf().ask(url, `INSERT INTO rasoat.sessions (hash, owner, ends_at) SELECT repeat('a', 64), id, now() FROM rasoat.users`);
		await database.transaction('write', (session) =>
			recordChange(session, { actor: 'user:1', action: 'report.move', target: null, detail: {} }),
		);
		await recordLook(database, { actor: 'user:1', action: 'original.look', target: 'r', detail: {} });
		await sealLooks(database);
		return { url, database, hashes };
	}

	/** A worker has taken it up; gives its attempt. */
	async function begin(database: Database, report: string): Promise<string> {
		const [row] = await database.transaction(
			'snapshot',
			async ({ client }) => (await client.query<{ id: string }>('SELECT id FROM rasoat.attempts WHERE report = $1', [report])).rows,
		);
		const attempt = row?.id ?? '';
		await advance(database, attempt, ['received', 'queued'], 'processing');
		return attempt;
	}

	async function end(database: Database, report: string, index: number): Promise<void> {
		if (index === 0) return;
		const attempt = await begin(database, report);
		if (index === 1) await fail(database, attempt, 'worker-lost');
		else await complete(database, attempt, { outcome: 'checked', json: '{"số":  1}', engineVersion: '0.1.0', profileHash: 'p' });
	}

	it('keeps every row and every byte, and numbers on from where it was', async () => {
		const { url, database, hashes } = await source();
		const { file, manifest } = await save(database);
		expect(statSync(file).mode & 0o777).toBe(0o600);
		expect(manifest.ledger).toEqual({ received: 5, finished: 3, waiting: 1, failed: 1, arrivals: 6 });
		const settings = await target();
		const restored = await restoreBackup(settings, file, { keepKeys: true });
		expect(restored.ledger).toMatchObject({ snapshot: manifest.ledger, differences: [] });
		expect(restored.audit).toMatchObject({ head: { count: 2 }, differences: [] });
		const there = settings.databaseUrl;
		expect(await contentOf(there)).toEqual({ ...(await contentOf(url)), sessions: 'null' });
		const second = await openDatabase(there);
		for (const sha256 of hashes) {
			const hash = createHash('sha256');
			for await (const part of originalBytes(second, sha256)) hash.update(part);
			expect(hash.digest('hex')).toBe(sha256);
		}
		// Identities go on, triggers are awake.
		await receive(second, { ...LETTER, bytes: Buffer.from('mới') });
		const [row] = await serverOf().ask<{ ids: number }>(there, 'SELECT count(DISTINCT id)::integer AS ids FROM rasoat.outbox');
		expect(row?.ids).toBe(2);
		await expect(serverOf().ask(there, 'DELETE FROM rasoat.audit')).rejects.toThrow();
		await second.close();
		await database.close();
	});

	it('has what waited with the queue wait for another: none comes with a backup', async () => {
		const { database } = await source();
		const { report } = await receive(database, { ...LETTER, bytes: Buffer.from('đang đọc dở') });
		const asked: string[] = [];
		await relayOutbox(database, async (jobs) => jobs.map(({ attempt }) => asked.push(attempt) && `job ${attempt}`));
		await begin(database, report.id);
		const { file, manifest } = await save(database);
		const settings = await target();
		const { ledger } = await restoreBackup(settings, file);
		expect(ledger).toMatchObject({ snapshot: manifest.ledger, differences: [] });
		const there = await openDatabase(settings.databaseUrl);
		expect(await attemptsWithQueue(there)).toEqual([]);
		const again: string[] = [];
		expect(await relayOutbox(there, async (jobs) => jobs.map(({ attempt }) => again.push(attempt) && `job ${attempt}`))).toBe(2);
		expect(again.toSorted()).toEqual(asked.toSorted());
		await Promise.all([database.close(), there.close()]);
	});

	it('holds one moment, while others go on writing', async () => {
		const { database } = await source();
		const writing = new AbortController();
		const writer = (async () => {
			for (let n = 0; !writing.signal.aborted; n++) await receive(database, { ...LETTER, bytes: Buffer.from(`thư ${n}`) });
		})();
		const { file, manifest } = await save(database);
		writing.abort();
		await writer;
		const { ledger } = await restoreBackup(await target(), file);
		expect(ledger.differences).toEqual([]);
		expect(ledger.snapshot).toEqual(manifest.ledger);
		await database.close();
	});

	it('is brought up to the program, and refuses what is newer or another', async () => {
		const { database } = await source();
		const { file } = await save(database);
		const known = loadMigrations();
		const later: Migration = {
			number: 9999,
			name: '9999-later.sql',
			sql: 'CREATE TABLE rasoat.later AS SELECT 7 AS n',
			hash: 'f'.repeat(64),
		};
		const settings = await target();
		await restoreBackup(settings, file, { migrations: [...known, later] });
		const upgraded = await openDatabase(settings.databaseUrl, [...known, later]);
		const { file: newer } = await save(upgraded);
		const empty = await target();
		await expect(restoreBackup(empty, newer)).rejects.toMatchObject({
			code: 'backup-newer',
			told: { vi: expect.stringContaining('9999-later.sql') },
		});
		const changed = known.map((migration) => ({ ...migration, hash: '0'.repeat(64) }));
		await expect(restoreBackup(empty, file, { migrations: changed })).rejects.toMatchObject({ code: 'backup-newer' });
		expect(await contentOf(empty.databaseUrl)).toEqual({});
		await Promise.all([database.close(), upgraded.close()]);
	});

	it('restores into an empty place only', async () => {
		const { url, database } = await source();
		const { file } = await save(database);
		const before = await contentOf(url);
		await expect(restoreBackup({ databaseUrl: url, dataFolder: '' }, file)).rejects.toMatchObject({ code: 'store-not-empty' });
		expect(await contentOf(url)).toEqual(before);
		await database.close();
	});

	it('refuses a file that is damaged or cut off anywhere, and changes nothing', async () => {
		const { database } = await source();
		const { file } = await save(database);
		const whole = readFileSync(file);
		const hurt = newFile();
		const place = fc.nat(whole.length - 1);
		await fc.assert(
			fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (at, change) => {
				const copy = Buffer.from(whole);
				copy[at] = (copy[at] ?? 0) ^ change;
				writeFileSync(hurt, copy);
				await expect(readBackup(hurt)).rejects.toMatchObject({ code: 'backup-damaged' });
			}),
			{
				numRuns: 25,
				examples: [
					[0, 1],
					[whole.length - 1, 1],
					[whole.length - 1_030, 1],
				],
			},
		);
		await fc.assert(
			fc.asyncProperty(place, async (length) => {
				writeFileSync(hurt, whole);
				truncateSync(hurt, length);
				await expect(readBackup(hurt)).rejects.toMatchObject({ code: 'backup-damaged' });
			}),
			{ numRuns: 25, examples: [[0], [512], [whole.length - 512]] },
		);
		writeFileSync(hurt, Buffer.concat([whole, Buffer.from('x')]));
		const settings = await target();
		await expect(restoreBackup(settings, hurt)).rejects.toMatchObject({ code: 'backup-damaged' });
		await expect(restoreBackup(settings, join(folder, 'none.tar'))).rejects.toMatchObject({ code: 'backup-unreadable' });
		await expect(restoreBackup(settings, folder)).rejects.toMatchObject({ code: 'backup-unreadable' });
		expect(await contentOf(settings.databaseUrl)).toEqual({});
		await database.close();
	});

	it('writes over nothing, and leaves nothing of a backup that fails', async () => {
		const { database } = await source();
		const { file } = await save(database);
		await expect(save(database, file)).rejects.toMatchObject({ code: 'backup-exists' });
		await expect(save(database, join(folder, 'none/x.tar'))).rejects.toMatchObject({ code: 'backup-unwritable' });
		expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
		// A disk that is full half-way through the originals: the connection that was copying serves on.
		for (const full of [1, 3, 6]) {
			let written = 0;
			const sink = async () => {
				if (++written > full) throw new Error('no space left on device');
			};
			await expect(writeBackup(database, '0.1.0', sink)).rejects.toThrow('no space left');
		}
		await receive(database, { ...LETTER, bytes: Buffer.from('sau đó') });
		await database.close();
	});
}

import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_LIMITS } from '@rasoat/parser';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { readSettings } from '../config/read-settings.js';
import type { InboxParts } from '../inbox/inbox-parts.js';
import { type Cause, type InboxRun, runInbox } from '../inbox/run-inbox.js';
import { type BatchItem, listBatchItems } from '../store/batches/batch-item-list.js';
import { type Batch, oneBatch } from '../store/batches/batch-list.js';
import { type Database, openDatabase } from '../store/database.js';
import { startEmbeddedServer, type TestServer } from './test-server.js';

export const COMMAND: Cause = { by: 'command', actor: null, dueAt: null, wantsSummary: false };
/** An hour old: whatever is put with it stands still. */
const AN_HOUR_MS = 3_600_000;

/** An inbox with its archive in a folder of its own, over an empty database. */
export interface InboxGround {
	readonly folder: string;
	readonly inbox: string;
	readonly url: string;
	readonly database: Database;
	readonly parts: InboxParts;
	/** Puts a file an hour old into the inbox; its path is bytes or text. */
	put(path: string | Buffer, content: string | Buffer): void;
	run(parts?: Partial<InboxParts>, cause?: Cause): Promise<InboxRun>;
	batch(run: InboxRun): Promise<Batch & { readonly items: readonly BatchItem[] }>;
	/** Paths of all files under a folder of the ground, in order. */
	filesIn(room: string): readonly string[];
	ask<T extends object>(sql: string): Promise<readonly T[]>;
	stop(): Promise<void>;
}

/** A server for the tests of a file, and a new ground before each of them, handed to `take`. */
export function useInboxGround(take: (ground: InboxGround) => void): void {
	let server: TestServer | null = null;
	let ground: InboxGround | null = null;
	beforeAll(async () => {
		server = await startEmbeddedServer();
	}, SERVER_MS);
	beforeEach(async () => {
		if (server === null) throw new Error('the server did not start');
		ground = await makeInboxGround(server);
		take(ground);
	});
	afterEach(() => ground?.stop());
	afterAll(() => server?.stop(), SERVER_MS);
}

const SERVER_MS = 60_000;

export async function makeInboxGround(server: TestServer, env: Readonly<Record<string, string>> = {}): Promise<InboxGround> {
	const folder = mkdtempSync(join(tmpdir(), 'rasoat-inbox-'));
	const url = await server.emptyDatabase();
	const database = await openDatabase(url);
	const settings = readSettings({ RASOAT_DATA: folder, ...env }).inbox;
	mkdirSync(settings.folder);
	const parts: InboxParts = { store: { database, url }, settings, limits: DEFAULT_LIMITS, settleMs: 0, lockWaitMs: 0 };
	return {
		folder,
		inbox: settings.folder,
		url,
		database,
		parts,
		put: (path, content) => {
			const location = Buffer.concat([Buffer.from(`${settings.folder}/`), Buffer.from(path as string)]);
			mkdirSync(location.subarray(0, location.lastIndexOf('/')), { recursive: true });
			writeFileSync(location, content);
			const then = (Date.now() - AN_HOUR_MS) / 1_000;
			utimesSync(location, then, then);
		},
		run: (changes = {}, cause = COMMAND) => runInbox({ ...parts, ...changes }, cause),
		batch: async ({ batch }) => {
			const found = await oneBatch(database, batch ?? '');
			if (found === null) throw new Error('the run recorded no batch');
			return { ...found, items: await listBatchItems(database, found.id, 1_000) };
		},
		filesIn: (room) => filesUnder(join(folder, room)),
		ask: (sql) => server.ask(url, sql),
		stop: async () => {
			await database.close();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

function filesUnder(folder: string): readonly string[] {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => !entry.isDirectory());
	return files.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1)).sort();
}

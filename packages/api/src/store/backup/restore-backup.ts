import type { AuditVerification } from '../audit/verify-audit.js';
import { verifyAudit } from '../audit/verify-audit.js';
import { type Database, onBareDatabase, openDatabase } from '../database.js';
import { type Verification, verifyLedger } from '../ledger/verify-ledger.js';
import { attemptsWithQueue, enqueueAgain } from '../ledger/with-queue.js';
import { loadMigrations, type Migration } from '../load-migrations.js';
import { openServer, type StoreSettings } from '../open-store.js';
import { BackupFailure } from './backup-failure.js';
import { type ClosedKeys, closeKeys } from './close-keys.js';
import { loadBackup } from './load-backup.js';
import { BACKUP_FORMAT, type Head } from './manifest.js';
import { type BackupRead, readBackup } from './read-backup.js';

export interface Restored extends BackupRead {
	/** Of what stands in the database now, brought up to this program. */
	readonly ledger: Verification;
	readonly audit: AuditVerification;
	/** Tokens and upload links that opened something when the backup was made, and do so no more. */
	readonly closed: ClosedKeys;
}

export interface RestoreOptions {
	/** Leaves tokens and links as they were: for who knows that none was revoked since. */
	readonly keepKeys?: boolean;
	readonly migrations?: readonly Migration[];
}

/**
 * Restores a backup into a place that is empty yet: the file is read to its end first, then everything is taken over in one transaction,
 * brought up to this program, and verified. Nobody knows which tokens and links were revoked since the backup was made, so none of them opens
 * anything any more, unless `keepKeys` is true. Throws `BackupFailure` or `StoreFailure`; then nothing was changed.
 */
export async function restoreBackup(
	settings: StoreSettings,
	file: string,
	{ keepKeys = false, migrations = loadMigrations() }: RestoreOptions = {},
): Promise<Restored> {
	const { head, manifest } = await readBackup(file);
	refuseNewer(file, head, migrations);
	const server = await openServer(settings, true);
	try {
		let closed: ClosedKeys = { tokens: 0, links: 0 };
		await onBareDatabase(server.url, async (client) => {
			await loadBackup(client, file, migrations);
			if (!keepKeys) closed = await closeKeys(client);
		});
		const database = await openDatabase(server.url, migrations);
		try {
			await tellQueueAgain(database);
			return { head, manifest, ledger: await verifyLedger(database), audit: await verifyAudit(database), closed };
		} finally {
			await database.close();
		}
	} finally {
		await server.close();
	}
}

/** A queue is not part of a backup: what waited with it, waits in the outbox now. One that still has a job takes it as the same. */
async function tellQueueAgain(database: Database): Promise<void> {
	const waiting = await attemptsWithQueue(database);
	await enqueueAgain(
		database,
		waiting.map(({ attempt }) => attempt),
	);
}

function refuseNewer(file: string, { format, rasoat, migrations: applied }: Head, migrations: readonly Migration[]): void {
	const unknown = applied.find(({ number, hash }) => !migrations.some((known) => known.number === number && known.hash === hash));
	if (format <= BACKUP_FORMAT && unknown === undefined) return;
	const what = unknown?.name ?? `format ${format}`;
	throw new BackupFailure('backup-newer', {
		vi: `Tệp sao lưu ${file} do rasoat ${rasoat} ghi và có phần bản này chưa biết (${what}); cần bản rasoat không cũ hơn bản đã ghi; đề nghị phục hồi bằng bản đó hoặc bản mới hơn. Chưa có gì bị thay đổi.`,
		en: `The backup ${file} was written by rasoat ${rasoat} and has what this one does not know (${what}); the program must not be older; please restore with that version or a later one. Nothing was changed.`,
	});
}

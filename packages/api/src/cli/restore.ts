import { parseArgs } from 'node:util';
import { readSettings } from '../config/read-settings.js';
import { recordChange } from '../store/audit/record-change.js';
import { type BackupRead, readBackup } from '../store/backup/read-backup.js';
import { type Restored, restoreBackup } from '../store/backup/restore-backup.js';
import { openStore, type StoreSettings } from '../store/open-store.js';
import { badWords } from './check-options.js';
import { commandActor } from './command-actor.js';
import { openOutput } from './output.js';
import { UsageError } from './usage-error.js';

const DIFFERENT = 1;

/** `rasoat restore`: fills an empty place from a backup; exit code 1 when what was restored is not whole. With `--check` reads the file alone. */
export async function restore(words: readonly string[]): Promise<number> {
	const { file, check } = readWords(words);
	const output = await openOutput(null);
	if (check) {
		await output.write(`Tệp sao lưu nguyên vẹn / the backup is whole: ${file}\n${madeBy(await readBackup(file))}`);
		return 0;
	}
	const settings = readSettings(process.env);
	const restored = await restoreBackup(settings, file);
	await note(settings, restored);
	await output.write(told(file, restored));
	return restored.ledger.differences.length + restored.audit.differences.length === 0 ? 0 : DIFFERENT;
}

async function note(settings: StoreSettings, { head }: Restored): Promise<void> {
	const store = await openStore(settings, false);
	const entry = { actor: commandActor(), action: 'backup.restore', target: null, detail: { madeAt: head.madeAt, rasoat: head.rasoat } };
	try {
		await store.database.transaction('write', (session) => recordChange(session, entry));
	} finally {
		await store.close();
	}
}

function told(file: string, restored: Restored): string {
	const { ledger, audit } = restored;
	const found = [...ledger.differences, ...audit.differences].map(({ kind, key, told }) => `${kind}  ${key}  ${told.vi} / ${told.en}\n`);
	const { received, finished, waiting, failed } = ledger.snapshot;
	return [
		...found,
		`Đã phục hồi / restored: ${file}\n`,
		madeBy(restored),
		`Sổ báo cáo / ledger: ${received} = ${finished} + ${waiting} + ${failed}; sai lệch / differences: ${found.length}\n`,
	].join('');
}

function madeBy({ head, manifest }: BackupRead): string {
	const { received, arrivals } = manifest.ledger;
	return [
		`Ghi lúc / made at ${head.madeAt}, rasoat ${head.rasoat}, PostgreSQL ${head.postgres}; `,
		`${received} báo cáo / reports, ${arrivals} lượt nhận / arrivals\n`,
	].join('');
}

function readWords(words: readonly string[]): { readonly file: string; readonly check: boolean } {
	const { values, positionals } = parsed(words);
	const [file] = positionals;
	if (file !== undefined && positionals.length === 1) return { file, check: values.check ?? false };
	throw new UsageError({
		vi: 'restore cần một tệp sao lưu: rasoat restore FILE [--check]',
		en: 'restore takes one backup: rasoat restore FILE [--check]',
	});
}

function parsed(words: readonly string[]) {
	try {
		return parseArgs({ args: [...words], allowPositionals: true, options: { check: { type: 'boolean' } } });
	} catch (cause) {
		throw badWords(cause);
	}
}

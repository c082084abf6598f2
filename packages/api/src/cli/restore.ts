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

/**
 * `rasoat restore`: fills an empty place from a backup; exit code 1 when what was restored is not whole. With `--check`
 * reads the file alone; with `--keep-keys` tokens and links stay as they were.
 */
export async function restore(words: readonly string[]): Promise<number> {
	const { file, check, keepKeys } = readWords(words);
	const output = await openOutput(null);
	if (check) {
		await output.write(`Tệp sao lưu nguyên vẹn / the backup is whole: ${file}\n${madeBy(await readBackup(file))}`);
		return 0;
	}
	const settings = readSettings(process.env);
	const restored = await restoreBackup(settings, file, { keepKeys });
	await note(settings, restored);
	await output.write(told(file, restored));
	return restored.ledger.differences.length + restored.audit.differences.length === 0 ? 0 : DIFFERENT;
}

async function note(settings: StoreSettings, { head, closed }: Restored): Promise<void> {
	const store = await openStore(settings, false);
	const entry = {
		actor: commandActor(),
		action: 'backup.restore',
		target: null,
		detail: { madeAt: head.madeAt, rasoat: head.rasoat, closed },
	};
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
		...keysTold(restored.closed),
	].join('');
}

/** Accounts are as they were too: only a person knows who has left since. */
function keysTold({ tokens, links }: Restored['closed']): readonly string[] {
	const keys =
		tokens + links === 0
			? []
			: [
					`Đã thu hồi ${tokens} mã truy cập và ${links} liên kết nộp, vì không biết cái nào bị thu hồi sau khi sao lưu; cấp lại cái cần dùng\n`,
					`Revoked: ${tokens} tokens and ${links} upload links, for nobody knows which were revoked since the backup; please make those anew that are wanted\n`,
				];
	return [...keys, 'Xem lại tài khoản đã khóa, đã đổi mật khẩu sau khi sao lưu / look at accounts disabled since: rasoat user list\n'];
}

function madeBy({ head, manifest }: BackupRead): string {
	const { received, arrivals } = manifest.ledger;
	return [
		`Ghi lúc / made at ${head.madeAt}, rasoat ${head.rasoat}, PostgreSQL ${head.postgres}; `,
		`${received} báo cáo / reports, ${arrivals} lượt nhận / arrivals\n`,
	].join('');
}

function readWords(words: readonly string[]): { readonly file: string; readonly check: boolean; readonly keepKeys: boolean } {
	const { values, positionals } = parsed(words);
	const [file] = positionals;
	if (file !== undefined && positionals.length === 1) return { file, check: values.check ?? false, keepKeys: values['keep-keys'] ?? false };
	throw new UsageError({
		vi: 'restore cần một tệp sao lưu: rasoat restore FILE [--check] [--keep-keys]',
		en: 'restore takes one backup: rasoat restore FILE [--check] [--keep-keys]',
	});
}

function parsed(words: readonly string[]) {
	try {
		return parseArgs({
			args: [...words],
			allowPositionals: true,
			options: { check: { type: 'boolean' }, 'keep-keys': { type: 'boolean' } },
		});
	} catch (cause) {
		throw badWords(cause);
	}
}

import { rmSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSettings } from '../config/read-settings.js';
import { readEngine } from '../engine.js';
import { recordLook } from '../store/audit/record-look.js';
import { type SavedBackup, saveBackup } from '../store/backup/save-backup.js';
import { openStore } from '../store/open-store.js';
import { badWords } from './check-options.js';
import { commandActor } from './command-actor.js';
import { openOutput } from './output.js';
import { UsageError } from './usage-error.js';

/** `rasoat backup`: one state of all data as one file, read back before it takes its name; also while the service runs. */
export async function backup(words: readonly string[]): Promise<number> {
	const { place, keep } = readWords(words);
	const store = await openStore(readSettings(process.env), false);
	try {
		const folder = await isFolder(place);
		const file = folder ? join(place, backupName(new Date())) : place;
		const saved = await saveBackup(store.database, file, readEngine().rasoat);
		await recordLook(store.database, { actor: commandActor(), action: 'backup.write', target: null, detail: { bytes: saved.bytes } });
		const output = await openOutput(null);
		await output.write(told(file, saved));
		if (folder && keep !== null) await output.write(await dropOld(place, keep));
	} finally {
		await store.close();
	}
	return 0;
}

const NAME = /^rasoat-\d{8}T\d{6}Z\.tar$/;

function backupName(now: Date): string {
	return `rasoat-${now.toISOString().replace(/[-:]|\.\d+/g, '')}.tar`;
}

/** Names sort as they were made; other files are none of ours. */
async function dropOld(folder: string, keep: number): Promise<string> {
	const old = (await readdir(folder))
		.filter((name) => NAME.test(name))
		.sort()
		.slice(0, -keep);
	for (const name of old) rmSync(join(folder, name));
	return old.map((name) => `Đã xóa bản cũ / old one deleted: ${join(folder, name)}\n`).join('');
}

function told(file: string, { manifest, bytes }: SavedBackup): string {
	const { received, arrivals } = manifest.ledger;
	const megabytes = (bytes / 1_000_000).toFixed(1);
	return [
		`Đã sao lưu và đọc lại để kiểm tra: ${file} (${megabytes} MB; ${received} báo cáo, ${arrivals} lượt nhận)`,
		`Backed up and read back: ${file} (${megabytes} MB; ${received} reports, ${arrivals} arrivals)`,
		'',
	].join('\n');
}

async function isFolder(path: string): Promise<boolean> {
	return stat(path).then(
		(entry) => entry.isDirectory(),
		() => false,
	);
}

function readWords(words: readonly string[]): { readonly place: string; readonly keep: number | null } {
	const { values, positionals } = parsed(words);
	const [place] = positionals;
	if (place === undefined || positionals.length > 1)
		throw new UsageError({
			vi: 'backup cần một tên tệp mới hoặc một thư mục: rasoat backup FILE|FOLDER [--keep N]',
			en: 'backup takes one new file name or one folder: rasoat backup FILE|FOLDER [--keep N]',
		});
	if (values.keep === undefined) return { place, keep: null };
	if (/^[1-9]\d{0,4}$/.test(values.keep)) return { place, keep: Number(values.keep) };
	throw new UsageError({
		vi: `--keep nhận «${values.keep}»; cần số bản giữ lại, từ 1`,
		en: `--keep was given "${values.keep}"; the number of backups to keep is wanted, from 1`,
	});
}

function parsed(words: readonly string[]) {
	try {
		return parseArgs({ args: [...words], allowPositionals: true, options: { keep: { type: 'string' } } });
	} catch (cause) {
		throw badWords(cause);
	}
}

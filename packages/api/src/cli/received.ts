import { createWriteStream } from 'node:fs';
import { mkdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { readSettings } from '../config/read-settings.js';
import { recordLook } from '../store/audit/record-look.js';
import { readBackup } from '../store/backup/read-backup.js';
import type { Database } from '../store/database.js';
import { originalBytes } from '../store/ledger/original-bytes.js';
import { type PastReceipt, receiptsSince } from '../store/ledger/receipts-since.js';
import { openStore } from '../store/open-store.js';
import { badWords } from './check-options.js';
import { commandActor } from './command-actor.js';
import { openOutput } from './output.js';
import { UsageError } from './usage-error.js';

/** An arrival that began before a backup may have ended after it; one that is taken in twice is one report. */
const OVERLAP_MS = 600_000;

/**
 * `rasoat received`: writes what arrived since a moment, or since a backup was made, into a new folder, laid out as the inbox takes it: by
 * campaign, each file with the time it was received. For those who go back to a backup.
 */
export async function received(words: readonly string[]): Promise<number> {
	const { folder, since, backup } = readWords(words);
	const moment = backup === null ? since : new Date(Date.parse((await readBackup(backup)).head.madeAt) - OVERLAP_MS);
	const store = await openStore(readSettings(process.env), false);
	try {
		await makeFolder(folder);
		const found = await receiptsSince(store.database, moment);
		for (const [index, receipt] of found.entries()) await write(store.database, folder, receipt, index + 1);
		const detail = { since: moment.toISOString(), files: found.length };
		await recordLook(store.database, { actor: commandActor(), action: 'original.export', target: null, detail });
		await (await openOutput(null)).write(`Đã ghi ${found.length} tệp nhận từ / files received since ${moment.toISOString()}: ${folder}\n`);
	} finally {
		await store.close();
	}
	return 0;
}

async function makeFolder(folder: string): Promise<void> {
	try {
		await mkdir(folder);
	} catch (cause) {
		const { message } = cause as Error;
		throw new UsageError({
			vi: `không tạo được ${folder} (${message}); cần một thư mục mới ở nơi ghi được`,
			en: `${folder} cannot be made (${message}); a new folder in a writable place is wanted`,
		});
	}
}

async function write(
	database: Database,
	folder: string,
	{ original, fileName, campaign, receivedAt }: PastReceipt,
	number: number,
): Promise<void> {
	const place = campaign === null ? folder : join(folder, plainName(campaign));
	await mkdir(place, { recursive: true });
	const file = join(place, `${String(number).padStart(5, '0')}-${plainName(fileName)}`);
	await pipeline(Readable.from(originalBytes(database, original)), createWriteStream(file, { flags: 'wx', mode: 0o600 }));
	await utimes(file, receivedAt, receivedAt);
}

/** As a name of one file: no path, nothing that cannot stand in one, and short enough. */
function plainName(name: string): string {
	const plain = name.replace(/[/\\\p{Cc}]/gu, '_').replace(/^\.+/, '_');
	return Buffer.byteLength(plain) <= MOST_BYTES ? plain : `…${[...plain].slice(-MOST_LETTERS).join('')}`;
}

const MOST_BYTES = 200;
/** Of three bytes each at the most, as letters of Vietnamese are; the end of a name tells its kind. */
const MOST_LETTERS = 60;

interface Asked {
	readonly folder: string;
	readonly since: Date;
	/** Instead of `since`; null where that counts. */
	readonly backup: string | null;
}

function readWords(words: readonly string[]): Asked {
	const { values, positionals } = parsed(words);
	const [folder, ...more] = positionals;
	const { since = '', 'after-backup': backup = null } = values;
	const moment = new Date(since);
	if (folder !== undefined && more.length === 0 && (backup === null) !== Number.isNaN(moment.getTime()))
		return { folder, since: moment, backup };
	throw new UsageError({
		vi: 'received cần: rasoat received THƯ-MỤC-MỚI --since 2025-10-15T08:00:00+07:00 hoặc --after-backup FILE',
		en: 'received takes: rasoat received NEW-FOLDER --since 2025-10-15T08:00:00+07:00 or --after-backup FILE',
	});
}

function parsed(words: readonly string[]) {
	const one = { type: 'string' } as const;
	try {
		return parseArgs({ args: [...words], allowPositionals: true, options: { since: one, 'after-backup': one } });
	} catch (cause) {
		throw badWords(cause);
	}
}

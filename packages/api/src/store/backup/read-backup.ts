import { createReadStream } from 'node:fs';
import type { z } from 'zod';
import { BACKUP_LIMITS } from '../../limits/backup-limits.js';
import { BackupFailure } from './backup-failure.js';
import { CHECKSUM, HEAD, type Head, headSchema, MANIFEST, type Manifest, manifestSchema } from './manifest.js';
import { createPartReader } from './read-part.js';
import { readTar, TarDamage, type TarEntry } from './tar.js';

export interface BackupRead {
	readonly head: Head;
	readonly manifest: Manifest;
}

/** Hears of a backup as it is read: the list first, then each table's rows in parts. What it throws ends the reading. */
export interface BackupListener {
	onHead?(head: Head): Promise<void> | void;
	onPart?(table: Head['tables'][number], rows: Buffer): Promise<void>;
}

/**
 * Reads a backup from beginning to end and holds every part of it against its lists and hashes. Throws `BackupFailure` where it is none,
 * damaged, or cut off; until it resolves, what the listener heard is not to be trusted.
 */
export async function readBackup(file: string, listener: BackupListener = {}): Promise<BackupRead> {
	const stream = createReadStream(file);
	try {
		return await readEntries(readTar(stream, BACKUP_LIMITS.listBytes), listener);
	} catch (error) {
		if (error instanceof TarDamage) throw damaged(file, error);
		if (error === stream.errored) throw unreadable(file, error as Error);
		throw error;
	} finally {
		stream.destroy();
	}
}

async function readEntries(entries: AsyncGenerator<TarEntry>, { onHead, onPart }: BackupListener): Promise<BackupRead> {
	const head = parsed(await next(entries, HEAD), headSchema);
	await onHead?.(head);
	const parts = createPartReader(head.tables);
	for (;;) {
		const entry = await next(entries);
		if (entry.name === MANIFEST) {
			const manifest = parsed(entry, manifestSchema);
			await expectEnd(entries);
			parts.compare(manifest);
			return { head, manifest };
		}
		const { table, rows } = await parts.read(entry);
		await onPart?.(table, rows);
	}
}

async function next(entries: AsyncGenerator<TarEntry>, name?: string): Promise<TarEntry> {
	const { value, done } = await entries.next();
	if (done) throw new TarDamage('it ends before its second list');
	if (name !== undefined && value.name !== name) throw new TarDamage(`${value.name} stands where ${name} should`);
	return value;
}

async function expectEnd(entries: AsyncGenerator<TarEntry>): Promise<void> {
	const checksum = await next(entries, CHECKSUM);
	if (checksum.bytes.toString('latin1').trim() !== checksum.before()) throw new TarDamage('its hash is another');
	if (!(await entries.next()).done) throw new TarDamage('something follows its hash');
}

function parsed<Schema extends z.ZodType>({ name, bytes }: TarEntry, schema: Schema): z.output<Schema> {
	try {
		return schema.parse(JSON.parse(bytes.toString('utf8')));
	} catch (cause) {
		throw new TarDamage(`${name} is no list of a backup`, { cause });
	}
}

function damaged(file: string, cause: TarDamage): BackupFailure {
	return new BackupFailure(
		'backup-damaged',
		{
			vi: `Tệp sao lưu ${file} hỏng, bị cắt ngắn hoặc không phải tệp sao lưu của rasoat (${cause.message}); cần tệp nguyên vẹn; đề nghị chép lại hoặc dùng bản sao lưu khác. Chưa có gì bị thay đổi.`,
			en: `The backup ${file} is damaged, cut off, or none of rasoat's (${cause.message}); it must be whole; please copy it again or use another one. Nothing was changed.`,
		},
		cause,
	);
}

function unreadable(file: string, cause: Error): BackupFailure {
	return new BackupFailure(
		'backup-unreadable',
		{
			vi: `Không đọc được tệp sao lưu ${file} (${cause.message}); cần tệp có thật và quyền đọc; đề nghị xem lại đường dẫn.`,
			en: `The backup ${file} cannot be read (${cause.message}); it must be there, and readable; please look at the path.`,
		},
		cause,
	);
}

import { constants, existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ledgerSnapshot } from '../store/ledger/ledger-snapshot.js';
import type { Store } from '../store/open-store.js';

export interface SampleParts {
	readonly store: Pick<Store, 'database'>;
	/** The folder of the sample; stays as it is. */
	readonly from: string;
	readonly inbox: string;
	readonly dataFolder: string;
}

/**
 * Copies the sample into the inbox on the very first start: where nothing has come yet, nothing lies in the inbox, and it was never done
 * before. Gives the paths of the originals in the order of their names; null where nothing was copied.
 */
export async function layOutSample({ store, from, inbox, dataFolder }: SampleParts): Promise<readonly string[] | null> {
	const done = join(dataFolder, DONE);
	if (existsSync(done)) return null;
	await mkdir(inbox, { recursive: true });
	const names = (await readdir(from)).filter((name) => !name.startsWith('.')).sort();
	if (!(await isFirst(store, inbox, names))) return null;
	for (const name of names) await place(join(from, name), inbox, name);
	await writeFile(done, '');
	return names.map((name) => join(from, name));
}

/** Lies in the data folder from then on. */
const DONE = 'sample-copied';
/** A file must have stood unchanged for a while before it is taken. */
const AGE_MS = 3_600_000;

/** A copy that was interrupted left some of the sample's own files. */
async function isFirst({ database }: SampleParts['store'], inbox: string, names: readonly string[]): Promise<boolean> {
	const { received } = await ledgerSnapshot(database);
	return received === 0 && (await readdir(inbox)).every((name) => names.includes(name) || name.startsWith('.'));
}

/** Under a name that is passed over until it is whole. */
async function place(original: string, inbox: string, name: string): Promise<void> {
	const draft = join(inbox, `.${name}.part`);
	await copyFile(original, draft, constants.COPYFILE_FICLONE);
	const { mtimeMs } = await stat(original);
	const time = new Date(Math.min(mtimeMs, Date.now() - AGE_MS));
	await utimes(draft, time, time);
	await rename(draft, join(inbox, name));
}

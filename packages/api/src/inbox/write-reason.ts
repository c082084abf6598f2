import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { Message } from '@rasoat/parser';
import { momentForPeople } from '../city-time.js';
import { cleanLine } from '../render/clean-text.js';
import { freeName, withEnding } from './free-name.js';
import { folderOf } from './path-bytes.js';

export interface Reason {
	/** As the file was called in the inbox. */
	readonly path: string;
	/** ISO instant: the file's own. */
	readonly modifiedAt: string;
	readonly code: string;
	readonly told: Message;
}

export const REASON_ENDING = '.ly-do.txt';

/** Writes why a file is in quarantine into a text beside it, which every machine of the office opens as it is; once, however often it is called. */
export async function writeReason(place: Buffer, reason: Reason): Promise<void> {
	const text = textOf(reason);
	await mkdir(folderOf(place), { recursive: true });
	if ((await textAt(withEnding(place, 1, REASON_ENDING))) === text) return;
	await writeFile(await freeName(place, REASON_ENDING), text, { flag: 'wx' });
}

/** Null where there is none. */
async function textAt(path: Buffer): Promise<string | null> {
	try {
		return await readFile(path, 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
		throw error;
	}
}

/** With a byte order mark and Windows' line ends, for old editors. */
function textOf({ path, modifiedAt, code, told }: Reason): string {
	const lines = [
		`Tệp / File: ${cleanLine(path)}`,
		`Ngày của tệp / Date of the file: ${momentForPeople(modifiedAt)}`,
		'',
		`Lý do: ${cleanLine(told.vi)}`,
		`Reason: ${cleanLine(told.en)}`,
		'',
		`Mã / Code: ${code}`,
		'',
	];
	return `\ufeff${lines.join('\r\n')}`;
}

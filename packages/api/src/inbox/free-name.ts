import { lstat } from 'node:fs/promises';
import { INBOX_LIMITS } from '../limits/inbox-limits.js';
import { folderOf, nameOf, under } from './path-bytes.js';

/** A path where nothing is yet: the one wanted, or with " (2)", " (3)" before its extension; with `ending` behind its name, cut to fit. */
export async function freeName(wanted: Buffer, ending = ''): Promise<Buffer> {
	for (let number = 1; number <= INBOX_LIMITS.nameTries; number++) {
		const path = withEnding(wanted, number, ending);
		if (await isFree(path)) return path;
	}
	throw new Error(`no free name within ${INBOX_LIMITS.nameTries} tries`);
}

/** The path with a number, from 2 on, and an ending. Cut between two characters where the file system would refuse its length. */
export function withEnding(path: Buffer, number: number, ending: string): Buffer {
	const name = nameOf(path);
	const dot = name.lastIndexOf(DOT);
	const split = dot > 0 && name.length - dot <= LONGEST_EXTENSION ? dot : name.length;
	const tail = Buffer.concat([Buffer.from(number === 1 ? '' : ` (${number})`), name.subarray(split), Buffer.from(ending)]);
	return under(folderOf(path), Buffer.concat([cut(name.subarray(0, split), INBOX_LIMITS.nameBytes - tail.length), tail]));
}

const DOT = 0x2e;
const LONGEST_EXTENSION = 16;

/** In UTF-8 the bytes within a character are 10xxxxxx. */
function cut(stem: Buffer, mostBytes: number): Buffer {
	if (stem.length <= mostBytes) return stem;
	let end = mostBytes;
	while (end > 0 && ((stem[end] ?? 0) & 0xc0) === 0x80) end--;
	return stem.subarray(0, end);
}

/** Where the system shows nothing for another reason, whoever writes there hears of it. */
function isFree(path: Buffer): Promise<boolean> {
	return lstat(path).then(
		() => false,
		() => true,
	);
}

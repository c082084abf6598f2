import type { Dirent } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { isPassedOver } from '../intake/is-passed-over.js';
import { INBOX_LIMITS } from '../limits/inbox-limits.js';
import type { Trouble } from '../store/batches/batch-row.js';
import { InboxFailure } from './inbox-failure.js';
import { under } from './path-bytes.js';
import { type Standing, standingOf } from './standing.js';
import * as troubles from './troubles.js';
import { REASON_ENDING } from './write-reason.js';

/** A file met in the inbox. */
export interface MetFile {
	/** Absolute, through no link. */
	readonly location: Buffer;
	/** From the inbox. */
	readonly relative: Buffer;
	readonly standing: Standing;
}

export interface Scan {
	/** In the order of their paths. */
	readonly files: readonly MetFile[];
	/** By their names still on their way: what browsers and copying programs write to. */
	readonly underWay: number;
	/** Hidden and system files, links, pipes, sockets, devices, and reasons that came back from quarantine. */
	readonly passedOver: number;
	readonly troubles: readonly Trouble[];
}

/**
 * What lies in the inbox, folders within folders. No link is followed, and nothing but a folder is opened. Throws `InboxFailure` when the inbox
 * itself is not there. `met` hears of each entry.
 */
export async function scanInbox(folder: string, met: () => void | Promise<void> = () => {}): Promise<Scan> {
	const root = await realRoot(folder);
	const found: Found = { files: [], underWay: 0, passedOver: 0, troubles: [], entries: 0, met };
	const waiting: Place[] = [{ location: root, relative: EMPTY, depth: 0 }];
	for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) waiting.push(...(await lookInto(place, found)));
	if (found.entries > INBOX_LIMITS.entries) found.troubles.push(troubles.tooMany(INBOX_LIMITS.entries));
	return { ...found, files: found.files.sort((a, b) => Buffer.compare(a.relative, b.relative)) };
}

interface Place {
	readonly location: Buffer;
	readonly relative: Buffer;
	readonly depth: number;
}

interface Found {
	readonly files: MetFile[];
	underWay: number;
	passedOver: number;
	readonly troubles: Trouble[];
	entries: number;
	readonly met: () => void | Promise<void>;
}

const EMPTY = Buffer.alloc(0);

/** Throws `InboxFailure` when the inbox is not there. */
export async function requireInbox(folder: string): Promise<void> {
	await realRoot(folder);
}

async function realRoot(folder: string): Promise<Buffer> {
	try {
		return await realpath(folder, 'buffer');
	} catch (cause) {
		throw missing(folder, cause);
	}
}

/** The folders found in this one. A folder that a link has taken the place of meanwhile is passed over. */
async function lookInto(place: Place, found: Found): Promise<readonly Place[]> {
	const folders: Place[] = [];
	try {
		if (!(await realpath(place.location, 'buffer')).equals(place.location)) {
			found.passedOver++;
			return [];
		}
		for (const entry of await readdir(place.location, { withFileTypes: true, encoding: 'buffer' })) {
			if (++found.entries > INBOX_LIMITS.entries) break;
			await found.met();
			const folder = await lookAt(entry, place, found);
			if (folder) folders.push(folder);
		}
	} catch (error) {
		if (place.depth === 0) throw missing(place.location.toString(), error);
		found.troubles.push(troubles.closedFolder(place.relative, error));
	}
	return folders;
}

async function lookAt(entry: Dirent<Buffer>, { location, relative, depth }: Place, found: Found): Promise<Place | null> {
	const name = entry.name.toString();
	const here = { location: under(location, entry.name), relative: relative.length === 0 ? entry.name : under(relative, entry.name) };
	if (isPassedOver(name) || name.endsWith(REASON_ENDING) || !(entry.isDirectory() || entry.isFile())) found.passedOver++;
	else if (depth >= INBOX_LIMITS.depth || here.relative.length > INBOX_LIMITS.pathBytes)
		found.troubles.push(troubles.tooDeep(here.relative));
	else if (entry.isDirectory()) return { ...here, depth: depth + 1 };
	else if (UNDER_WAY.test(name)) found.underWay++;
	else {
		const standing = await standingOf(here.location);
		if (standing !== null) found.files.push({ ...here, standing });
	}
	return null;
}

/** "KL195 Lai Khê.pdf.filepart", "Bao cao.docx.crdownload". */
const UNDER_WAY = /\.(?:part|partial|filepart|crdownload|download|tmp)$/i;

function missing(folder: string, cause: unknown): InboxFailure {
	const { code } = cause as NodeJS.ErrnoException;
	const told = {
		vi: `Không mở được hộp thư đến ${folder} (${code}); cần thư mục mà dịch vụ đọc và ghi được; đề nghị tạo thư mục, nối ổ mạng hoặc sửa RASOAT_INBOX.`,
		en: `The inbox ${folder} cannot be opened (${code}); a folder that the service can read and write is needed; please make it, connect the network drive, or correct RASOAT_INBOX.`,
	};
	return new InboxFailure('inbox-missing', told, cause);
}

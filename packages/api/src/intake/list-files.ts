import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { isPassedOver } from './is-passed-over.js';
import { statOrNull } from './stat-or-null.js';

/** One file to be checked. */
export interface ListedFile {
	/** Where it is opened: bytes where a folder's file has a name that is no UTF-8. */
	readonly location: string | Buffer;
	readonly name: string;
	/** As given, or relative to the folder given, with "/" between folders. */
	readonly path: string;
}

export interface Listing {
	readonly files: readonly ListedFile[];
	/** Hidden and system files, links to folders, pipes and devices: not read, only counted. */
	readonly passedOver: number;
	/** Paths that are not there, and folders that cannot be opened. */
	readonly missing: readonly string[];
}

/** Files in the order of the paths given; within a folder in the order of their relative paths. */
export async function listFiles(paths: readonly string[]): Promise<Listing> {
	const found = await Promise.all(paths.map(listPath));
	return {
		files: found.flatMap((listing) => listing.files),
		passedOver: found.reduce((sum, listing) => sum + listing.passedOver, 0),
		missing: found.flatMap((listing) => listing.missing),
	};
}

async function listPath(path: string): Promise<Listing> {
	const entry = await statOrNull(path);
	if (entry === null) return { files: [], passedOver: 0, missing: [path] };
	if (!entry.isDirectory()) return { files: [{ location: path, name: basename(path), path }], passedOver: 0, missing: [] };
	const found: Found = { files: [], passedOver: 0, missing: [] };
	await walk(Buffer.from(path.replace(/(?<=.)\/+$/, '')), '', found);
	return { files: found.files.sort((a, b) => (a.path < b.path ? -1 : 1)), passedOver: found.passedOver, missing: found.missing };
}

interface Found {
	readonly files: ListedFile[];
	passedOver: number;
	readonly missing: string[];
}

/** Works on bytes: names that came out of an old archive may be no UTF-8. */
async function walk(folder: Buffer, relative: string, found: Found): Promise<void> {
	for (const entry of await entriesOf(folder, found)) {
		const name = entry.name.toString();
		const location = Buffer.concat([folder, SEPARATOR, entry.name]);
		const path = relative === '' ? name : `${relative}/${name}`;
		if (isPassedOver(name)) found.passedOver++;
		else if (entry.isDirectory()) await walk(location, path, found);
		else if (await isFile(entry, location)) found.files.push({ location: asText(location), name, path });
		else found.passedOver++;
	}
}

const SEPARATOR = Buffer.from('/');

function asText(location: Buffer): string | Buffer {
	const text = location.toString();
	return Buffer.from(text).equals(location) ? text : location;
}

async function entriesOf(folder: Buffer, found: Found): Promise<Dirent<Buffer>[]> {
	try {
		return await readdir(folder, { withFileTypes: true, encoding: 'buffer' });
	} catch {
		found.missing.push(folder.toString());
		return [];
	}
}

/** A link counts as the file it leads to; a link to a folder is not followed, for it may lead round in a ring. */
async function isFile(entry: Dirent<Buffer>, path: Buffer): Promise<boolean> {
	if (entry.isFile()) return true;
	if (!entry.isSymbolicLink()) return false;
	const target = await statOrNull(path);
	return target === null || target.isFile();
}

import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { statOrNull } from './stat-or-null.js';

/** One file to be checked. */
export interface ListedFile {
	/** Where it is opened. */
	readonly location: string;
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

const SYSTEM_FILES = new Set(['thumbs.db', 'desktop.ini']);

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
	const found: Found = { relative: [], passedOver: 0, missing: [] };
	await walk(path, '', found);
	const files = found.relative.sort().map((inside) => ({ location: join(path, inside), name: basename(inside), path: inside }));
	return { files, passedOver: found.passedOver, missing: found.missing };
}

interface Found {
	readonly relative: string[];
	passedOver: number;
	readonly missing: string[];
}

async function walk(root: string, folder: string, found: Found): Promise<void> {
	for (const entry of await entriesOf(join(root, folder), found)) {
		const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
		if (isHidden(entry.name)) found.passedOver++;
		else if (entry.isDirectory()) await walk(root, path, found);
		else if (await isFile(entry, join(root, path))) found.relative.push(path);
		else found.passedOver++;
	}
}

async function entriesOf(folder: string, found: Found): Promise<Dirent[]> {
	try {
		return await readdir(folder, { withFileTypes: true });
	} catch {
		found.missing.push(folder);
		return [];
	}
}

function isHidden(name: string): boolean {
	return name.startsWith('.') || name.startsWith('~$') || SYSTEM_FILES.has(name.toLowerCase());
}

/** A link counts as the file it leads to; a link to a folder is not followed, for it may lead round in a ring. */
async function isFile(entry: Dirent, path: string): Promise<boolean> {
	if (entry.isFile()) return true;
	if (!entry.isSymbolicLink()) return false;
	const target = await statOrNull(path);
	return target === null || target.isFile();
}

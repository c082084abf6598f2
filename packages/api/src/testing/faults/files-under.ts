import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of all files under a folder, in no order. */
export function filesUnder(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
}

import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WithPassword } from '../store/accounts/add-user.js';
import { FIRST_NAME } from '../store/accounts/first-administrator.js';
import { mustStillChange } from '../store/accounts/must-still-change.js';
import type { Database } from '../store/database.js';

/** In the data folder: the temporary password of the first administrator, where there was no terminal to show it on. */
const NAME = 'first-password';

/** Writes it for the administrator of this machine alone, for what is printed may be kept in a journal; gives the path of the file. */
export function keepFirstPassword(dataFolder: string, { user, password }: WithPassword): string {
	const path = join(dataFolder, NAME);
	rmSync(path, { force: true });
	writeFileSync(path, `${user.name} ${password}\n`, { mode: 0o600, flag: 'wx' });
	return path;
}

/** Takes the file away once it is of no more use: its owner has a password of his own. */
export async function forgetFirstPassword(dataFolder: string, database: Database): Promise<void> {
	const path = join(dataFolder, NAME);
	if (existsSync(path) && !(await mustStillChange(database, FIRST_NAME))) rmSync(path, { force: true });
}

/** Takes the file away where the password in it holds no longer: it was reset to another. */
export function dropFirstPassword(dataFolder: string, name: string): void {
	if (name === FIRST_NAME) rmSync(join(dataFolder, NAME), { force: true });
}

/** Where it lies; null where there is none. */
export function firstPasswordFile(dataFolder: string): string | null {
	const path = join(dataFolder, NAME);
	return existsSync(path) ? path : null;
}

import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';

/** What a path leads to; null where the system shows nothing: not there, no permission, a name too long. */
export async function statOrNull(path: string | Buffer): Promise<Stats | null> {
	try {
		return await stat(path);
	} catch (error) {
		if (isOfSystem(error)) return null;
		throw error;
	}
}

/** An answer of the system to a call, not a fault of ours in calling it. */
function isOfSystem(error: unknown): boolean {
	return error instanceof Error && 'syscall' in error;
}

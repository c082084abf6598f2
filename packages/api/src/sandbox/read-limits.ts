import type { Limits } from '@rasoat/parser';
import { LIMIT_SETTINGS } from '../config/limit-settings.js';
import { type Environment, readTable } from '../config/read-table.js';

/** The bounds on a file alone, for commands that need no other setting. Throws `WrongSettings`. */
export function readLimits(env: Environment): Limits {
	return readTable(LIMIT_SETTINGS, env);
}

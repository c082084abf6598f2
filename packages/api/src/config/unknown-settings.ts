import { ALL_SETTINGS } from './all-settings.js';
import type { Environment } from './read-table.js';

const PREFIX = 'RASOAT_';
/** Of tests: whether stored results are written anew. */
const OTHERS = ['RASOAT_REWRITE'];

/** Variables that look like settings of the service and are none: misspelt, or of another version. */
export function unknownSettings(env: Environment): readonly string[] {
	const known = new Set([...Object.values(ALL_SETTINGS).map(({ name }) => name), ...OTHERS]);
	return Object.keys(env).filter((name) => name.startsWith(PREFIX) && !known.has(name));
}

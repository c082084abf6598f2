import { ACCOUNT_SETTINGS } from './account-settings.js';
import { INBOX_SETTINGS } from './inbox-settings.js';
import { LIMIT_SETTINGS } from './limit-settings.js';
import type { Environment } from './read-table.js';
import { SETTINGS } from './settings-table.js';
import { UPLOAD_SETTINGS } from './upload-settings.js';

const PREFIX = 'RASOAT_';
/** Of tests: whether stored results are written anew. */
const OTHERS = ['RASOAT_REWRITE'];

/** Variables that look like settings of the service and are none: misspelt, or of another version. */
export function unknownSettings(env: Environment): readonly string[] {
	const known = new Set([
		...Object.values({ ...SETTINGS, ...ACCOUNT_SETTINGS, ...INBOX_SETTINGS, ...LIMIT_SETTINGS, ...UPLOAD_SETTINGS }).map(
			({ name }) => name,
		),
		...OTHERS,
	]);
	return Object.keys(env).filter((name) => name.startsWith(PREFIX) && !known.has(name));
}

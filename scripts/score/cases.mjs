import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url));

/** Labelled cases: folders of fixtures/ that hold truth.json; `prefix` takes those whose name begins so. */
export function labelledCases(prefix = '') {
	return readdirSync(fixtures)
		.filter((name) => name.startsWith(prefix) && existsSync(join(fixtures, name, 'truth.json')))
		.sort()
		.map((name) => ({ name, folder: join(fixtures, name), truth: JSON.parse(readFileSync(join(fixtures, name, 'truth.json'), 'utf8')) }));
}

/** Every input file of the cases, with its variant. */
export function filesOf(cases) {
	return cases.flatMap((each) =>
		Object.entries(each.truth.files).map(([variant, file]) => ({ ...each, variant, path: join(each.folder, file) })),
	);
}

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FIXTURES = fileURLToPath(new URL('../../../../../fixtures', import.meta.url));

/** Paths of so many of the labelled reports, Word and PDF in turn, no file twice. Throws when there are fewer. */
export function sampleFiles(count: number): readonly string[] {
	const folders = readdirSync(FIXTURES).filter((name) => existsSync(join(FIXTURES, name, 'truth.json')));
	const named = (name: string) => folders.map((folder) => join(FIXTURES, folder, name)).filter((path) => existsSync(path));
	const pdf = named('report.pdf');
	const mixed = named('report.docx').flatMap((path, index) => [path, ...pdf.slice(index, index + 1)]);
	if (mixed.length < count) throw new Error(`there are ${mixed.length} sample files, ${count} are wanted`);
	return mixed.slice(0, count);
}

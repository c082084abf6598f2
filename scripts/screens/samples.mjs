import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../prepare.mjs';

const FIXTURES = join(root, 'fixtures');
/** Those that are looked at closely: a conflict in a PDF, two scans, a Word file. */
const CHOSEN = {
	'chu-van-an': { folder: 'held-l02-chu-van-an', file: 'report.pdf' },
	'phu-lien': { folder: 'd13-phu-lien', file: 'scan.pdf' },
	'thuong-hong': { folder: 'd06-thuong-hong', file: 'scan.pdf' },
	'kien-thuy': { folder: 'held-h09-kien-thuy', file: 'report.docx' },
};
const CASE = /^(?:held-)?[a-z]\d\d-/;
const DAY_MS = 86_400_000;

/** One labelled report a commune, as a file with the moment it came in: the day of its date, or the day after. */
export function samples() {
	const seen = new Set();
	const folders = readdirSync(FIXTURES).filter((folder) => CASE.test(folder) && existsSync(join(FIXTURES, folder, 'expected.json')));
	return folders.flatMap((folder, at) => {
		const slug = folder.replace(CASE, '');
		if (seen.has(slug)) return [];
		seen.add(slug);
		return [sampleOf(slug, CHOSEN[slug] ?? { folder, file: at % 3 === 0 ? 'report.pdf' : 'report.docx' }, at)];
	});
}

function sampleOf(slug, { folder, file: wanted }, at) {
	const file = existsSync(join(FIXTURES, folder, wanted)) ? wanted : 'report.docx';
	const stored = JSON.parse(readFileSync(join(FIXTURES, folder, 'expected.json'), 'utf8'));
	const day = (stored[file] ?? stored['report.docx'])?.identity?.date?.value ?? '2025-10-15';
	// From eight in the morning on, by the city's clock; every ninth a day later.
	const minutes = ((at * 5) % 10) * 60 + ((at * 17) % 60);
	const moment = new Date(Date.parse(`${day}T01:00:00Z`) + minutes * 60_000 + (at % 9 === 0 ? DAY_MS : 0));
	return {
		name: `bao-cao-kl195-${slug}${file.slice(file.lastIndexOf('.'))}`,
		bytes: readFileSync(join(FIXTURES, folder, file)),
		receivedAt: moment.toISOString(),
	};
}

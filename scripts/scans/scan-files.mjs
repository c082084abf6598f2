import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../prepare.mjs';
import { filesOf, fixtures, labelledCases } from '../score/cases.mjs';

/** Where the larger sets lie that are no part of the repository. */
const SHARED = [process.env.RASOAT_SHARED, join(root, 'shared'), join(root, '../shared'), join(root, '../../shared')];

function sharedFolder(name) {
	return SHARED.filter(Boolean)
		.map((folder) => join(folder, name))
		.find((folder) => existsSync(folder));
}

/** Real scans with their text beside them: those of `folder`, else of shared/ocr, else of fixtures/scans. */
export function realScans(folder = sharedFolder('ocr') ?? join(fixtures, 'scans')) {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.txt') && existsSync(join(folder, name.replace(/\.txt$/, '.pdf'))))
		.sort()
		.map((name) => ({
			name: basename(name, '.txt'),
			path: join(folder, name.replace(/\.txt$/, '.pdf')),
			text: readFileSync(join(folder, name), 'utf8'),
		}));
}

/** Scans of labelled reports: those of `folder` that fixtures/ has labels for, else of shared/corpus, else of fixtures/ itself. */
export function reportScans(folder = sharedFolder('corpus')) {
	if (folder === undefined) return filesOf(labelledCases()).filter(({ variant }) => variant === 'scan');
	return labelledCases()
		.map(({ name, truth }) => ({ name, truth, variant: 'scan', path: join(folder, `${name}.scan.pdf`) }))
		.filter(({ path }) => existsSync(path));
}

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The one package whose own dependencies are not taken along: a part of it is imported that needs none, the rest speaks to databases. */
const ALONE = new Set(['natural']);
const MACHINE = { os: 'linux', cpu: 'x64', libc: 'glibc' };

/**
 * Paths of the installed packages that the program needs to run on linux-x64, as package-lock.json has them: "node_modules/pg". Throws where
 * one is not installed.
 */
export function productionModules(root) {
	const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
	const found = new Set();
	const workspaces = Object.keys(packages).filter((path) => /^packages\/[^/]+$/.test(path));
	const waiting = [...workspaces];
	for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
		for (const [name, needed] of dependenciesOf(from, packages[from])) {
			const path = resolveFrom(from, name, packages);
			if (path === null || packages[path].link || !fits(packages[path]) || found.has(path)) continue;
			if (!existsSync(join(root, path))) {
				if (needed) throw new Error(`${path} is not installed: run npm ci`);
				continue;
			}
			found.add(path);
			waiting.push(path);
		}
	}
	return [...found].sort();
}

/** Name and whether it must be there. */
function dependenciesOf(path, { dependencies = {}, optionalDependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} }) {
	if (ALONE.has(path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length))) return [];
	const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional);
	return [
		...Object.keys(dependencies).map((name) => [name, true]),
		...Object.keys(optionalDependencies).map((name) => [name, false]),
		...peers.map((name) => [name, false]),
	];
}

/** As Node looks for a package: beside, then further out. */
function resolveFrom(from, name, packages) {
	for (let folder = from; ; folder = dirname(folder)) {
		const path = folder === '.' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
		if (Object.hasOwn(packages, path)) return path;
		if (folder === '.') return null;
	}
}

function fits(entry) {
	return Object.entries(MACHINE).every(([kind, value]) => entry[kind] === undefined || entry[kind].includes(value));
}

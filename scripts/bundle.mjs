#!/usr/bin/env node
// Makes out/rasoat-<version>-linux-x64.tar.gz: everything an offline server needs. `--out FOLDER`, `--without-node`, `--fast` (packs less).
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	createReadStream,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { stage } from './bundle/stage.mjs';
import { prepare, root } from './prepare.mjs';

const yes = { type: 'boolean', default: false };
const options = { out: { type: 'string', default: join(root, 'out') }, 'without-node': yes, fast: yes, help: yes };
const usage = 'npm run bundle -- [--out FOLDER] [--without-node] [--fast]';
const values = readWords();
if (values.help) {
	console.log(usage);
	process.exit();
}

function readWords() {
	try {
		return parseArgs({ options }).values;
	} catch (error) {
		console.error(`rasoat: ${error.message}\n${usage}`);
		process.exit(2);
	}
}

/** Node as it runs here, where it needs nothing but what every Linux has; null where it leans on libraries of its own. */
function portableNode() {
	const program = realpathSync(process.execPath);
	const { stdout } = spawnSync('ldd', [program], { encoding: 'utf8' });
	const needs = stdout.match(/^\s*(\S+?)\.so/gm)?.map((line) => line.trim()) ?? [];
	const usual = /^(linux-vdso|\/lib64\/ld-linux-x86-64|libdl|libstdc\+\+|libm|libgcc_s|libpthread|libc)\.so$/;
	const foreign = needs.filter((name) => !usual.test(name));
	if (foreign.length > 0) {
		console.error(`rasoat: node leans on ${foreign.join(', ')} and is left out: the server needs its own (20.19 to 24)`);
		return null;
	}
	const beside = ['../LICENSE', '../share/doc/nodejs/LICENSE', '../share/doc/node/LICENSE', '../share/doc/nodejs/copyright'];
	const licence = beside.map((path) => join(dirname(program), path)).find((path) => existsSync(path)) ?? null;
	return { program, licence };
}

function pack(folder, file) {
	const when = spawnSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8' }).stdout.trim() || '0';
	const flags = ['--sort=name', '--owner=0', '--group=0', '--numeric-owner', `--mtime=@${when}`, '--hard-dereference'];
	const packer = values.fast ? 'gzip -n -1' : 'gzip -n -9';
	const words = [...flags, '-I', packer, '-cf', file, '-C', dirname(folder), basename(folder)];
	const { status } = spawnSync('tar', words, { stdio: ['ignore', 'inherit', 'inherit'] });
	if (status !== 0) throw new Error(`tar ended with ${status}`);
}

async function hashOf(file) {
	const hash = createHash('sha256');
	for await (const part of createReadStream(file)) hash.update(part);
	return hash.digest('hex');
}

if (process.platform !== 'linux' || process.arch !== 'x64')
	throw new Error('the archive is made on linux-x64 only: its modules are this machine’s');
prepare();
const { version } = JSON.parse(readFileSync(join(root, 'packages/api/package.json'), 'utf8'));
const name = `rasoat-${version}-linux-x64`;
const out = resolve(values.out);
mkdirSync(out, { recursive: true });
const work = mkdtempSync(join(out, '.bundle-'));
try {
	stage(root, join(work, name), { version, node: values['without-node'] ? null : portableNode() });
	pack(join(work, name), join(work, 'archive'));
	const file = join(out, `${name}.tar.gz`);
	renameSync(join(work, 'archive'), file);
	writeFileSync(`${file}.sha256`, `${await hashOf(file)}  ${basename(file)}\n`);
	console.log(`${file} (${(statSync(file).size / 1_000_000).toFixed(1)} MB)`);
} finally {
	rmSync(work, { recursive: true, force: true });
}

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const BUILT = join(root, 'node_modules/.cache/rasoat/built');
/** What of a package its build is made of, as turbo.json has it. */
const INPUTS = ['src', 'build', 'package.json', 'tsconfig.json', 'vite.config.ts'];

/** Installs what package-lock.json names and builds what is missing or older than its sources. Throws when either fails. */
export function prepare() {
	if (!installed()) run('npm', ['ci', '--no-audit', '--no-fund'], 'installing packages');
	if (!built()) {
		const started = new Date();
		run(join(root, 'node_modules/.bin/turbo'), ['run', 'build', '--output-logs=errors-only'], 'building');
		mkdirSync(dirname(BUILT), { recursive: true });
		writeFileSync(BUILT, '');
		utimesSync(BUILT, started, started);
	}
}

/** Runs a command to its end; its output goes to standard error, so that standard output holds nothing but the job's own. */
export function run(command, args, what) {
	console.error(`rasoat: ${what} …`);
	const shell = process.platform === 'win32';
	const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', TURBO_NO_UPDATE_NOTIFIER: '1' };
	const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], env, shell });
	if (error || status !== 0) throw new Error(`${what} failed: ${command} ${args.join(' ')}`, { cause: error });
}

/** npm keeps the list of what it installed; packages for other machines are optional and may be absent. */
function installed() {
	const hidden = join(root, 'node_modules/.package-lock.json');
	if (!existsSync(hidden)) return false;
	const present = JSON.parse(readFileSync(hidden, 'utf8')).packages;
	const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
	return Object.entries(wanted).every(([path, entry]) => {
		if (!path.startsWith('node_modules/')) return true;
		const found = present[path];
		return found ? found.version === entry.version && found.integrity === entry.integrity : entry.optional === true;
	});
}

function built() {
	if (!existsSync(BUILT)) return false;
	const packages = readdirSync(join(root, 'packages')).map((name) => join(root, 'packages', name));
	if (packages.some((folder) => !existsSync(join(folder, 'dist/.tsbuildinfo')))) return false;
	const inputs = packages.flatMap((folder) => INPUTS.map((name) => join(folder, name))).filter((path) => existsSync(path));
	return newest([...inputs, join(root, 'tsconfig.base.json')]) <= statSync(BUILT).mtimeMs;
}

/** A folder's own time counts too: it tells of files taken away. */
function newest(paths) {
	return paths.reduce((latest, path) => {
		const stat = statSync(path);
		const inside = stat.isDirectory() ? newest(readdirSync(path).map((name) => join(path, name))) : 0;
		return Math.max(latest, stat.mtimeMs, inside);
	}, 0);
}

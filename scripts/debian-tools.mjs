import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Programs that some tests ask for a second opinion, with the Debian package of each. The program itself needs none of them. */
export const DEBIAN_TOOLS = [
	{ tool: 'pdftotext', package: 'poppler-utils' },
	{ tool: 'postgresql', package: 'postgresql' },
	{ tool: 'redis-server', package: 'redis-server' },
	{ tool: 'chromium', package: 'chromium' },
];

/** Where Debian puts it; the page's tests look for it there. */
export const CHROMIUM = '/usr/bin/chromium';

/** The folder of Debian's PostgreSQL programs, which are not on the PATH; the newest where there are several, null where there is none. */
export function postgresFolder() {
	const root = '/usr/lib/postgresql';
	const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
	return versions.map((version) => join(root, version, 'bin')).find((folder) => existsSync(join(folder, 'postgres'))) ?? null;
}

export function hasTool(tool) {
	if (tool === 'postgresql') return postgresFolder() !== null;
	// Asked for its version, it would look for a screen.
	if (tool === 'chromium') return existsSync(CHROMIUM);
	const { error } = spawnSync(tool, ['-v'], { stdio: 'ignore' });
	return error === undefined;
}

/** Installs absent tools by apt-get where that is allowed (as root); returns the names of those still absent. */
export function provideTools() {
	const absent = DEBIAN_TOOLS.filter(({ tool }) => !hasTool(tool));
	if (absent.length === 0) return [];
	if (process.getuid?.() === 0 && hasTool('apt-get')) install(absent.map((entry) => entry.package));
	return absent.map(({ tool }) => tool).filter((tool) => !hasTool(tool));
}

function install(packages) {
	const apt = (...words) =>
		spawnSync('apt-get', words, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
	const ask = ['install', '-y', '--no-install-recommends', ...packages];
	if (apt(...ask).status !== 0 && apt('update').status === 0) apt(...ask);
}

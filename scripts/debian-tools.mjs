import { spawnSync } from 'node:child_process';

/** Programs that some tests ask for a second opinion, with the Debian package of each. The program itself needs none of them. */
export const DEBIAN_TOOLS = [{ tool: 'pdftotext', package: 'poppler-utils' }];

export function hasTool(tool) {
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

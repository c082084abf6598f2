import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const RASOAT = fileURLToPath(new URL('../../bin/rasoat.mjs', import.meta.url));

export interface Run {
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

/** Runs the built command line as a user would; with `stdout` its output goes to that open file. */
export function runRasoat(
	words: readonly string[],
	env: Readonly<Record<string, string>> = {},
	stdout: number | 'pipe' = 'pipe',
): Promise<Run> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [RASOAT, ...words], { env: { ...process.env, ...env }, stdio: ['ignore', stdout, 'pipe'] });
		const told = { stdout: '', stderr: '' };
		for (const name of ['stdout', 'stderr'] as const)
			child[name]?.setEncoding('utf8').on('data', (chunk: string) => {
				told[name] += chunk;
			});
		child.on('error', reject);
		child.on('close', (code) => resolve({ code, ...told }));
	});
}

import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../prepare.mjs';

/** Starts the service on a free port over this data folder. Gives its address, the administrator's first password (null once it was changed), and what ends it. */
export async function runService(data) {
	const env = { ...process.env, DATABASE_URL: '', REDIS_URL: '', RASOAT_PORT: '0', RASOAT_DATA: data, RASOAT_MIN_FREE_BYTES: '0' };
	const child = spawn(process.execPath, [join(root, 'packages/api/bin/rasoat.mjs'), 'serve'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
	const ended = new Promise((resolve) => child.once('close', resolve));
	process.once('exit', () => child.kill('SIGTERM'));
	let told = '';
	await new Promise((resolve, reject) => {
		for (const stream of [child.stdout, child.stderr])
			stream.setEncoding('utf8').on('data', (text) => {
				told += text;
				if (told.includes('Dừng / Stop')) resolve();
			});
		child.once('close', () => reject(new Error(`the service ended before it ran: ${told}`)));
	});
	const origin = /http:\/\/\S+:\d+/.exec(told)[0];
	const kept = join(data, 'first-password');
	const firstPassword = existsSync(kept) ? readFileSync(kept, 'utf8').trim().split(' ')[1] : null;
	return {
		...{ origin, firstPassword },
		stop: () => {
			child.kill('SIGTERM');
			return ended;
		},
	};
}

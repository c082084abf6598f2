import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { processStamp } from './process-stamp.js';

export interface Attachment {
	/** True while another living process, or this one a second time, uses the cluster. */
	hasOthers(): boolean;
	leave(): void;
}

/** Notes in the folder that this process uses the cluster: an empty file named for it, so that the note is there whole or not at all. */
export function attachTo(folder: string): Attachment {
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const mine = `${processStamp(process.pid)}.${randomUUID()}`;
	writeFileSync(join(folder, mine), '', { mode: 0o600 });
	return {
		hasOthers: () => readdirSync(folder).some((name) => name !== mine && lives(name)),
		leave: () => {
			for (const name of readdirSync(folder)) if (name === mine || !lives(name)) rmSync(join(folder, name), { force: true });
		},
	};
}

function lives(name: string): boolean {
	const [stamp = ''] = name.split('.');
	return processStamp(Number.parseInt(stamp, 10)) === stamp;
}

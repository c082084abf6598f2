import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { SoakFile } from './soak-files.js';

/** Puts files into the inbox: some are written under another name first, as good programs do; some grow where they stand. */
export async function dropFiles(files: readonly SoakFile[], inbox: string, random: () => number): Promise<void> {
	for (const { name, bytes } of files) {
		const folder = join(inbox, `đơn vị ${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`);
		mkdirSync(folder, { recursive: true });
		const path = join(folder, name);
		if (random() < 0.5) {
			writeFileSync(join(folder, '.đang chép'), bytes);
			renameSync(join(folder, '.đang chép'), path);
		} else {
			writeFileSync(path, bytes.subarray(0, bytes.length / 2));
			await wait(20 + random() * 80);
			writeFileSync(path, bytes);
		}
		await wait(random() * 100);
	}
}

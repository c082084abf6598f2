import type { Message } from '@rasoat/parser';
import { openOutput } from './output.js';

/** A secret that is shown once: alone on standard output, so that a script can take it; what it is goes to standard error. */
export async function tellSecret(secret: string, { vi, en }: Message): Promise<void> {
	process.stderr.write(`${vi}\n${en}\n`);
	const output = await openOutput(null);
	await output.write(`${secret}\n`);
}

import { parseArgs } from 'node:util';
import { askOfOne, tellUnread } from './ask-of-one.js';
import { badWords } from './check-options.js';
import { openOutput } from './output.js';
import { UsageError } from './usage-error.js';

/** Nothing of the file may run or fetch anything; its pictures stand in it. */
const HEAD =
	'<!doctype html>\n<html lang="vi"><head><meta charset="utf-8">' +
	`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'">` +
	'<title>rasoat</title></head><body>\n';

/** `rasoat view`: prints a Word file as plain HTML; exit code 2 with a sentence on standard error when it cannot be read. */
export async function view(words: readonly string[]): Promise<number> {
	const file = readFile(words);
	const reply = await askOfOne(file, 'view');
	if (reply.kind === 'view') {
		const output = await openOutput(null);
		await output.write(`${HEAD}${reply.html}\n</body></html>\n`);
		return 0;
	}
	if (reply.kind !== 'failure') throw new Error(`a view was answered by ${reply.kind}`);
	return tellUnread(file, reply.failure);
}

function readFile(words: readonly string[]): string {
	const [file, ...more] = positionalsOf(words);
	if (file === undefined || more.length > 0) throw new UsageError({ vi: 'view cần đúng một tệp', en: 'view wants exactly one file' });
	return file;
}

function positionalsOf(words: readonly string[]): string[] {
	try {
		return parseArgs({ args: [...words], allowPositionals: true, options: {} }).positionals;
	} catch (cause) {
		throw badWords(cause);
	}
}

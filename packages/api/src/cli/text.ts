import { parseArgs } from 'node:util';
import type { ScanStep } from '@rasoat/parser';
import { askOfOne, tellUnread } from './ask-of-one.js';
import { badWords } from './check-options.js';
import { openOutput } from './output.js';
import { readWithout } from './read-without.js';
import { UsageError } from './usage-error.js';

interface TextOptions {
	readonly file: string;
	readonly format: 'text' | 'json';
	/** As of `check`. */
	readonly without: readonly ScanStep[] | null;
}

/** `rasoat text`: prints what was read of one file; exit code 2 with a sentence on standard error when it cannot be read. */
export async function text(words: readonly string[]): Promise<number> {
	const { file, format, without } = readOptions(words);
	const reply = await askOfOne(file, 'read', without);
	if (reply.kind === 'document') {
		const output = await openOutput(null);
		await output.write(format === 'json' ? `${reply.json}\n` : `${reply.text}\n`);
		return 0;
	}
	if (reply.kind !== 'failure') throw new Error(`a reading was answered by ${reply.kind}`);
	return tellUnread(file, reply.failure);
}

function readOptions(words: readonly string[]): TextOptions {
	const { values, positionals } = parseWords(words);
	const [file, ...more] = positionals;
	if (file === undefined || more.length > 0) throw new UsageError({ vi: 'text cần đúng một tệp', en: 'text wants exactly one file' });
	const format = values.format ?? 'text';
	if (format === 'text' || format === 'json') return { file, format, without: readWithout(values['scan-without']) };
	throw new UsageError({
		vi: `--format nhận «${format}»; cần text hoặc json`,
		en: `--format was given "${format}"; text or json is wanted`,
	});
}

function parseWords(words: readonly string[]) {
	try {
		return parseArgs({
			args: [...words],
			allowPositionals: true,
			options: { format: { type: 'string' }, 'scan-without': { type: 'string' } },
		});
	} catch (cause) {
		throw badWords(cause);
	}
}

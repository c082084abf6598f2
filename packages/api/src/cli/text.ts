import { parseArgs } from 'node:util';
import { DEFAULT_LIMITS, overLimit } from '@rasoat/parser';
import { readOriginal, type Unopened } from '../intake/read-original.js';
import { createPool } from '../sandbox/pool.js';
import type { Failure, TaskReply } from '../sandbox/protocol.js';
import { SandboxFailure } from '../sandbox/sandbox-failure.js';
import { badWords } from './check-options.js';
import { lossOf } from './loss.js';
import { openOutput } from './output.js';
import { UsageError } from './usage-error.js';

const UNREADABLE = 2;

interface TextOptions {
	readonly file: string;
	readonly format: 'text' | 'json';
}

/** `rasoat text`: prints what was read of one file; exit code 2 with a sentence on standard error when it cannot be read. */
export async function text(words: readonly string[]): Promise<number> {
	const { file, format } = readOptions(words);
	const original = await readOriginal(file, DEFAULT_LIMITS.fileBytes);
	const reply = original.bytes === null ? refusal(original) : await read(original.bytes);
	if (reply.kind === 'document') {
		const output = await openOutput(null);
		await output.write(format === 'json' ? `${reply.json}\n` : `${reply.text}\n`);
		return 0;
	}
	if (reply.kind !== 'failure') throw new Error(`a reading was answered by ${reply.kind}`);
	const { code, message } = reply.failure;
	process.stderr.write(`rasoat: ${file} [${code}]: ${message.vi}\nrasoat: ${file} [${code}]: ${message.en}\n`);
	return UNREADABLE;
}

async function read(content: Uint8Array): Promise<TaskReply> {
	const pool = createPool({ size: 1, limits: DEFAULT_LIMITS, profile: null });
	try {
		return await pool.run(async () => ({ kind: 'read', content }));
	} catch (error) {
		if (!(error instanceof SandboxFailure)) throw error;
		return { kind: 'failure', failure: lossOf(error, DEFAULT_LIMITS) };
	} finally {
		pool.close();
	}
}

function refusal({ size, trouble }: Unopened): { kind: 'failure'; failure: Failure } {
	if (trouble !== null) return { kind: 'failure', failure: { code: 'corrupt', message: trouble } };
	const { code, clerk } = overLimit('fileBytes', DEFAULT_LIMITS, size);
	return { kind: 'failure', failure: { code, message: clerk } };
}

function readOptions(words: readonly string[]): TextOptions {
	const { values, positionals } = parseWords(words);
	const [file, ...more] = positionals;
	if (file === undefined || more.length > 0) throw new UsageError({ vi: 'text cần đúng một tệp', en: 'text wants exactly one file' });
	const format = values.format ?? 'text';
	if (format === 'text' || format === 'json') return { file, format };
	throw new UsageError({
		vi: `--format nhận «${format}»; cần text hoặc json`,
		en: `--format was given "${format}"; text or json is wanted`,
	});
}

function parseWords(words: readonly string[]) {
	try {
		return parseArgs({ args: [...words], allowPositionals: true, options: { format: { type: 'string' } } });
	} catch (cause) {
		throw badWords(cause);
	}
}

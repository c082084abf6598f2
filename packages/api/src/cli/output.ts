import { randomBytes } from 'node:crypto';
import { createWriteStream, fstatSync, rmSync, type WriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { statOrNull } from '../intake/stat-or-null.js';
import { OutputFailure } from './output-failure.js';
import { UsageError } from './usage-error.js';

export interface Output {
	/** Throws `OutputFailure`. */
	write(text: string): Promise<void>;
	/** Throws `OutputFailure`. */
	close(): Promise<void>;
}

/** Standard output, or a file that takes its name only when it is whole. Throws `UsageError` or `OutputFailure` where the file cannot be made. */
export async function openOutput(path: string | null): Promise<Output> {
	if (path === null) return openStandard();
	return (await isSpecial(path)) ? openSpecial(path) : openWhole(path);
}

function openStandard(): Output {
	const stream = fstatSync(process.stdout.fd).isFile() ? fileOfStandard() : process.stdout;
	return { write: (text) => written(stream, text, null), close: async () => {} };
}

/** `process.stdout` takes half a write on a full disk for a whole one; a stream of ours writes the rest or fails. */
function fileOfStandard(): WriteStream {
	// `written` tells of the error.
	return createWriteStream('', { fd: process.stdout.fd, autoClose: false }).on('error', () => {});
}

/** A device or pipe ("/dev/stdout") is written to as it is. */
async function openSpecial(path: string): Promise<Output> {
	const where = `--out ${path}`;
	const stream = await opened(path, 'w', where);
	return { write: (text) => written(stream, text, where), close: () => ended(stream, where) };
}

/** Written under a new name in the same folder, which is gone again however the program ends. */
async function openWhole(path: string): Promise<Output> {
	const where = `--out ${path}`;
	const working = join(dirname(path), `.rasoat-${randomBytes(8).toString('hex')}.part`);
	const stream = await opened(working, 'wx', where);
	const remove = () => rmSync(working, { force: true });
	process.once('exit', remove);
	return {
		write: (text) => written(stream, text, where),
		close: async () => {
			await ended(stream, where);
			await rename(working, path).catch((error: Error) => {
				throw new OutputFailure(where, error);
			});
			process.off('exit', remove);
		},
	};
}

function opened(working: string, flags: 'w' | 'wx', where: string): Promise<WriteStream> {
	return new Promise((resolve, reject) => {
		const stream = createWriteStream(working, { flags });
		stream.once('open', () => resolve(stream));
		// Also keeps a later error, of which `written` and `ended` tell, from counting as unhandled.
		stream.on('error', (error) => reject(new OutputFailure(where, error)));
	});
}

async function isSpecial(path: string): Promise<boolean> {
	const entry = await statOrNull(path);
	if (entry?.isDirectory())
		throw new UsageError({ vi: `--out ${path} là thư mục; cần tên tệp`, en: `--out ${path} is a folder; a file name is wanted` });
	return entry !== null && !entry.isFile();
}

function written(stream: NodeJS.WritableStream, text: string, where: string | null): Promise<void> {
	if (text === '') return Promise.resolve();
	return new Promise((resolve, reject) => stream.write(text, (error) => (error ? reject(new OutputFailure(where, error)) : resolve())));
}

function ended(stream: WriteStream, where: string): Promise<void> {
	return new Promise((resolve, reject) => {
		stream.once('error', (error) => reject(new OutputFailure(where, error)));
		stream.end((error?: Error | null) => (error ? reject(new OutputFailure(where, error)) : resolve()));
	});
}

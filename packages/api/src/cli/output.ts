import { createWriteStream, type WriteStream } from 'node:fs';
import { rename, stat } from 'node:fs/promises';
import { UsageError } from './usage-error.js';

export interface Output {
	write(text: string): Promise<void>;
	close(): Promise<void>;
}

/** Standard output, or a file that takes its name only when it is whole. Throws `UsageError` where the file cannot be made. */
export async function openOutput(path: string | null): Promise<Output> {
	if (path === null) return { write: (text) => writeTo(process.stdout, text), close: async () => {} };
	const special = await isSpecial(path);
	const working = special ? path : `${path}.part`;
	const stream = await opened(working, path);
	return {
		write: (text) => writeTo(stream, text),
		close: async () => {
			await new Promise<void>((resolve, reject) => stream.on('error', reject).end(resolve));
			if (!special) await rename(working, path);
		},
	};
}

function opened(working: string, path: string): Promise<WriteStream> {
	return new Promise((resolve, reject) => {
		const stream = createWriteStream(working);
		stream.once('open', () => resolve(stream));
		stream.once('error', ({ message }) =>
			reject(new UsageError({ vi: `không ghi được --out ${path} (${message})`, en: `--out ${path} cannot be written (${message})` })),
		);
	});
}

/** A device or pipe ("/dev/stdout") is written to as it is. */
async function isSpecial(path: string): Promise<boolean> {
	try {
		const entry = await stat(path);
		if (entry.isDirectory())
			throw new UsageError({ vi: `--out ${path} là thư mục; cần tên tệp`, en: `--out ${path} is a folder; a file name is wanted` });
		return !entry.isFile();
	} catch (error) {
		if (error instanceof UsageError) throw error;
		return false;
	}
}

function writeTo(stream: NodeJS.WritableStream, text: string): Promise<void> {
	if (text === '') return Promise.resolve();
	return new Promise((resolve, reject) => stream.write(text, (error) => (error ? reject(error) : resolve())));
}

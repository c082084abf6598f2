import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Has no types; nothing of it is called from here. */
const WORKER: string = 'pdfjs-dist/legacy/build/pdf.worker.mjs';

let loaded: Promise<typeof Pdfjs> | null = null;

/** The library, imported once and only when a PDF is met. */
export function loadPdfjs(): Promise<typeof Pdfjs> {
	loaded ??= keepingNatives(importQuietly);
	return loaded;
}

/** The library warns on the console while it loads where its optional canvas is not installed; nothing here draws. */
async function importQuietly(): Promise<typeof Pdfjs> {
	const { warn, log } = console;
	console.warn = () => {};
	console.log = () => {};
	try {
		const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
		// The library finds its worker here instead of loading it, natives changed again, with the first document.
		await import(WORKER);
		return library;
	} finally {
		console.warn = warn;
		console.log = log;
	}
}

/**
 * The library's build for older engines replaces functions of the language by its own, many times slower, for every program in the
 * process: the engine's functions are put back. What the engine lacks stays added.
 */
async function keepingNatives<T>(load: () => Promise<T>): Promise<T> {
	const natives = REPLACED.map(([owner, name]) => [owner, name, Reflect.get(owner, name)] as const);
	const lacksBase64 = !('toBase64' in Uint8Array.prototype);
	try {
		return await load();
	} finally {
		for (const [owner, name, native] of natives) put(owner, name, native);
		if (lacksBase64) put(Uint8Array.prototype, 'toBase64', toBase64);
	}
}

const REPLACED: readonly (readonly [owner: object, name: string])[] = [
	[Array.prototype, 'push'],
	[JSON, 'parse'],
	[JSON, 'stringify'],
];

function put(owner: object, name: string, value: unknown): void {
	Object.defineProperty(owner, name, { value, writable: true, enumerable: false, configurable: true });
}

/** Every embedded font goes through it, and the added one takes letter by letter. */
function toBase64(this: Uint8Array): string {
	return Buffer.from(this.buffer, this.byteOffset, this.byteLength).toString('base64');
}

import { readFile } from 'node:fs/promises';

/**
 * Reads what the PDF library brings along: tables of characters, decoders of images, the two standard fonts of symbols. Its other standard
 * fonts have no Vietnamese letters, so it is refused those: it then writes such text with the canvas's fonts (`load-fonts.ts`).
 */
export class BinaryDataFactory {
	readonly #folders: Readonly<Record<string, string>>;

	constructor(folders: Readonly<Record<string, string>>) {
		this.#folders = folders;
	}

	async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
		if (kind === 'standardFontDataUrl' && !OF_SYMBOLS.test(filename)) throw new Error(`${filename} has no Vietnamese letters`);
		return new Uint8Array(await readFile(`${this.#folders[kind]}${filename}`));
	}
}

const OF_SYMBOLS = /^Foxit(?:Symbol|Dingbats)\./;

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };

/** What pdf.js asks for by name while it draws: the 14 standard fonts, and its decoders of pictures. By version, for they are kept for good. */
export function pdfFiles(): Plugin {
	return {
		name: 'pdf-files',
		config: () => ({ define: { PDF_FILES: JSON.stringify(`/assets/pdf-${version}/`) } }),
		generateBundle() {
			for (const part of ['standard_fonts', 'wasm'])
				for (const name of readdirSync(join(folder, part)))
					this.emitFile({
						type: 'asset',
						fileName: `assets/pdf-${version}/${part}/${name}`,
						source: readFileSync(join(folder, part, name)),
					});
		},
	};
}

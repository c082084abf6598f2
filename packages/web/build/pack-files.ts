import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Below this, packing saves no packet. */
const LEAST_BYTES = 1_400;
const TEXT = /\.(?:js|mjs|css|html|svg|json|wasm|pfb|ttf)$/;

/** Lays a packed copy beside each file that gzip makes smaller, so that the server packs nothing by itself. */
export function packFiles(): Plugin {
	return {
		name: 'pack-files',
		apply: 'build',
		enforce: 'post',
		generateBundle: {
			order: 'post',
			handler(_, bundle) {
				for (const [fileName, part] of Object.entries(bundle)) {
					const source = Buffer.from(part.type === 'chunk' ? part.code : part.source);
					if (source.length < LEAST_BYTES || !TEXT.test(fileName)) continue;
					this.emitFile({ type: 'asset', fileName: `${fileName}.gz`, source: gzipSync(source, { level: 9 }) });
				}
			},
		},
	};
}

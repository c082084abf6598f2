import { existsSync, readdirSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface PageFile {
	/** Below the page's folder. */
	readonly name: string;
	readonly mediaType: string;
	/** The same, packed by gzip, stands beside it. */
	readonly packed: boolean;
	/** Its name holds a hash of its content. */
	readonly hashed: boolean;
}

/** The clerk's page as it was built. */
export interface Page {
	readonly folder: string;
	/** By the path it is asked for by: "/assets/index-3f9a12bc.js". */
	readonly files: ReadonlyMap<string, PageFile>;
}

/** Where `npm run build` leaves the page. */
export const PAGE_FOLDER = fileURLToPath(new URL('../../../../web/dist/page', import.meta.url));

/** Lists what there is of the page, so that nothing else of the disk can be asked for; null where it was not built. */
export function loadPage(folder: string = PAGE_FOLDER): Page | null {
	if (!existsSync(join(folder, 'index.html'))) return null;
	const names = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
	const all = new Set(names);
	const files = names.filter((name) => !name.endsWith('.gz')).map((name) => fileOf(name, all));
	return { folder, files: new Map(files) };
}

function fileOf(name: string, all: ReadonlySet<string>): readonly [string, PageFile] {
	const path = `/${name.replaceAll(sep, '/')}`;
	const mediaType = MEDIA_TYPES[extname(name)] ?? 'application/octet-stream';
	return [path, { name, mediaType, packed: all.has(`${name}.gz`), hashed: path.startsWith('/assets/') }];
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2',
	'.wasm': 'application/wasm',
	'.json': 'application/json',
	'.txt': 'text/plain; charset=utf-8',
};

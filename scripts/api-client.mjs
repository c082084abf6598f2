// Writes the types of the API's client from the contract: `node scripts/api-client.mjs` after a build.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';

const FILE = new URL('../packages/api/src/http/client/schema.ts', import.meta.url);
const HEAD = '// Generated from the contract by `node scripts/api-client.mjs`: change the contract, not this file.\n';

/** The types as this document (of `apiDocument`) gives them. */
export async function renderSchema(document) {
	return HEAD + astToString(await openapiTS(JSON.parse(JSON.stringify(document)), { transform: binaryAsBlob, alphabetize: true }));
}

/** The types as they are stored; empty where there are none. */
export function storedSchema() {
	try {
		return readFileSync(FILE, 'utf8');
	} catch (error) {
		if (error.code === 'ENOENT') return '';
		throw error;
	}
}

function binaryAsBlob({ format }) {
	return format === 'binary' ? ts.factory.createTypeReferenceNode('Blob') : undefined;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const rasoat = fileURLToPath(new URL('../packages/api/bin/rasoat.mjs', import.meta.url));
	const printed = execFileSync(process.execPath, [rasoat, 'openapi'], { encoding: 'utf8', maxBuffer: Number.POSITIVE_INFINITY });
	writeFileSync(FILE, await renderSchema(JSON.parse(printed)));
}

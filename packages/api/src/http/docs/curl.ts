import type { Access, Endpoint } from '../contract/endpoint.js';
import type { ApiDocument } from '../openapi/api-document.js';
import { fullPath } from '../server-path.js';
import { type Schema, sampleOf } from './sample.js';
import { fieldsOf } from './schema-words.js';

interface Sent {
	readonly json: Schema | null;
	readonly multipart: Schema | null;
}

/** A call one can paste into a shell; `$RASOAT` is the service's address, `$TOKEN` a token of one's own. */
export function curl(endpoint: Endpoint, { json, multipart }: Sent, document: ApiDocument): string {
	const words = ['curl'];
	if (endpoint.method !== 'get') words.push(`-X ${endpoint.method.toUpperCase()}`);
	if (!endpoint.isPage) words.push(...CREDENTIALS[endpoint.access]);
	if (json) words.push("-H 'Content-Type: application/json'", `-d ${quoted(JSON.stringify(sampleOf(json, document)))}`);
	if (multipart) words.push(...fieldsOf(multipart, document).map(({ name, words: type }) => `-F ${quoted(formField(name, type))}`));
	if (isFile(endpoint)) words.push('-OJ');
	words.push(`"$RASOAT${fullPath(endpoint).replaceAll(/\{(\w+)\}/g, (_, name: string) => `$${name.toUpperCase()}`)}"`);
	return words.join(' \\\n  ');
}

const TOKEN = ['-H "Authorization: Bearer $TOKEN"'];
const CREDENTIALS: Readonly<Record<Access, readonly string[]>> = {
	public: [],
	link: ['-H "Authorization: Link $LINK"'],
	session: ['-b "rasoat_session=$SESSION"', '-H "X-CSRF-Token: $CSRF"'],
	viewer: TOKEN,
	officer: TOKEN,
	administrator: TOKEN,
};

function isFile({ answer }: Endpoint): boolean {
	return answer.kind === 'stream' && !answer.mediaTypes.some((type) => type.startsWith('text/'));
}

function formField(name: string, type: string): string {
	return type.startsWith('binary') ? `${name}=@bao-cao.pdf` : `${name}=…`;
}

function quoted(text: string): string {
	return `'${text.replaceAll("'", "'\\''")}'`;
}

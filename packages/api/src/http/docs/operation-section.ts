import { html, type Markup } from '../../render/page/markup.js';
import type { Endpoint } from '../contract/endpoint.js';
import { problemsOf } from '../contract/problems-of.js';
import { ACCESS } from '../openapi/access-words.js';
import type { ApiDocument } from '../openapi/api-document.js';
import { PROBLEMS } from '../problems/problem-codes.js';
import { fullPath } from '../server-path.js';
import { curl } from './curl.js';
import { type Schema, sampleOf } from './sample.js';
import { type Field, fieldsOf, schemaWords } from './schema-words.js';

/** One endpoint: what it is for, who may call, what it takes, what it answers, how it may fail. */
export function operationSection(endpoint: Endpoint, document: ApiDocument): Markup {
	const { id, method, summary, access } = endpoint;
	const found = operationOf(endpoint, document);
	const json = contentOf(found.requestBody, 'application/json');
	const multipart = contentOf(found.requestBody, 'multipart/form-data');
	return html`<section class="operation" id="${id}">
<h3><code class="method ${method}">${method.toUpperCase()}</code> <code>${fullPath(endpoint)}</code></h3>
<p>${summary.vi}<br><span class="soft" lang="en">${summary.en}</span></p>
<p class="access">${ACCESS[access].vi} <span class="soft" lang="en">${ACCESS[access].en}</span></p>
${endpoint.localToo ? LOCAL_TOO : null}
${table('Tham số / Parameters', parametersOf(found, document))}
${json ? table('Nội dung JSON / JSON body', fieldsOf(json, document)) : null}
${multipart ? table('Các phần multipart / Parts', fieldsOf(multipart, document)) : null}
<h4>Ví dụ / Example</h4>
<pre>${curl(endpoint, { json, multipart }, document)}</pre>
${answerOf(endpoint, found, document)}
<p>Lỗi có thể gặp / Problems: ${problemsOf(endpoint).map((code) => html`<a href="#${code}"><code>${code}</code></a> (${PROBLEMS[code].status}) `)}</p>
</section>
`;
}

const LOCAL_TOO = html`<p>Gọi từ chính máy chủ này (không qua máy trung gian) thì không cần tài khoản.
<span class="soft" lang="en">Called from this machine itself, not through a proxy, no account is needed.</span></p>`;

interface Found {
	readonly parameters?: readonly {
		readonly name: string;
		readonly in: string;
		readonly required?: boolean;
		readonly schema?: Schema;
		readonly description?: string;
	}[];
	readonly requestBody?: Body;
	readonly responses: Readonly<Record<string, Body>>;
}

interface Body {
	readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

function operationOf(endpoint: Endpoint, { paths }: ApiDocument): Found {
	const found = paths?.[fullPath(endpoint)]?.[endpoint.method];
	if (!found) throw new Error(`${endpoint.id} is not in the document`);
	return found as unknown as Found;
}

function contentOf(body: Body | undefined, mediaType: string): Schema | null {
	return body?.content?.[mediaType]?.schema ?? null;
}

function parametersOf({ parameters = [] }: Found, document: ApiDocument): readonly Field[] {
	return parameters.map(({ name, in: place, required = false, schema = {}, description }) => ({
		name: `${name} (${place})`,
		words: schemaWords(schema, document),
		isRequired: required,
		description: description ?? schema.description ?? '',
	}));
}

function table(caption: string, fields: readonly Field[]): Markup | null {
	if (fields.length === 0) return null;
	const rows = fields.map(
		({ name, words, isRequired, description }) =>
			html`<tr><td><code>${name}</code></td><td>${words}</td><td>${isRequired ? 'có / yes' : 'không / no'}</td><td>${description}</td></tr>`,
	);
	return html`<h4>${caption}</h4>
<table><thead><tr><th>Tên / Name</th><th>Kiểu / Type</th><th>Bắt buộc / Required</th><th>Ghi chú / Notes</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function answerOf({ answer }: Endpoint, { responses }: Found, document: ApiDocument): Markup {
	const status = String(answer.status);
	if (answer.kind === 'nothing') return html`<p>Trả lời / Answer: ${status}, không có nội dung / without a body.</p>`;
	if (answer.kind === 'stream') return html`<p>Trả lời / Answer: ${status}, ${answer.mediaTypes.join(', ')}.</p>`;
	const schema = contentOf(responses[status], 'application/json') ?? {};
	return html`<p>Trả lời / Answer: ${status}, ${schemaWords(schema, document)}.</p>
<pre>${JSON.stringify(sampleOf(schema, document), null, 2)}</pre>`;
}

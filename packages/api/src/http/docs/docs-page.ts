import { createHash } from 'node:crypto';
import { html, type Markup } from '../../render/page/markup.js';
import { CONTRACT } from '../contract/contract.js';
import { CREDENTIALS } from '../contract/credentials.js';
import type { Endpoint, Method } from '../contract/endpoint.js';
import { TAGS } from '../contract/tags.js';
import type { ApiDocument } from '../openapi/api-document.js';
import { PROBLEM_ADVICE } from '../problems/problem-advice.js';
import { PROBLEMS, type ProblemCode } from '../problems/problem-codes.js';
import { fullPath } from '../server-path.js';
import { DOCS_STYLE } from './docs-style.js';
import { operationSection } from './operation-section.js';

/** The documentation as one page that needs nothing but itself: no script, no font, no image. */
export function docsPage(document: ApiDocument, contract: readonly Endpoint[] = CONTRACT): string {
	const sorted = contract.toSorted(byAddress);
	const groups = (document.tags ?? []).map(({ name }) => ({ name, endpoints: sorted.filter(({ tag }) => tag === name) }));
	return html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>rasoat ${document.info.version}: API</title>
<style>${STYLE}</style>
</head>
<body><main>
<h1>API của rasoat ${document.info.version}</h1>
${INTRODUCTION}
<nav><ul>${groups.map(({ name, endpoints }) => html`<li><a href="#tag-${name}">${TAGS[name]?.vi ?? name}</a>: ${endpoints.map(link)}</li>`)}<li><a href="#problems">Mã lỗi / Problems</a></li></ul></nav>
<h2 id="credentials">Xác thực / Credentials</h2>
<ul>${Object.values(CREDENTIALS).map(({ told }) => html`<li>${told.vi}<br><span class="soft" lang="en">${told.en}</span></li>`)}</ul>
${groups.map(
	({
		name,
		endpoints,
	}) => html`<h2 id="tag-${name}">${TAGS[name]?.vi ?? name} <span class="soft" lang="en">${TAGS[name]?.en ?? ''}</span></h2>
${endpoints.map((endpoint) => operationSection(endpoint, document))}`,
)}
<h2 id="problems">Mã lỗi <span class="soft" lang="en">Problems</span></h2>
${(Object.keys(PROBLEMS) as ProblemCode[]).map(problemSection)}
</main></body>
</html>
`.markup;
}

/** What the page may do: show itself in its own style. */
export const DOCS_POLICY = [
	"default-src 'none'",
	`style-src 'sha256-${createHash('sha256').update(DOCS_STYLE).digest('base64')}'`,
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
].join('; ');

const STYLE: Markup = { markup: DOCS_STYLE };

const INTRODUCTION = html`<p>Đường dẫn bắt đầu bằng <code>/api/v1</code>; dữ liệu là JSON, ngày giờ theo ISO 8601, mã là UUID. Danh sách trả về từng trang
<code>{ items, nextCursor }</code>: gửi <code>nextCursor</code> lại trong <code>?cursor=</code> để lấy trang sau; <code>null</code> là hết. Bản máy đọc được:
<a href="/api/openapi.json">/api/openapi.json</a>.<br>
<span class="soft" lang="en">Paths begin with /api/v1; data are JSON, moments ISO 8601, ids UUIDs. Lists are pages of { items, nextCursor }: send nextCursor
as ?cursor= for the next one; null is the end. For machines: /api/openapi.json.</span></p>
<p>Trong các ví dụ, <code>$RASOAT</code> là địa chỉ dịch vụ (<code>http://127.0.0.1:8080</code>), <code>$TOKEN</code> là mã truy cập.
<span class="soft" lang="en">In the examples, $RASOAT is the service's address, $TOKEN a token of your own.</span></p>
<p>Lỗi được trả về dạng <code>application/problem+json</code> (RFC 9457) với <code>code</code> trong danh sách cuối trang; <code>requestId</code> là mã để người quản trị
tra nhật ký. <span class="soft" lang="en">Errors are application/problem+json (RFC 9457) with a code of the list at the end; requestId is what the
administrator looks up in the log.</span></p>
<p>Yêu cầu làm thay đổi dữ liệu có thể kèm <code>Idempotency-Key</code> (một UUID tự đặt): mất kết nối thì gửi lại y nguyên với cùng mã, việc không bị làm hai
lần; câu trả lời lặp lại có <code>Idempotent-Replayed: true</code>. <code>RateLimit</code> cho biết còn gọi được bao nhiêu lần; quá thì 429 kèm
<code>Retry-After</code>. <span class="soft" lang="en">A call that changes something may carry an Idempotency-Key (a UUID of your own): when the line breaks, send
the same again under the same key, and nothing is done twice; a repeated answer has Idempotent-Replayed: true. RateLimit says how many calls are left;
beyond, the answer is 429 with Retry-After.</span></p>`;

function byAddress(a: Endpoint, b: Endpoint): number {
	return fullPath(a).localeCompare(fullPath(b), 'en') || METHODS.indexOf(a.method) - METHODS.indexOf(b.method);
}

const METHODS: readonly Method[] = ['get', 'post', 'put', 'patch', 'delete'];

function link(endpoint: Endpoint): Markup {
	return html`<a href="#${endpoint.id}"><code>${endpoint.method.toUpperCase()} ${fullPath(endpoint)}</code></a> `;
}

function problemSection(code: ProblemCode): Markup {
	const { status, title } = PROBLEMS[code];
	const { vi, en } = PROBLEM_ADVICE[code];
	return html`<section class="problem" id="${code}"><h3><code>${code}</code> (${status})</h3>
<p>${title.vi}: ${vi}<br><span class="soft" lang="en">${title.en}: ${en}</span></p></section>
`;
}

import { createHash } from 'node:crypto';
import type { Language } from '../../render/page/language.js';
import { html, type Markup } from '../../render/page/markup.js';
import { PAGE_STYLE } from './page-style.js';

/** A page the service makes itself: whole without a script, an image or a font from anywhere; `ways` stands at its top. */
export function page(title: string, content: Markup, language: Language = 'vi', ways: Markup | null = null): string {
	return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow"><title>${title}</title>${STYLE}</head>
<body><header class="top">${HEADS[language]}${ways}</header>
<main><h1>${title}</h1>
${content}</main></body></html>
`.markup;
}

const HEADS: Readonly<Record<Language, Markup>> = {
	vi: html`<p><strong>THÀNH PHỐ HẢI PHÒNG</strong><br>Tiếp nhận và rà soát báo cáo</p>`,
	en: html`<p><strong>HAI PHONG CITY</strong><br>Receiving and reviewing reports</p>`,
};
const STYLE: Markup = { markup: `<style>${PAGE_STYLE}</style>` };

/** What such a page may do: show itself in its own style, and send its form to this service. Its address may hold a secret: nobody keeps it. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
	'Content-Security-Policy': [
		"default-src 'none'",
		`style-src 'sha256-${createHash('sha256').update(PAGE_STYLE).digest('base64')}'`,
		"base-uri 'none'",
		"form-action 'self'",
		"frame-ancestors 'none'",
	].join('; '),
	'Cache-Control': 'no-store, no-cache',
	'X-Robots-Tag': 'noindex',
};

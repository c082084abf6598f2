import { getDocs, getOpenApi } from '../contract/docs.js';
import { DOCS_POLICY, docsPage } from '../docs/docs-page.js';
import { apiDocument } from '../openapi/api-document.js';
import { type Route, route } from '../route.js';
import type { Service } from '../service.js';

export function docsRoutes({ settings }: Service): readonly Route[] {
	const document = once(() => apiDocument(settings.publicUrl));
	const page = once(() => Buffer.from(docsPage(document()), 'utf8'));
	const headers = { 'Content-Security-Policy': DOCS_POLICY };
	return [
		route(getOpenApi, async () => ({ json: { ...document() } })),
		route(getDocs, async () => ({ stream: page(), mediaType: 'text/html; charset=utf-8', headers })),
	];
}

/** Made when somebody first asks, and kept: a start need not wait for it. */
function once<T extends object>(make: () => T): () => T {
	let made: T | null = null;
	return () => {
		made ??= make();
		return made;
	};
}

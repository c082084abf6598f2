import { PAGE_IMAGE_LIMITS } from '../../limits/page-image-limits.js';
import { recordLook } from '../../store/audit/record-look.js';
import { originalOf } from '../../store/ledger/original-of.js';
import { actorKey } from '../actor.js';
import { getPageImage } from '../contract/pages.js';
import { drawPageOf, requirePages } from '../pages/draw-page-of.js';
import { requireKept, requireReport } from '../problems/require-report.js';
import { type Route, route } from '../route.js';
import type { Service } from '../service.js';

export function pageRoutes(service: Service): readonly Route[] {
	const { database } = service.store;
	return [
		route(getPageImage, async ({ params: { id, n: page }, query: { width }, actor, request, signal }) => {
			const original = requireReport(await originalOf(database, id), id);
			requireKept(original.deleted, id);
			requirePages(original);
			await recordLook(database, { actor: actorKey(actor), action: 'report.look-at-page', target: id, detail: { page, width } });
			const headers = headersOf(`"${original.sha256}-${page}-${width}-${DRAWING}"`);
			const hasIt = request.get('If-None-Match') === headers.ETag;
			// Of a page that nobody has counted only drawing it tells whether it is there.
			const isThere = original.pages !== null && page <= original.pages;
			const stream = hasIt && isThere ? null : await drawPageOf(service, original, { page, width }, signal);
			if (hasIt || stream === null) return { raw: async (response) => void response.status(304).set(headers).end() };
			return { stream, mediaType: 'image/png', headers };
		}),
	];
}

/** Raised when the same page is drawn otherwise than before. */
const DRAWING = 1;

/** A file never changes, so neither do its pages; who signs in as somebody else is shown nothing kept for the one before. */
function headersOf(etag: string) {
	return { ETag: etag, 'Cache-Control': `private, max-age=${PAGE_IMAGE_LIMITS.cacheSeconds}, immutable`, Vary: 'Authorization, Cookie' };
}

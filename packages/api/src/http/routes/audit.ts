import { Readable } from 'node:stream';
import { z } from 'zod';
import { HTTP_LIMITS } from '../../limits/http-limits.js';
import { auditEntries, listAudit, type StoredEntry } from '../../store/audit/list-audit.js';
import { recordLook } from '../../store/audit/record-look.js';
import { verifyAudit } from '../../store/audit/verify-audit.js';
import { actorKey } from '../actor.js';
import { exportAudit, listAuditEndpoint, verifyAuditEndpoint } from '../contract/audit.js';
import { readCursor } from '../cursor.js';
import { pageFrom } from '../page-from.js';
import { type Route, route } from '../route.js';
import type { Service } from '../service.js';
import { singleFlight } from '../single-flight.js';

export function auditRoutes({ store: { database } }: Service): readonly Route[] {
	const verify = singleFlight(async () => {
		const { differences, ...others } = await verifyAudit(database);
		const shown = differences.slice(0, HTTP_LIMITS.differences);
		return { ...others, differences: shown, more: differences.length - shown.length };
	}, HTTP_LIMITS.verifyRestMs);
	return [
		route(verifyAuditEndpoint, async () => ({ json: await verify() })),
		route(listAuditEndpoint, async ({ query: { limit, cursor, ...filter } }) => {
			const [before] = readCursor(cursor, z.tuple([z.int()])) ?? [null];
			const entries = await listAudit(database, filter, { limit: limit + 1, before });
			return { json: pageFrom(entries.map(shown), limit, ({ id }) => [id]) };
		}),
		route(exportAudit, async ({ query, actor }) => {
			await recordLook(database, { actor: actorKey(actor), action: 'audit.export', target: null, detail: query });
			return {
				stream: Readable.from(lines(auditEntries(database, query))),
				mediaType: 'application/x-ndjson',
				headers: { 'Content-Disposition': 'attachment; filename="rasoat-audit.ndjson"' },
			};
		}),
	];
}

function shown({ detail, ...entry }: StoredEntry) {
	return { ...entry, detail: JSON.parse(detail) as Record<string, unknown> };
}

/** `detail` stays the text it was hashed as: so a line can be held against its hash. */
async function* lines(entries: AsyncIterable<StoredEntry>): AsyncGenerator<string> {
	for await (const entry of entries) yield `${JSON.stringify(entry)}\n`;
}

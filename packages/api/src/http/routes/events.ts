import type { Response } from 'express';
import { findRow } from '../../store/reports/find-row.js';
import { actorKey } from '../actor.js';
import { readChangeCursor } from '../change-cursor.js';
import { watchReport, watchReports } from '../contract/events.js';
import { createEventStream } from '../events/event-stream.js';
import { requireReport } from '../problems/require-report.js';
import { type Call, type Route, route } from '../route.js';
import type { Service } from '../service.js';

/** Before everything there is. */
const BEGINNING = { history: 0, change: 0 };

export function eventRoutes({ events, store: { database } }: Service): readonly Route[] {
	const watch = (call: Pick<Call<typeof watchReports>, 'actor' | 'request' | 'query' | 'mayStill'>, report: string | null) => {
		const caller = actorKey(call.actor);
		const last = call.request.get('Last-Event-ID');
		const given = last || call.query.since;
		const since = given === undefined ? null : (readChangeCursor(given, last ? 'header.Last-Event-ID' : 'query.since') ?? BEGINNING);
		events.requireRoom(caller);
		const { mayStill } = call;
		const raw = async (response: Response) => {
			const stream = createEventStream(response);
			// HEAD wants to know what there would be, and no more.
			if (call.request.method === 'HEAD') return stream.end();
			await events.serve(stream, { caller, report, since, mayStill });
		};
		return { raw };
	};
	return [
		route(watchReports, async (call) => watch(call, null)),
		route(watchReport, async (call) => {
			const { id } = call.params;
			requireReport(await findRow(database, id), id);
			return watch(call, id);
		}),
	];
}

import type { Database } from '../database.js';
import { WAITING } from '../ledger/change-attempt.js';
import { openNext } from '../ledger/open-next.js';
import type { State } from '../schema.js';
import { changeReport, type Deed } from './change-report.js';
import { noteAmendment } from './note-amendment.js';

export interface Rechecked {
	/** False while an attempt waits already, of a deleted report, and where only a parked one was meant and this is none. */
	readonly changed: boolean;
	readonly deleted: boolean;
	/** Number of the latest attempt. */
	readonly attempt: number;
	readonly state: State;
}

/** Opens a new attempt of a report: of any that does not wait for one, or of a parked one alone. Null where there is no such report. */
export function recheckReport(database: Database, id: string, deed: Deed, only: 'ended' | 'parked'): Promise<Rechecked | null> {
	const action = only === 'parked' ? 'report.replay' : 'report.recheck';
	return changeReport<Rechecked>(database, id, action, deed, async (session, { deletedAt }, latest) => {
		const deleted = deletedAt !== null;
		const from = { attempt: latest.number, state: latest.state };
		const mayOpen = only === 'parked' ? latest.state === 'failed' : !WAITING.includes(latest.state);
		if (deleted || !mayOpen) return { outcome: { changed: false, deleted, ...from }, changed: false, detail: {} };
		const next = await openNext(session, latest, 'replay');
		await noteAmendment(session, id, 'recheck', from, { attempt: next.number }, deed);
		return { outcome: { changed: true, deleted, attempt: next.number, state: next.state }, changed: true, detail: { from } };
	});
}

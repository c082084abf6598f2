import type { Database } from '../database.js';
import { endAttempt } from '../ledger/change-attempt.js';
import type { State } from '../schema.js';
import { changeReport, type Deed } from './change-report.js';
import { noteAmendment } from './note-amendment.js';

export interface Cancelled {
	/** False when the latest attempt has ended already. */
	readonly changed: boolean;
	readonly attempt: number;
	readonly state: State;
	/** Id of its job, to be taken out of the queue; null where it was not sent there. */
	readonly job: string | null;
}

/** Gives up the attempt of a report that waits: done, without a result. Null where there is no such report. */
export function cancelReport(database: Database, id: string, deed: Deed): Promise<Cancelled | null> {
	return changeReport<Cancelled>(database, id, 'report.cancel', deed, async (session, _, latest) => {
		const { changed, attempt } = await endAttempt(session, latest.id, 'done', { outcome: 'cancelled' });
		const { number, state, job } = attempt ?? latest;
		const from = { attempt: number, state: latest.state };
		if (changed) await noteAmendment(session, id, 'cancellation', from, { outcome: 'cancelled' }, deed);
		return { outcome: { changed, attempt: number, state, job }, changed, detail: { from } };
	});
}

import type { Database } from '../database.js';
import { endAttempt } from '../ledger/change-attempt.js';
import { openNext } from '../ledger/open-next.js';
import { changeReport, type Deed } from './change-report.js';
import { noteAmendment } from './note-amendment.js';
import type { Rechecked } from './recheck-report.js';

/**
 * Lets a parked report go unread, for a reason: an attempt never goes back, so another one is opened and cancelled at once, and the failed one
 * stays in the ledger. Null where there is no such report.
 */
export function giveUpParked(database: Database, id: string, deed: Deed): Promise<Rechecked | null> {
	return changeReport<Rechecked>(database, id, 'report.give-up', deed, async (session, { deletedAt }, latest) => {
		const deleted = deletedAt !== null;
		const from = { attempt: latest.number, state: latest.state };
		if (deleted || latest.state !== 'failed') return { outcome: { changed: false, deleted, ...from }, changed: false, detail: {} };
		const next = await openNext(session, latest, 'replay');
		const { attempt } = await endAttempt(session, next.id, 'done', { outcome: 'cancelled' });
		await noteAmendment(session, id, 'cancellation', from, { outcome: 'cancelled' }, deed);
		return {
			outcome: { changed: true, deleted, attempt: next.number, state: attempt?.state ?? next.state },
			changed: true,
			detail: { from },
		};
	});
}

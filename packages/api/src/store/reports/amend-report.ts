import type { Database } from '../database.js';
import { type Amended, type Amendment, amendHeld } from '../ledger/amend.js';
import { changeReport, type Deed } from './change-report.js';

/** `amend`, logged and guarded. Null where there is no such report. */
export function amendReport(database: Database, id: string, amendment: Amendment, deed: Deed): Promise<Amended | null> {
	const { kind } = amendment;
	return changeReport(database, id, ACTIONS[kind], deed, async (session, before) => {
		const outcome = await amendHeld(session, before, amendment, deed);
		const { receivedAt, withdrawnAt, campaign, commune } = before;
		const told = kind === 'move' ? { campaign, commune } : kind === 'received-at' ? { receivedAt } : { withdrawnAt };
		return { outcome, changed: outcome.changed, detail: { before: told, after: amendment } };
	});
}

const ACTIONS = {
	'received-at': 'report.correct-received-at',
	withdrawal: 'report.withdraw',
	reinstatement: 'report.reinstate',
	move: 'report.move',
} as const satisfies Readonly<Record<Amendment['kind'], `report.${string}`>>;

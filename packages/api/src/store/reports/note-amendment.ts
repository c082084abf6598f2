import type { Session } from '../database.js';
import type { Grounds } from '../ledger/amend.js';
import { type AmendmentKind, amendments } from '../schema.js';

/** Keeps beside a report what was changed about it, who did it and why. */
export async function noteAmendment(
	{ orm }: Session,
	report: string,
	kind: AmendmentKind,
	before: object,
	after: object,
	{ actor, reason }: Grounds,
): Promise<void> {
	await orm.insert(amendments).values({ report, kind, before: JSON.stringify(before), after: JSON.stringify(after), actor, reason });
}

import type { Standing } from '@rasoat/checker';
import { and, eq, isNull } from 'drizzle-orm';
import type { Session } from '../database.js';
import { saveReview } from './save-review.js';
import { corrections } from './tables.js';

/** A check's own view of what people corrected: a result by it, and what became of each correction. */
export interface CorrectedAgain {
	/** A CheckResult as JSON text. */
	readonly json: string;
	readonly standings: readonly Standing[];
}

/** Who reopens what was accepted, where a check does. */
export const CHECK = 'rasoat';

/**
 * Carries people's work over to a new result of a report they had worked on. `corrected` is null where the file cannot be read any more, or
 * nothing was corrected: what was corrected then asks to be looked at. Call with the report held, its attempt ended with its result.
 */
export async function reviewAfterCheck(session: Session, report: string, attempt: string, corrected: CorrectedAgain | null): Promise<void> {
	const standing = and(eq(corrections.report, report), isNull(corrections.endedAt));
	if (corrected === null) await session.orm.update(corrections).set({ unsettled: 'unreadable', machine: null }).where(standing);
	for (const { id, unsettled, machine, anchor } of corrected?.standings ?? []) {
		const read = machine === null ? null : JSON.stringify(machine);
		const rests = anchor === null ? {} : { anchor: JSON.stringify(anchor) };
		await session.orm
			.update(corrections)
			.set({ unsettled, machine: read, ...rests })
			.where(and(eq(corrections.id, id), standing));
	}
	await saveReview(session, { report, attempt, content: corrected?.json ?? null, actor: CHECK, by: 'check' });
}

import { and, eq } from 'drizzle-orm';
import type { KeyedProfile } from '../../sandbox/protocol.js';
import type { Database } from '../database.js';
import { profileSource } from '../profiles/profile-source.js';
import { attempts, reports, results } from '../schema.js';
import { type NotNow, reviewable } from './change-review.js';
import { loadReview, type StandingReview, versionOf } from './load-review.js';
import { readings } from './tables.js';

/** What running the rules once more takes. */
export interface CorrectionMaterial {
	readonly review: StandingReview;
	/** Of the result that is corrected. */
	readonly attempt: string;
	/** As `packDocument` gives it. */
	readonly document: Uint8Array;
	/** The machine's own result as JSON text. */
	readonly machine: string;
	readonly profile: KeyedProfile;
	/** ISO instant. */
	readonly receivedAt: string;
	/** ISO date the check went by. */
	readonly deadline: string | null;
}

/** `no-reading`: checked before what is read was kept, by another version of the program, or by a profile that is gone; a recheck helps. */
export type NoMaterial = NotNow | 'unreadable' | 'no-reading';

/** Null where there is no such report. `engine`: the program's version. */
export function correctionMaterial(
	database: Database,
	id: string,
	version: number,
	engine: string,
): Promise<CorrectionMaterial | NoMaterial | null> {
	return database.transaction('snapshot', async (session) => {
		const [standing] = await session.orm
			.select()
			.from(attempts)
			.where(and(eq(attempts.report, id), eq(attempts.latest, true)));
		if (!standing) return null;
		const review = await loadReview(session, id);
		if (versionOf(review) !== version) return 'stale';
		const attempt = await reviewable(session, standing);
		if (typeof attempt === 'string') return attempt;
		if (attempt.outcome === 'unreadable') return 'unreadable';
		const [found] = await session.orm
			.select({
				receivedAt: reports.receivedAt,
				machine: results.content,
				document: readings.document,
				read: readings.attempt,
			})
			.from(attempts)
			.innerJoin(reports, eq(reports.id, attempts.report))
			.leftJoin(results, eq(results.attempt, attempts.id))
			.leftJoin(readings, eq(readings.report, attempts.report))
			.where(eq(attempts.id, attempt.id));
		if (!found || found.machine === null) return 'no-result';
		const { machine, document, read, receivedAt } = found;
		const hash = attempt.profileHash ?? '';
		const source = await profileSource(session, hash);
		if (document === null || read !== attempt.id || source === null || attempt.engineVersion !== engine) return 'no-reading';
		const { deadline } = attempt;
		return { review, attempt: attempt.id, document, machine, profile: { hash, source }, receivedAt, deadline };
	});
}

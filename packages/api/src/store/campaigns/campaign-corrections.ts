import type { Database } from '../database.js';
import { storable } from '../storable.js';

/** A figure that somebody put right, and that counts. */
export interface CorrectionInForce {
	readonly report: string;
	readonly figure: string;
	/** What the machine reads: a Stated; null for nothing. */
	readonly machine: { readonly value: unknown; readonly how: string } | null;
	/** Name of who did it; his key where he has none. */
	readonly by: string;
	/** ISO instant. */
	readonly madeAt: string;
	readonly note: string;
}

/** Figures that people put right in the reports of a campaign. */
export function campaignCorrections(database: Database, campaign: string): Promise<readonly CorrectionInForce[]> {
	return database.transaction('single', async ({ client }) => {
		const { rows } = await client.query<Omit<CorrectionInForce, 'madeAt'> & { made_at: Date }>(IN_FORCE, [storable(campaign)]);
		return rows.map(({ made_at, ...row }) => ({ ...row, madeAt: made_at.toISOString() }));
	});
}

const IN_FORCE = `
	SELECT c.report, c.target AS figure, c.machine, coalesce(u.display_name, t.name, c.made_by) AS by, c.made_at, c.note
	FROM rasoat.corrections c
		JOIN rasoat.reports p ON p.id = c.report AND p.campaign = $1
		LEFT JOIN rasoat.users u ON c.made_by = 'user:' || u.id
		LEFT JOIN rasoat.tokens t ON c.made_by = 'token:' || t.id
	WHERE c.kind = 'figure' AND c.ended_at IS NULL AND c.unsettled IS NULL`;

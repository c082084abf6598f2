import type { FigureDescription } from '@rasoat/checker';
import { eq } from 'drizzle-orm';
import type { Database, Session } from '../database.js';
import { profileInForce } from '../profiles/profile-version.js';
import type { ReviewState } from '../reviews/review-state.js';
import { campaigns } from '../schema.js';
import { storable } from '../storable.js';
import { NEWEST } from './newest.js';

/** A figure as one report states it, or as somebody put it right. */
export interface Cell {
	readonly value: unknown;
	readonly how: string;
	readonly doubtful: boolean;
	readonly confidence: number;
	readonly corrected?: true;
	/** Its first place; null where it has none. */
	readonly evidence: {
		readonly page: number | null;
		readonly block: number | null;
		readonly quote: string;
		readonly role: string | null;
	} | null;
}

export interface TotalsRow {
	/** Code. */
	readonly commune: string;
	readonly report: string;
	/** ISO instant. */
	readonly receivedAt: string;
	readonly verdict: 'pass' | 'flagged' | 'unreadable';
	readonly review: ReviewState;
	/** By figure. */
	readonly cells: Readonly<Record<string, Cell>>;
}

export interface Total {
	/** Null for a figure that is no number. */
	readonly sum: number | null;
	/** Communes whose value is in it; of these, doubtful and corrected ones. */
	readonly stated: number;
	readonly doubtful: number;
	readonly corrected: number;
	/** Communes that have a report and no value. */
	readonly absent: number;
}

export interface CampaignTotals {
	readonly figures: readonly FigureDescription[];
	/** By code of the commune; reports that were set aside, or have no result, are left out. */
	readonly rows: readonly TotalsRow[];
	readonly totals: Readonly<Record<string, Total>>;
}

/** Every figure of a campaign by commune, with totals; null where there is no such campaign, or its profile is not installed. */
export function campaignTotals(database: Database, sent: string): Promise<CampaignTotals | null> {
	const id = storable(sent);
	return database.transaction('snapshot', async (session) => {
		const [campaign] = await session.orm.select({ profileId: campaigns.profileId }).from(campaigns).where(eq(campaigns.id, id));
		const profile = campaign && (await profileInForce(session, campaign.profileId));
		if (!profile) return null;
		const { figures } = profile.description;
		const rows = await rowsOf(session, id);
		return { figures, rows, totals: Object.fromEntries(figures.map((figure) => [figure.id, totalOf(figure, rows)])) };
	});
}

interface Row extends Omit<TotalsRow, 'receivedAt' | 'cells'> {
	readonly received_at: Date;
	readonly figures: TotalsRow['cells'];
}

async function rowsOf({ client }: Session, campaign: string): Promise<readonly TotalsRow[]> {
	const { rows } = await client.query<Row>(ROWS, [campaign]);
	return rows.map(({ received_at, figures, ...row }) => ({ ...row, receivedAt: received_at.toISOString(), cells: figures }));
}

function totalOf({ id, type }: FigureDescription, rows: readonly TotalsRow[]): Total {
	const cells = rows.flatMap((row) => row.cells[id] ?? []).filter(({ value }) => value !== null);
	const isNumber = type === 'integer' || type === 'money';
	return {
		sum: isNumber ? cells.reduce((sum, { value }) => sum + (typeof value === 'number' ? value : 0), 0) : null,
		stated: cells.length,
		doubtful: cells.filter(({ doubtful }) => doubtful).length,
		corrected: cells.filter(({ corrected }) => corrected).length,
		absent: rows.length - cells.length,
	};
}

const ROWS = `
	WITH ${NEWEST}
	SELECT commune, id AS report, received_at, verdict, review, figures FROM standing
	WHERE figures IS NOT NULL AND verdict <> 'unreadable' AND review <> 'set-aside' ORDER BY commune`;

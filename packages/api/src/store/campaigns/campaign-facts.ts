import type { CampaignFacts, EarlierReport, SubmittedReport } from '@rasoat/checker';
import { eq } from 'drizzle-orm';
import type { Database, Session } from '../database.js';
import { profileInForce } from '../profiles/profile-version.js';
import { campaigns } from '../schema.js';

export interface FactsAsked {
	/** ISO date in the city. */
	readonly today: string;
	/** Figures are read out of every result, of the campaigns before too: only where they are asked for. */
	readonly withFigures: boolean;
}

/** What the rules over a campaign look at; null where there is no such campaign, or its profile is not there. */
export function campaignFacts(database: Database, id: string, { today, withFigures }: FactsAsked): Promise<CampaignFacts | null> {
	return database.transaction('snapshot', async (session) => {
		const [campaign] = await session.orm.select().from(campaigns).where(eq(campaigns.id, id));
		const profile = campaign && (await profileInForce(session, campaign.profileId));
		if (!campaign || !profile) return null;
		const { references, figures } = profile.description;
		return {
			expectedCommunes: campaign.expectedCommunes,
			deadline: campaign.deadline,
			today,
			letter: { number: references.letter.number, date: references.letter.date },
			figures: withFigures ? figures.filter(({ type }) => type === 'integer' || type === 'money') : [],
			reports: await submittedReports(session, id, withFigures),
			earlier: withFigures ? await earlierReports(session, id) : [],
		};
	});
}

interface Row extends Omit<SubmittedReport, 'wording' | 'figures' | 'receivedAt'> {
	readonly received_at: Date;
	readonly wording: Buffer | null;
	readonly figures: Readonly<Record<string, { readonly value: unknown; readonly doubtful: boolean }>> | null;
}

async function submittedReports({ client }: Session, campaign: string, withFigures: boolean): Promise<readonly SubmittedReport[]> {
	const { rows } = await client.query<Row>(REPORTS, [campaign, withFigures]);
	return rows.map(({ id, commune, original, received_at, wording, figures }) => ({
		id,
		commune,
		original,
		receivedAt: received_at.toISOString(),
		wording,
		figures: numbersOf(figures ?? {}),
	}));
}

type EarlierRow = Pick<Row, 'id' | 'commune'> & { readonly campaign: string; readonly figures: NonNullable<Row['figures']> };

async function earlierReports({ client }: Session, campaign: string): Promise<readonly EarlierReport[]> {
	const { rows } = await client.query<EarlierRow>(EARLIER, [campaign]);
	return rows.map((row) => ({ ...row, figures: numbersOf(row.figures) }));
}

function numbersOf(figures: NonNullable<Row['figures']>): SubmittedReport['figures'] {
	const numbers = Object.entries(figures).flatMap(([id, { value, doubtful }]) =>
		typeof value === 'number' && !doubtful ? [[id, value]] : [],
	);
	return Object.fromEntries(numbers) as SubmittedReport['figures'];
}

/** Of each report what was read last, as people put it right: of one that is checked again, until that is done, the time before. */
const REPORTS = `
	SELECT r.id, r.commune, r.original, r.received_at, last.signature AS wording, last.figures
	FROM rasoat.reports r LEFT JOIN LATERAL (
		SELECT w.signature, CASE WHEN $2 THEN coalesce(v.figures, s.figures) END AS figures
		FROM rasoat.attempts a JOIN rasoat.results s ON s.attempt = a.id LEFT JOIN rasoat.wordings w ON w.attempt = a.id
			LEFT JOIN rasoat.reviews v ON v.report = r.id AND v.attempt = a.id
		WHERE a.report = r.id ORDER BY a.number DESC LIMIT 1
	) last ON true
	WHERE r.campaign = $1 AND r.commune IS NOT NULL AND r.withdrawn_at IS NULL
	ORDER BY r.received_at, r.created_at, r.id`;

/** Of each commune the newest report that could be read, in the campaign opened last of those before this one. */
const EARLIER = `
	SELECT DISTINCT ON (r.commune) r.id, r.commune, coalesce(nullif(c.name, ''), c.id) AS campaign, last.figures
	FROM rasoat.campaigns this JOIN rasoat.campaigns c ON (c.created_at, c.id) < (this.created_at, this.id)
	JOIN rasoat.reports r ON r.campaign = c.id AND r.commune IS NOT NULL AND r.withdrawn_at IS NULL
	JOIN LATERAL (
		SELECT s.content -> 'figures' AS figures, s.verdict FROM rasoat.attempts a JOIN rasoat.results s ON s.attempt = a.id
		WHERE a.report = r.id ORDER BY a.number DESC LIMIT 1
	) last ON last.verdict <> 'unreadable' AND json_typeof(last.figures) = 'object'
	WHERE this.id = $1
	ORDER BY r.commune, c.created_at DESC, c.id DESC, r.received_at DESC, r.created_at DESC, r.id DESC`;

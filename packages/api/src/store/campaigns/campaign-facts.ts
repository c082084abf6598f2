import type { CampaignFacts, SubmittedReport } from '@rasoat/checker';
import { eq } from 'drizzle-orm';
import type { Database, Session } from '../database.js';
import { profileInForce } from '../profiles/profile-version.js';
import { campaigns } from '../schema.js';

/**
 * What the rules over a campaign look at; null where there is no such campaign, or its profile is not there. Figures are read out of every
 * result: only where they are asked for.
 */
export function campaignFacts(database: Database, id: string, withFigures: boolean): Promise<CampaignFacts | null> {
	return database.transaction('snapshot', async (session) => {
		const [campaign] = await session.orm.select().from(campaigns).where(eq(campaigns.id, id));
		const profile = campaign && (await profileInForce(session, campaign.profileId));
		if (!campaign || !profile) return null;
		const { references, figures } = profile.description;
		return {
			expectedCommunes: campaign.expectedCommunes,
			deadline: campaign.deadline,
			letter: { number: references.letter.number, date: references.letter.date },
			figures: withFigures ? figures.filter(({ type }) => type === 'integer' || type === 'money') : [],
			reports: await submittedReports(session, id, withFigures),
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

function numbersOf(figures: NonNullable<Row['figures']>): SubmittedReport['figures'] {
	const numbers = Object.entries(figures).flatMap(([id, { value, doubtful }]) =>
		typeof value === 'number' && !doubtful ? [[id, value]] : [],
	);
	return Object.fromEntries(numbers) as SubmittedReport['figures'];
}

/** Of each report what was read last: of one that is checked again, until that is done, the time before. */
const REPORTS = `
	SELECT r.id, r.commune, r.original, r.received_at, last.signature AS wording, last.figures
	FROM rasoat.reports r LEFT JOIN LATERAL (
		SELECT w.signature, CASE WHEN $2 THEN s.content -> 'figures' END AS figures
		FROM rasoat.attempts a JOIN rasoat.results s ON s.attempt = a.id LEFT JOIN rasoat.wordings w ON w.attempt = a.id
		WHERE a.report = r.id ORDER BY a.number DESC LIMIT 1
	) last ON true
	WHERE r.campaign = $1 AND r.commune IS NOT NULL AND r.withdrawn_at IS NULL
	ORDER BY r.received_at, r.created_at, r.id`;

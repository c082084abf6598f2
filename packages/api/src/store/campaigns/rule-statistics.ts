import type { ChecklistItem } from '@rasoat/checker';
import { eq } from 'drizzle-orm';
import type { Database } from '../database.js';
import { profileInForce } from '../profiles/profile-version.js';
import { campaigns } from '../schema.js';
import { storable } from '../storable.js';
import { NEWEST } from './newest.js';

/** How one rule of a campaign's profile fared. */
export interface RuleStatistic {
	readonly ruleId: string;
	readonly severity: ChecklistItem['severity'];
	readonly title: ChecklistItem['title'];
	/** Reports that count in which the machine's check found it. */
	readonly fired: number;
	/** Reports of the campaign in which somebody dismissed a finding of it. */
	readonly dismissed: number;
}

/** Every rule of a campaign's profile, also those that never fired; null where there is no such campaign, or its profile is not installed. */
export function ruleStatistics(database: Database, sent: string): Promise<readonly RuleStatistic[] | null> {
	const id = storable(sent);
	return database.transaction('snapshot', async (session) => {
		const [campaign] = await session.orm.select({ profileId: campaigns.profileId }).from(campaigns).where(eq(campaigns.id, id));
		const profile = campaign && (await profileInForce(session, campaign.profileId));
		if (!profile) return null;
		const { rows } = await session.client.query<{ rule: string; fired: number; dismissed: number }>(COUNTS, [id]);
		const counts = new Map(rows.map(({ rule, ...counted }) => [rule, counted]));
		const items = new Map(profile.description.checklist.map((item) => [item.ruleId, item]));
		return [...items.values()].map(({ ruleId, severity, title }) => ({ ruleId, severity, title, ...(counts.get(ruleId) ?? NEVER) }));
	});
}

const NEVER = { fired: 0, dismissed: 0 };

const COUNTS = `
	WITH ${NEWEST}, fired AS (
		SELECT rule, count(*)::integer AS fired FROM standing, unnest(rules) AS rule WHERE review <> 'set-aside' GROUP BY rule
	), dismissed AS (
		SELECT d.rule_id AS rule, count(DISTINCT d.report)::integer AS dismissed
		FROM rasoat.dismissals d JOIN rasoat.reports p ON p.id = d.report
		WHERE d.ended_at IS NULL AND p.campaign = $1 AND p.withdrawn_at IS NULL GROUP BY d.rule_id
	)
	SELECT rule, coalesce(fired, 0) AS fired, coalesce(dismissed, 0) AS dismissed FROM fired FULL JOIN dismissed USING (rule)`;

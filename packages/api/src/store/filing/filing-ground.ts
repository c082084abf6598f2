import type { Session } from '../database.js';

/** All that decides where a report is filed by what was read in it, at one moment; see `rasoat.filing_ground`. */
export interface FilingGround {
	/** As the database wrote it: equal texts stand for one state. */
	readonly text: string;
	readonly report: string;
	/** Every report of the same bytes, this one among them. */
	readonly standing: readonly Standing[];
	/** Whether a person has moved it. */
	readonly settled: boolean;
	/** Whether people have worked on its findings. */
	readonly reviewed: boolean;
	/** The open campaigns, and the one it is in. */
	readonly campaigns: readonly CampaignGround[];
}

export interface Standing {
	readonly id: string;
	readonly campaign: string | null;
	readonly commune: string | null;
	readonly withdrawn: boolean;
	readonly deleted: boolean;
}

export interface CampaignGround {
	readonly id: string;
	readonly open: boolean;
	/** ISO date. */
	readonly deadline: string | null;
	/** Of its profile in force; null where there is none. */
	readonly hash: string | null;
}

/** Null where there is no such attempt. */
export async function readGround({ client }: Session, attempt: string): Promise<FilingGround | null> {
	const { rows } = await client.query<{ ground: string }>(GROUND, [attempt]);
	const text = rows[0]?.ground;
	if (text === undefined) return null;
	const { report, standing, settled, reviewed, campaigns } = JSON.parse(text) as Written;
	return {
		text,
		report,
		settled,
		reviewed,
		standing: standing.map(([id, campaign, commune, withdrawn, deleted]) => ({ id, campaign, commune, withdrawn, deleted })),
		campaigns: campaigns.map(([id, open, deadline, hash]) => ({ id, open, deadline, hash })),
	};
}

interface Written {
	readonly report: string;
	readonly standing: readonly (readonly [
		id: string,
		campaign: string | null,
		commune: string | null,
		withdrawn: boolean,
		deleted: boolean,
	])[];
	readonly settled: boolean;
	readonly reviewed: boolean;
	readonly campaigns: readonly (readonly [id: string, open: boolean, deadline: string | null, hash: string | null])[];
}

const GROUND = `SELECT rasoat.filing_ground(p.id, p.original) AS ground
	FROM rasoat.attempts a JOIN rasoat.reports p ON p.id = a.report WHERE a.id = $1`;

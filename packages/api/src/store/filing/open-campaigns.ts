import type { ProfileDescription } from '@rasoat/checker';
import type { Session } from '../database.js';
import type { CitableCampaign } from './campaigns-cited.js';

/** An open campaign whose profile is known, with what filing needs of it. */
export interface OpenCampaign extends CitableCampaign {
	readonly name: string;
	/** As people write them: "195-KL/TW", "2581/UBND-NVKTGS". */
	readonly numbers: { readonly conclusion: string; readonly letter: string };
}

export async function openCampaigns({ client }: Session): Promise<readonly OpenCampaign[]> {
	const { rows } = await client.query<{ id: string; name: string; papers: ProfileDescription['references'] }>(OPEN);
	return rows.map(({ id, name, papers: { conclusion, letter } }) => ({
		id,
		name,
		conclusion: conclusion.key,
		letter: letter.key,
		numbers: { conclusion: conclusion.number, letter: letter.number },
	}));
}

const OPEN = `
	SELECT c.id, c.name, p.description -> 'references' AS papers
	FROM rasoat.campaigns c CROSS JOIN LATERAL (
		SELECT description FROM rasoat.profiles WHERE profile_id = c.profile_id
		ORDER BY string_to_array(version, '.')::numeric[] DESC, installed_at DESC, hash LIMIT 1
	) p
	WHERE c.closed_at IS NULL ORDER BY c.id`;

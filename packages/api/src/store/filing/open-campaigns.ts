import type { Session } from '../database.js';
import type { CitableCampaign } from './campaigns-cited.js';
import { papersOf } from './papers-of.js';

/** An open campaign whose profile is known, with what filing needs of it. */
export interface OpenCampaign extends CitableCampaign {
	/** As people write them: "195-KL/TW", "2581/UBND-NVKTGS". */
	readonly numbers: { readonly conclusion: string; readonly letter: string };
}

export async function openCampaigns(session: Session): Promise<readonly OpenCampaign[]> {
	const { rows } = await session.client.query<{ id: string; hash: string }>(OPEN);
	return papersOf(session, rows);
}

const OPEN = `
	SELECT c.id, p.hash
	FROM rasoat.campaigns c CROSS JOIN LATERAL (
		SELECT hash FROM rasoat.profiles WHERE profile_id = c.profile_id
		ORDER BY chosen_at DESC NULLS LAST, string_to_array(version, '.')::numeric[] DESC, installed_at DESC, hash LIMIT 1
	) p
	WHERE c.closed_at IS NULL ORDER BY c.id`;

import type { ProfileDescription } from '@rasoat/checker';
import type { Session } from '../database.js';
import type { OpenCampaign } from './open-campaigns.js';

type Papers = ProfileDescription['references'];

/** By the profile's hash, which stands for its content: they never change. A new profile comes about once a month. */
const known = new Map<string, Papers>();
const MOST_KNOWN = 1_000;

/** The campaigns whose profile is known, with the papers it names. */
export async function papersOf(
	session: Session,
	campaigns: readonly { readonly id: string; readonly hash: string | null }[],
): Promise<readonly OpenCampaign[]> {
	await learn(session, new Set(campaigns.flatMap(({ hash }) => (hash === null || known.has(hash) ? [] : [hash]))));
	return campaigns.flatMap(({ id, hash }) => {
		const papers = hash === null ? undefined : known.get(hash);
		return papers ? [openCampaign(id, papers)] : [];
	});
}

async function learn({ client }: Session, hashes: ReadonlySet<string>): Promise<void> {
	if (hashes.size === 0) return;
	if (known.size > MOST_KNOWN) known.clear();
	const { rows } = await client.query<{ hash: string; papers: Papers }>(PAPERS, [[...hashes]]);
	for (const { hash, papers } of rows) known.set(hash, papers);
}

const PAPERS = "SELECT hash, description -> 'references' AS papers FROM rasoat.profiles WHERE hash = ANY ($1)";

function openCampaign(id: string, { conclusion, letter }: Papers): OpenCampaign {
	return { id, conclusion: conclusion.key, letter: letter.key, numbers: { conclusion: conclusion.number, letter: letter.number } };
}

import type { Finding, Profile, Result } from '../../api/report.ts';
import type { Chosen } from './place.ts';

/** Where what a finding is about is put right: its figure, its section, or the part of the identity; null where it is about none of them. */
export function correctableOf(
	{ ruleId, target, evidence }: Finding,
	{ figures, sections, identity }: Result,
	profile: Pick<Profile, 'sections'> | null,
): { readonly tab: 'figures' | 'sections'; readonly chosen: Chosen } | null {
	const named = [target, ...evidence.map(({ role }) => role)].filter((name) => name !== null);
	const figure = named.find((id) => figures[id] !== undefined);
	if (figure !== undefined) return { tab: 'figures', chosen: { key: `figure-${figure}`, evidence: figures[figure]?.evidence ?? [] } };
	if (profile?.sections.some(({ id }) => id === target)) {
		const found = sections.find(({ id }) => id === target);
		return { tab: 'sections', chosen: { key: `section-${target}/0`, evidence: found?.evidence ?? [] } };
	}
	const part = FIELDS[ruleId] ?? PARTS.find((known) => known === target);
	if (part === undefined) return null;
	return { tab: 'sections', chosen: { key: `identity-${part}`, evidence: identity[part]?.evidence ?? [] } };
}

/** Where a value is put right of which the file's text and its page say different things: "odds-figure-staffing.present/layer-0". */
export function correctableAtOdds({ key, evidence }: Chosen): ReturnType<typeof correctableOf> {
	const [, value, kind] = /^odds-((figure|identity)-.+)\/(?:layer|picture)-\d+$/.exec(key) ?? [];
	if (value === undefined) return null;
	return { tab: kind === 'figure' ? 'figures' : 'sections', chosen: { key: value, evidence } };
}

const PARTS = ['commune', 'number', 'date', 'signer', 'signerTitle', 'conclusion', 'letter'] as const;

/** What of the identity a rule is about that names no target. */
const FIELDS: Readonly<Record<string, (typeof PARTS)[number]>> = {
	'format.number-missing': 'number',
	'format.date-missing': 'date',
	'format.signer-missing': 'signer',
	'reference.commune-mismatch': 'commune',
	'reference.letter-missing': 'letter',
	'reference.conclusion-missing': 'conclusion',
};

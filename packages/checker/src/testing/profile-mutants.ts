import type { Profile } from '../profile/profile.js';
import type { RuleProfile } from '../profile/rule-schema.js';

/** A profile with one thing made wrong: some case must notice. */
export interface ProfileMutant {
	readonly name: string;
	/** The rule whose cases must notice; null for any. */
	readonly ruleId: string | null;
	readonly profile: Profile;
}

type Operator = NonNullable<RuleProfile['op']>;

/** The opposite, and the neighbour that differs at the border alone. */
const FLIPS: Readonly<Record<Operator, readonly Operator[]>> = {
	'==': ['!=', '<=', '>='],
	'!=': ['=='],
	'<=': ['>', '<'],
	'>=': ['<', '>'],
	'<': ['>=', '<='],
	'>': ['<=', '>='],
};
/** Lists of phrases that turn a reading round or keep it from being made. */
const NEGATIONS = ['zero', 'refuse', 'not'] as const;

/** Each comparison flipped, each condition dropped, each negating phrase taken out, in turn. */
export function profileMutants(profile: Profile): ProfileMutant[] {
	return [...ruleMutants(profile), ...phraseMutants(profile, 'sections'), ...phraseMutants(profile, 'figures')];
}

function ruleMutants(profile: Profile): ProfileMutant[] {
	return Object.entries(profile.rules).flatMap(([ruleId, rule]) => {
		const changed = (name: string, change: Partial<RuleProfile>): ProfileMutant => ({
			name: `rules.${ruleId}.${name}`,
			ruleId,
			profile: { ...profile, rules: { ...profile.rules, [ruleId]: { ...rule, ...change } } },
		});
		const flips = rule.op ? FLIPS[rule.op].map((op) => changed(`op ${rule.op} → ${op}`, { op })) : [];
		return rule.when ? [...flips, changed('when dropped', { when: 'true' })] : flips;
	});
}

function phraseMutants(profile: Profile, part: 'sections' | 'figures'): ProfileMutant[] {
	return profile[part].flatMap((entry, index) =>
		NEGATIONS.flatMap((key) => {
			const phrases = key in entry ? (entry as unknown as Record<string, unknown>)[key] : [];
			if (!Array.isArray(phrases)) return [];
			return phrases.map((phrase: unknown, at): ProfileMutant => {
				const entries = profile[part].with(index as never, { ...entry, [key]: phrases.toSpliced(at, 1) } as never);
				return { name: `${part}.${entry.id}.${key} without “${String(phrase)}”`, ruleId: null, profile: { ...profile, [part]: entries } };
			});
		}),
	);
}

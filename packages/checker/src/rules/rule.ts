import type { Evidence, Message } from '@rasoat/parser';
import type { Facts } from '../facts.js';
import type { Profile } from '../profile/profile.js';

/** One firing of a rule; hits of a rule with the same target become one finding with all their places. */
export interface Hit {
	readonly target: string | null;
	readonly expected: unknown;
	readonly actual: unknown;
	readonly evidence: readonly Evidence[];
	readonly doubtful?: boolean;
	/** Values for the `{name}` places of the rule's message in the profile, beside `target`, `expected`, `actual` and `quote`. */
	readonly values?: Readonly<Record<string, string | number | Message>>;
}

/** `crashed` is given by `check` alone. */
export type Outcome =
	| { readonly outcome: 'fired'; readonly hits: readonly Hit[] }
	| { readonly outcome: 'clear' }
	| { readonly outcome: 'not-applicable' }
	| { readonly outcome: 'cannot-tell'; readonly target: string | null; readonly reason: string };

export interface RuleContext {
	readonly facts: Facts;
	readonly profile: Profile;
	/** ISO dates; null where not known. */
	readonly receivedAt: string | null;
	readonly deadline: string | null;
	/** The rule's own settings in the profile. */
	readonly settings: Readonly<Record<string, unknown>>;
}

/** A rule that needs the text: gives hits, never findings; several outcomes where its targets fare differently. Pure. */
export type Rule = (context: RuleContext) => Outcome | readonly Outcome[];

export function fired(hits: readonly Hit[]): Outcome {
	return hits.length > 0 ? { outcome: 'fired', hits } : { outcome: 'clear' };
}

export const NOT_APPLICABLE: Outcome = { outcome: 'not-applicable' };

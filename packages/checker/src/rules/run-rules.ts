import { weighHit } from '../doubtful-pages.js';
import type { RuleProfile } from '../profile/rule-schema.js';
import type { Undetermined } from '../result.js';
import { partOf, unreadParts } from '../unread-places.js';
import { evaluateArithmetic } from './arithmetic.js';
import { REGISTRY } from './registry.js';
import type { Hit, Outcome, RuleContext } from './rule.js';

/** What one rule of the profile came to. */
export interface RuleRun {
	readonly ruleId: string;
	readonly rule: RuleProfile;
	readonly hits: readonly Hit[];
	readonly undetermined: readonly Undetermined[];
}

export type RunContext = Omit<RuleContext, 'settings'>;

/** Every rule of the profile in turn. One that crashes is named and does not keep the others from running. */
export function runRules(context: RunContext, unreadPages: readonly number[]): RuleRun[] {
	return Object.entries(context.profile.rules).map(([ruleId, rule]) => runRule(ruleId, rule, context, unreadPages));
}

function runRule(ruleId: string, rule: RuleProfile, context: RunContext, unreadPages: readonly number[]): RuleRun {
	try {
		const outcomes = outcomesOf(ruleId, rule, { ...context, settings: rule.settings ?? {} });
		const unread = [...unreadPages, ...(unreadParts(context.facts).get(partOf(ruleId)) ?? [])].sort((a, b) => a - b);
		const settled = outcomes.flatMap((outcome) => (restsOnText(ruleId) ? withoutUnreadAbsence(outcome, [...new Set(unread)]) : [outcome]));
		const weigh = (hit: Hit) => (FROM_OUTSIDE.test(ruleId) ? hit : weighHit(context.facts.document, hit));
		const hits = settled.flatMap((outcome) => (outcome.outcome === 'fired' ? outcome.hits.map(weigh) : []));
		const undetermined = settled.flatMap((outcome) =>
			outcome.outcome === 'cannot-tell' ? [{ ruleId, target: outcome.target, reason: outcome.reason }] : [],
		);
		return { ruleId, rule, hits, undetermined };
	} catch (error) {
		return { ruleId, rule, hits: [], undetermined: [crashed(ruleId, error)] };
	}
}

/** How a rule that threw is told in `undetermined`. */
export function crashed(ruleId: string, error: unknown): Undetermined {
	const why = error instanceof Error ? `${error.name}: ${error.message.split('\n')[0]}` : String(error);
	return { ruleId, target: null, reason: `crashed: ${why}` };
}

function outcomesOf(ruleId: string, rule: RuleProfile, context: RuleContext): readonly Outcome[] {
	if (rule.left !== undefined) return [evaluateArithmetic(rule, context)];
	const registered = REGISTRY[ruleId];
	if (!registered) throw new RangeError(`no rule ${ruleId}`);
	const outcome = registered.run(context);
	return Array.isArray(outcome) ? outcome : [outcome as Outcome];
}

/** What is known without reading a word. */
const FROM_OUTSIDE = /^(?:document\.page-unread|timeliness\.|signature\.)/;

/** Rules about the file and its receipt do not read the text: an unread page takes nothing from them. */
function restsOnText(ruleId: string): boolean {
	return !/^(?:document|timeliness|signature)\./.test(ruleId);
}

/** A hit that has only the place it searched, or none, rests on an absence; with a page or print unread nobody knows what is absent. */
function withoutUnreadAbsence(outcome: Outcome, unreadPages: readonly number[]): Outcome[] {
	if (outcome.outcome !== 'fired' || unreadPages.length === 0) return [outcome];
	const absent = outcome.hits.filter((hit) => hit.evidence.every((evidence) => evidence.role === 'searched'));
	const present = outcome.hits.filter((hit) => !absent.includes(hit));
	const reason = `may stand on unread page ${unreadPages.join(', ')}`;
	return [{ outcome: 'fired', hits: present }, ...absent.map(({ target }): Outcome => ({ outcome: 'cannot-tell', target, reason }))];
}

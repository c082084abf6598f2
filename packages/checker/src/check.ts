import type { ParsedDocument } from '@rasoat/parser';
import { withDoubt } from './doubtful-pages.js';
import { extractFacts } from './extract/facts.js';
import type { Facts } from './facts.js';
import { makeFindings } from './findings/make-findings.js';
import { orderFindings } from './findings/order-findings.js';
import type { Profile } from './profile/profile.js';
import type { CheckResult, FigureValue, FileFacts, Finding, Stated, Undetermined, Verdict } from './result.js';
import { REGISTRY } from './rules/registry.js';
import { crashed, type RuleRun, runRules } from './rules/run-rules.js';
import { unreadPages, withUnread } from './unread-pages.js';

/** What is known of a report beside its text: all that `check` cannot work out and will not look up. */
export interface Submission {
	readonly file: FileFacts;
	readonly engine: CheckResult['engine'];
	/** ISO dates; null where not known. */
	readonly receivedAt: string | null;
	readonly deadline: string | null;
	readonly timings?: { readonly parseMs: number; readonly ocrMs: number };
	/** Milliseconds from any origin; without it `checkMs` is 0. */
	readonly clock?: () => number;
}

interface Judged {
	readonly findings: readonly Finding[];
	readonly undetermined: readonly Undetermined[];
}

const ABSENT: Stated<FigureValue> = { value: null, how: 'not-stated', doubtful: false, confidence: 0, evidence: [] };

/** A report's result with what else was read of it on the way. */
export interface CheckedReport {
	readonly result: CheckResult;
	readonly facts: Facts;
}

/** Everything said of one report. Pure: the same document, profile and submission give the same result, `timings` aside. */
export function check(document: ParsedDocument, profile: Profile, submission: Submission): CheckResult {
	return checkReport(document, profile, submission).result;
}

/** `check` for who needs more of a report than its result. */
export function checkReport(document: ParsedDocument, profile: Profile, submission: Submission): CheckedReport {
	const start = submission.clock?.() ?? 0;
	const facts = readFacts(document, profile);
	return { result: judgeFacts(facts, profile, submission, start), facts };
}

/** What a report says, each value with its doubts. */
export function readFacts(document: ParsedDocument, profile: Profile): Facts {
	return withUnread(withDoubt(extractFacts(document, profile), profile), unreadPages(document));
}

/** Facts → rules → findings → verdict. `start`: by the submission's clock. */
export function judgeFacts(facts: Facts, profile: Profile, submission: Submission, start: number): CheckResult {
	const { file, engine, receivedAt, deadline, timings, clock = () => 0 } = submission;
	const { document, identity, difficulties, proposals } = facts;
	const { findings, undetermined } = judge(runRules({ facts, profile, receivedAt, deadline }, unreadPages(document)), profile);
	return {
		schemaVersion: 1,
		file,
		engine,
		profile: { id: profile.id, version: profile.version },
		status: 'checked',
		error: null,
		verdict: verdictOf(findings, undetermined, profile),
		pages: document.pages.map(({ page, source, grade, reason }) => ({ page, source, grade, reason })),
		signatures: document.signatures,
		identity,
		sections: facts.sections.map(({ id, title, empty, evidence, corrected }) => ({
			id,
			title,
			empty,
			evidence,
			...(corrected && { corrected }),
		})),
		figures: figuresOf(facts, profile),
		difficulties,
		proposals,
		findings: orderFindings(findings, document),
		undetermined,
		timings: { parseMs: timings?.parseMs ?? 0, ocrMs: timings?.ocrMs ?? 0, checkMs: clock() - start },
	};
}

function judge(runs: readonly RuleRun[], profile: Profile): Judged {
	const alone = runs.find((run) => run.hits.length > 0 && REGISTRY[run.ruleId]?.alone);
	const judged = (alone ? [alone] : runs).map((run): Judged => {
		try {
			return { findings: makeFindings(run, profile), undetermined: run.undetermined };
		} catch (error) {
			return { findings: [], undetermined: [...run.undetermined, crashed(run.ruleId, error)] };
		}
	});
	return { findings: judged.flatMap((each) => each.findings), undetermined: judged.flatMap((each) => each.undetermined) };
}

function verdictOf(findings: readonly Finding[], undetermined: readonly Undetermined[], { rules }: Profile): Verdict {
	const wrong = findings.some((finding) => finding.severity === 'error');
	const open = undetermined.some(({ ruleId }) => rules[ruleId]?.severity === 'error');
	return wrong || open ? 'flagged' : 'pass';
}

/** Every figure of the profile under its id, without the mentions that only rules look at. */
function figuresOf(facts: Facts, profile: Profile): CheckResult['figures'] {
	return Object.fromEntries(
		profile.figures.map(({ id }) => {
			const { value, how, doubtful, confidence, evidence, otherReadings, otherPlaces, corrected } = facts.figures[id] ?? ABSENT;
			const others = { ...(otherReadings && { otherReadings }), ...(otherPlaces && { otherPlaces }) };
			return [id, { value, how, doubtful, confidence, evidence, ...others, ...(corrected && { corrected }) }];
		}),
	);
}

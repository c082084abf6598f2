import type { CheckResult } from '@rasoat/checker';

/** What lists and totals show of a result, findings that were dismissed left out. */
export interface ReviewHeads {
	readonly verdict: CheckResult['verdict'];
	/** Code of the commune it is of. */
	readonly commune: string | null;
	readonly errors: number;
	readonly warnings: number;
	readonly infos: number;
	readonly doubtful: number;
	/** Ids of rules, each once. */
	readonly rules: string[];
	readonly dismissed: number;
	/** As `rasoat.figures_of` of the database gives them. */
	readonly figures: Readonly<Record<string, object>>;
}

/**
 * A report passes when every finding of severity error was dismissed; not while a rule could not tell, for nobody can dismiss what was not
 * found: which of them would flag it, a result does not say, so each does.
 */
export function headsOf(result: CheckResult, dismissed: ReadonlySet<string>): ReviewHeads {
	const open = result.findings.filter(({ fingerprint }) => !dismissed.has(fingerprint));
	const counted = (severity: CheckResult['findings'][number]['severity']) => open.filter((finding) => finding.severity === severity).length;
	const errors = counted('error');
	const isClear = result.verdict === 'flagged' && errors === 0 && result.undetermined.length === 0;
	return {
		verdict: isClear ? 'pass' : result.verdict,
		commune: result.identity.commune?.code ?? null,
		errors,
		warnings: counted('warning'),
		infos: counted('info'),
		doubtful: open.filter((finding) => finding.doubtful).length,
		rules: [...new Set(open.map(({ ruleId }) => ruleId))].sort(),
		dismissed: result.findings.length - open.length,
		figures: figuresOf(result),
	};
}

function figuresOf({ figures }: CheckResult): ReviewHeads['figures'] {
	return Object.fromEntries(
		Object.entries(figures).map(([id, { evidence, ...stated }]) => {
			const [first] = evidence;
			return [id, { ...stated, evidence: first ? { page: first.page, block: first.block, quote: first.quote, role: first.role } : null }];
		}),
	);
}

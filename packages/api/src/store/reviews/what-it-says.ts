import { createHash } from 'node:crypto';
import type { CheckResult } from '@rasoat/checker';

/** What a report says, as far as who accepts it relies on it. */
export interface WhatItSays {
	/** Fingerprints of the findings that stand, the rules that could not tell, and that nothing could be read. */
	readonly findings: readonly string[];
	/** Hash over the commune and over every figure's value. */
	readonly figures: string;
}

export function whatItSays({ status, findings, undetermined, figures, identity }: CheckResult, dismissed: ReadonlySet<string>): WhatItSays {
	const open = findings.map(({ fingerprint }) => fingerprint).filter((fingerprint) => !dismissed.has(fingerprint));
	const untold = undetermined.map(({ ruleId, target }) => `${ruleId}|${target ?? ''}`);
	const unread = status === 'unreadable' ? ['unreadable'] : [];
	const values = Object.entries(figures)
		.map(([id, { value, how }]) => [id, value, how] as const)
		.sort(([a], [b]) => (a < b ? -1 : 1));
	const figuresHash = createHash('sha256').update(JSON.stringify([identity.commune?.code ?? null, values]));
	return { findings: [...new Set([...open, ...untold, ...unread])].sort(), figures: figuresHash.digest('hex') };
}

export function isSame(a: WhatItSays, b: WhatItSays): boolean {
	return a.figures === b.figures && JSON.stringify(a.findings) === JSON.stringify(b.findings);
}

/** Whether something is found now that was not then. */
export function saysMore(then: WhatItSays, now: WhatItSays): boolean {
	return now.findings.some((finding) => !then.findings.includes(finding));
}

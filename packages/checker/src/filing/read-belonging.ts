import { standsDoubtful } from '../doubtful-pages.js';
import { type NumberKey, numberKey } from '../extract/references/number-key.js';
import type { Facts, Reference } from '../facts.js';
import type { Finding } from '../result.js';

/** What a report says of where it belongs: by it a report that came without campaign or commune is filed. */
export interface Belonging {
	/** Null where none is named. */
	readonly commune: { readonly code: string; readonly name: string; readonly kind: string; readonly sure: boolean } | null;
	/** Conclusions and letters it cites, each once. */
	readonly cited: readonly CitedNumber[];
}

export interface CitedNumber extends NumberKey {
	readonly kind: Reference['kind'];
	/** Where it says what it reports on, and by what order; else it is cited in passing. */
	readonly leading: boolean;
}

/** Below this share of the votes a commune's name is not the sender's for sure. Of the labelled reports, the lowest has 0.67, and is right. */
const SURE_SHARE = 0.6;
/** A report cites some ten papers; a file that cites thousands is no report. */
const MOST_CITED = 100;

export function readBelonging({ document, identity, references }: Facts, findings: readonly Finding[]): Belonging {
	const { commune } = identity;
	const several = findings.some(({ ruleId }) => ruleId === 'document.several-reports');
	const sure = commune !== null && !several && commune.confidence >= SURE_SHARE && !standsDoubtful(document, commune.evidence);
	return { commune: commune && { code: commune.code, name: commune.name, kind: commune.kind, sure }, cited: citedIn(references) };
}

/** The leading ones first. */
function citedIn(references: readonly Reference[]): readonly CitedNumber[] {
	const byKey = new Map<string, CitedNumber>();
	const ordered = [...references.filter(({ role }) => role !== null), ...references.filter(({ role }) => role === null)];
	for (const { kind, number, role } of ordered) {
		const key = numberKey(number);
		const name = `${kind} ${key.digits} ${key.letters}`;
		if (!byKey.has(name) && byKey.size < MOST_CITED) byKey.set(name, { kind, ...key, leading: role !== null });
	}
	return [...byKey.values()];
}

import type { Evidence, Finding, Result } from '../../api/report.ts';

export const GROUPS = ['figure', 'section', 'identity', 'finding'] as const;
export type Group = (typeof GROUPS)[number];

/** One thing as two reports have it; null on the side that has none. */
export interface Pair<Item> {
	readonly left: Item | null;
	readonly right: Item | null;
}

export type Difference = { readonly key: string; readonly differs: boolean } & (
	| ({ readonly group: 'figure'; readonly id: string } & Pair<Result['figures'][string]>)
	| ({ readonly group: 'section'; readonly id: string } & Pair<Section>)
	| ({ readonly group: 'identity'; readonly id: IdentityPart } & Pair<Result['identity'][IdentityPart]>)
	| ({ readonly group: 'finding'; readonly id: string } & Pair<Finding>)
);

export interface Section {
	readonly title: string;
	readonly empty: boolean;
	readonly evidence: readonly Evidence[];
}

export const IDENTITY_PARTS = ['number', 'date', 'signer', 'signerTitle', 'conclusion', 'letter'] as const;
export type IdentityPart = (typeof IDENTITY_PARTS)[number];

/** All that two results can be held against each other by, group by group; what is alike too. */
export function differencesOf(left: Result, right: Result): readonly Difference[] {
	return [...figures(left, right), ...sections(left, right), ...identity(left, right), ...findings(left, right)];
}

function figures(left: Result, right: Result): readonly Difference[] {
	return keysOf(left.figures, right.figures).map((id) => {
		const [a, b] = [left.figures[id] ?? null, right.figures[id] ?? null];
		return { group: 'figure', id, key: `figure-${id}`, left: a, right: b, differs: saidOf(a) !== saidOf(b) };
	});
}

function sections(left: Result, right: Result): readonly Difference[] {
	const [a, b] = [sectionsOf(left), sectionsOf(right)];
	return keysOf(a, b).map((id) => {
		const [one, other] = [a[id] ?? null, b[id] ?? null];
		return { group: 'section', id, key: `section-${id}`, left: one, right: other, differs: one?.empty !== other?.empty };
	});
}

/** A section that stands at several headings is one; it is empty where all of it is. */
function sectionsOf({ sections: all }: Result): Readonly<Record<string, Section>> {
	const found: Record<string, Section> = {};
	for (const { id, title, empty, evidence } of all) {
		const before = found[id];
		found[id] = before === undefined ? { title, empty, evidence } : { ...before, empty: before.empty && empty };
	}
	return found;
}

function identity(left: Result, right: Result): readonly Difference[] {
	return IDENTITY_PARTS.map((id) => {
		const [a, b] = [left.identity[id], right.identity[id]];
		return { group: 'identity', id, key: `identity-${id}`, left: a, right: b, differs: saidOf(a) !== saidOf(b) };
	});
}

/** Findings of one rule and target are the same one in both, however the words around them changed. */
function findings(left: Result, right: Result): readonly Difference[] {
	const [a, b] = [findingsOf(left), findingsOf(right)];
	return keysOf(a, b).map((id) => {
		const [one, other] = [a[id] ?? null, b[id] ?? null];
		return { group: 'finding', id, key: `finding-${id}`, left: one, right: other, differs: (one === null) !== (other === null) };
	});
}

function findingsOf({ findings: all }: Result): Readonly<Record<string, Finding>> {
	const found: Record<string, Finding> = {};
	for (const finding of all) {
		const name = `${finding.ruleId} ${finding.target ?? ''}`;
		let nth = 1;
		while (found[`${name} ${nth}`] !== undefined) nth++;
		found[`${name} ${nth}`] = finding;
	}
	return found;
}

function keysOf(a: object, b: object): readonly string[] {
	return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}

function saidOf(stated: { readonly value?: unknown; readonly how: string } | null): string {
	return stated === null ? '' : JSON.stringify([stated.value ?? null, stated.value == null ? stated.how : '']);
}

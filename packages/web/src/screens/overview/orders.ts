import { STATES, type Standing } from './standing.ts';

export const ORDERS = ['worst', 'name', 'newest'] as const;
export type Order = (typeof ORDERS)[number];

/** As a Vietnamese list has it: Đ after D, tones after letters. */
const collator = new Intl.Collator('vi');

export function byName(a: Standing, b: Standing): number {
	return collator.compare(a.commune.name, b.commune.name) || collator.compare(a.commune.code, b.commune.code);
}

function byWorst(a: Standing, b: Standing): number {
	return (
		STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
		(b.report?.findings.error ?? 0) - (a.report?.findings.error ?? 0) ||
		(b.report?.findings.warning ?? 0) - (a.report?.findings.warning ?? 0) ||
		byName(a, b)
	);
}

/** Those who have sent nothing come last. */
function byNewest(a: Standing, b: Standing): number {
	const [first, second] = [a.report?.receivedAt ?? '', b.report?.receivedAt ?? ''];
	return first === second ? byName(a, b) : first < second ? 1 : -1;
}

export const COMPARE: Readonly<Record<Order, (a: Standing, b: Standing) => number>> = { worst: byWorst, name: byName, newest: byNewest };

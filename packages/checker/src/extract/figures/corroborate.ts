import type { Figure } from '../../facts.js';
import type { Unit } from '../../result.js';

/** One reading alone, however plain, is not beyond doubt; it is when another part of the report bears it out. */
const ALONE = 0.94;
const BORNE_OUT = 0.98;

/** Weighs the figures against each other: told twice alike, or fitting the report's own arithmetic, raises the confidence of a value. */
export function corroborate(figures: Readonly<Record<string, Figure>>): Record<string, Figure> {
	const borneOut = new Set([...toldTwice(figures), ...balanced(figures)]);
	return Object.fromEntries(
		Object.entries(figures).map(([id, figure]) => {
			if (figure.value === null) return [id, figure];
			const confidence = borneOut.has(id) ? Math.max(figure.confidence, BORNE_OUT) : Math.min(figure.confidence, ALONE);
			return [id, { ...figure, confidence }];
		}),
	);
}

function toldTwice(figures: Readonly<Record<string, Figure>>): string[] {
	return Object.entries(figures).flatMap(([id, { mentions, value }]) => {
		const totals = mentions.filter((mention) => !mention.part && !mention.past && mention.how !== 'summed');
		return totals.length > 1 && totals.every((mention) => mention.value === value) ? [id] : [];
	});
}

/** Figures that stand in an equation of the report that holds: assigned − present = shortage, units = present, decided = paid + unpaid. */
function balanced(figures: Readonly<Record<string, Figure>>): string[] {
	const number = (id: string) => {
		const value = figures[id]?.value;
		return typeof value === 'number' ? value : null;
	};
	const units = figures['staffing.units']?.value;
	const found: string[] = [];
	const equal = (ids: readonly string[], left: number | null, right: number | null) => {
		if (left !== null && left === right) found.push(...ids);
	};
	const [assigned, present] = [number('staffing.assigned'), number('staffing.present')];
	equal(['staffing.assigned', 'staffing.present', 'staffing.shortage'], difference(assigned, present), number('staffing.shortage'));
	if (Array.isArray(units)) {
		equal(['staffing.present', 'staffing.units'], sum(units as readonly Unit[], 'present'), present);
		equal(['staffing.assigned', 'staffing.units'], sum(units as readonly Unit[], 'assigned'), assigned);
	}
	const unpaid = difference(number('entitlements.decided'), number('entitlements.paid'));
	equal(['entitlements.decided', 'entitlements.paid', 'entitlements.unpaid'], unpaid, number('entitlements.unpaid'));
	return found;
}

function difference(a: number | null, b: number | null): number | null {
	return a === null || b === null ? null : a - b;
}

function sum(units: readonly Unit[], key: 'assigned' | 'present'): number | null {
	return units.reduce<number | null>((all, unit) => (all === null || unit[key] === null ? null : all + unit[key]), 0);
}

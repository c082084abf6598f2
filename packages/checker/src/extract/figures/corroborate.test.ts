import { expect, it } from 'vitest';
import type { Mention } from '../../facts.js';
import { absent } from '../mention.js';
import { corroborate } from './corroborate.js';

const span = { start: 0, end: 2 };

function told(value: number, as: Partial<Mention> = {}): Mention {
	return {
		figure: 'staffing.present',
		value,
		how: 'stated',
		span,
		valueSpan: span,
		section: 'staffing',
		confidence: 0.97,
		past: false,
		...as,
	};
}

it.each<[string, Mention[], boolean]>([
	['once', [told(34)], false],
	['twice alike', [told(34), told(34)], true],
	['twice, and differently', [told(34), told(35)], false],
	['twice alike, and of an earlier day', [told(34), told(34), told(36, { past: true })], true],
	['once, and the same of an earlier day', [told(34), told(34, { past: true })], false],
	['twice alike, with a part', [told(34), told(34), told(12, { part: true })], true],
	['once, and one part as large', [told(34), told(34, { part: true })], false],
	['once, and the sum of its parts', [told(34), told(34, { how: 'summed' })], false],
])('a figure told %s', (_, mentions, isBorneOut) => {
	const figure = { ...absent('stated'), value: 34, confidence: 0.97, mentions };
	expect(corroborate({ 'staffing.present': figure })['staffing.present']?.confidence).toBe(isBorneOut ? 0.98 : 0.94);
});

it('holds figures surer that stand in an equation of the report', () => {
	const figure = (value: number) => ({ ...absent('stated'), value, confidence: 0.97 });
	const confidences = (shortage: number) =>
		Object.values(
			corroborate({ 'staffing.assigned': figure(40), 'staffing.present': figure(34), 'staffing.shortage': figure(shortage) }),
		).map(({ confidence }) => confidence);
	expect(confidences(6)).toEqual([0.98, 0.98, 0.98]);
	expect(confidences(5)).toEqual([0.94, 0.94, 0.94]);
});

import { describe, expect, it } from 'vitest';
import type { Facts } from '../facts.js';
import { loadProfile } from '../profile/load-profile.js';
import type { FigureValue } from '../result.js';
import { factsOf } from '../testing/facts-of.js';
import { SMALL_PROFILE } from '../testing/small-profile.js';
import { type RuleRun, runRules } from './run-rules.js';

const RULE = 'consistency.over-assigned';

describe('an arithmetic rule', () => {
	it('is silent where the comparison holds', () => {
		expect(run({ 'staffing.assigned': 40, 'staffing.present': 40 })).toMatchObject({ hits: [], undetermined: [] });
	});

	it('fires with both operands, each with its place under its own role', () => {
		const { hits } = run({ 'staffing.assigned': 40, 'staffing.present': 43 });
		expect(hits).toMatchObject([{ target: null, actual: 43, expected: 40, values: { 'staffing.assigned': 40, 'staffing.present': 43 } }]);
		expect(hits[0]?.evidence).toMatchObject([
			{ quote: 'staffing.present: 43', role: 'staffing.present' },
			{ quote: 'staffing.assigned: 40', role: 'staffing.assigned' },
		]);
	});

	it('does not apply where an operand is not stated', () => {
		expect(run({ 'staffing.assigned': null, 'staffing.present': 43 })).toMatchObject({ hits: [], undetermined: [] });
	});

	it('takes 0 for a stated value', () => {
		expect(run({ 'staffing.assigned': 0, 'staffing.present': 1 }).hits).toHaveLength(1);
	});

	it('cannot tell where an operand is unreadable', () => {
		const facts = factsOf({ 'staffing.assigned': 40, 'staffing.present': null });
		const present = { ...facts.figures['staffing.present'], how: 'unreadable' } as Facts['figures'][string];
		const { hits, undetermined } = runFacts({ ...facts, figures: { ...facts.figures, 'staffing.present': present } });
		expect(hits).toEqual([]);
		expect(undetermined).toEqual([{ ruleId: RULE, target: null, reason: 'unread: staffing.present' }]);
	});

	it('is as doubtful as the figures it rests on', () => {
		const facts = factsOf({ 'staffing.assigned': 40, 'staffing.present': 43 });
		const doubtful = { ...facts.figures['staffing.assigned'], doubtful: true } as Facts['figures'][string];
		expect(runFacts({ ...facts, figures: { ...facts.figures, 'staffing.assigned': doubtful } }).hits[0]?.doubtful).toBe(true);
	});

	it('is named when it crashes, and the others still run', () => {
		const yaml = SMALL_PROFILE.replace('right: staffing.assigned', 'right: sum(staffing.units, "present")');
		const units = [
			{ name: 'Phòng Kinh tế', assigned: null, present: 4 },
			{ name: 'Văn phòng', assigned: null, present: null },
		];
		const runs = runAll(factsOf({ 'staffing.assigned': 40, 'staffing.present': 4, 'staffing.units': units }), yaml);
		expect(runs[0]?.undetermined).toEqual([
			{ ruleId: RULE, target: null, reason: 'crashed: RangeError: sum: a row has no number "present"' },
		]);
		expect(runs[1]).toMatchObject({
			ruleId: 'timeliness.late',
			hits: [{ actual: '2025-10-17', expected: '2025-10-15', values: { days: 2 } }],
		});
	});

	it.each([
		['all rows have a number', [3, 4], 8, 1],
		['all rows have a number and they add up', [4, 4], 8, 0],
		['a row has none', [4, null], 8, 0],
		['there are no rows', [], 8, 0],
	])('is guarded by its condition where %s', (_, present, total, hits) => {
		const yaml = SMALL_PROFILE.replace('op: <=', 'op: ==').replace(
			'right: staffing.assigned',
			'right: sum(staffing.units, "present")\n    when: size(staffing.units) > 0 && staffing.units.all(unit, unit.present != null)',
		);
		const units = present.map((count, index) => ({ name: `Phòng ${index}`, assigned: null, present: count }));
		const [first] = runAll(factsOf({ 'staffing.assigned': 40, 'staffing.present': total, 'staffing.units': units }), yaml);
		expect(first).toMatchObject({ undetermined: [] });
		expect(first?.hits).toHaveLength(hits);
		for (const hit of first?.hits ?? []) expect(hit.values).toEqual({ 'staffing.present': total });
	});

	it.each([
		['==', [false, true, false]],
		['!=', [true, false, true]],
		['<=', [true, true, false]],
		['>=', [false, true, true]],
		['<', [true, false, false]],
		['>', [false, false, true]],
	])('compares with %s below, at and above the border', (op, holds) => {
		const yaml = SMALL_PROFILE.replace('op: <=', `op: "${op}"`);
		const silent = [39, 40, 41].map(
			(present) => runAll(factsOf({ 'staffing.assigned': 40, 'staffing.present': present }), yaml)[0]?.hits.length === 0,
		);
		expect(silent).toEqual(holds);
	});

	it('crashes on what is neither a number nor a text', () => {
		const yaml = SMALL_PROFILE.replace('right: staffing.assigned', 'right: staffing.assigned / 0');
		const run = runAll(factsOf({ 'staffing.assigned': 40, 'staffing.present': 1 }), yaml)[0];
		expect(run?.undetermined[0]?.reason).toContain('gives Infinity, neither a number nor a text');
	});

	it.each([
		['staffing.assigned - 6', 34],
		['staffing.assigned / 2', 20],
		['2 * staffing.assigned', 80],
		['"6"', 6],
	])('works out %s', (right, expected) => {
		const yaml = SMALL_PROFILE.replace('op: <=', 'op: ==').replace('right: staffing.assigned', `right: ${right}`);
		const values = { 'staffing.assigned': 40, 'staffing.present': 1 };
		expect(runAll(factsOf(values), yaml)[0]?.hits).toMatchObject([{ expected, actual: 1 }]);
	});
});

function run(values: Readonly<Record<string, FigureValue | null>>): RuleRun {
	return runFacts(factsOf(values));
}

function runFacts(facts: Facts): RuleRun {
	return runAll(facts, SMALL_PROFILE)[0] as RuleRun;
}

function runAll(facts: Facts, yaml: string): RuleRun[] {
	return runRules({ facts, profile: loadProfile(yaml, 'small.yaml'), receivedAt: '2025-10-17', deadline: '2025-10-15' }, []);
}

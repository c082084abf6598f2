import { expect, it } from 'vitest';
import { unitDifferences } from './unit-differences.ts';

const [office, economy, centre] = [
	{ name: 'Văn phòng', assigned: 10, present: 9 },
	{ name: 'Phòng Kinh tế', assigned: 12, present: 11 },
	{ name: 'Trung tâm', assigned: null, present: 3 },
];

it.each([
	['nothing', [office, economy], [office, economy], []],
	['a number', [office, economy], [{ ...office, present: 10 }, economy], [{ before: office, after: { ...office, present: 10 } }]],
	['a name', [office, economy], [office, { ...economy, name: 'P. KT' }], [{ before: economy, after: { ...economy, name: 'P. KT' } }]],
	['one more', [office], [office, centre], [{ before: null, after: centre }]],
	['one less', [office, centre], [centre], [{ before: office, after: null }]],
	['another order', [office, centre], [centre, office], []],
	['all from none', [], [office], [{ before: null, after: office }]],
])('%s', (_, before, after, differences) => {
	expect(unitDifferences(before, after)).toEqual(differences);
});

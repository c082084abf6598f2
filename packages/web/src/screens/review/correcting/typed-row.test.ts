import { expect, it } from 'vitest';
import { countOf, NEW_ROW, typedRows, unitOf } from './typed-row.ts';

const typed = (name: string, present: string, assigned: string) => ({ key: 0, ...NEW_ROW, name, present, assigned });

it.each([
	['12', 12],
	['03', 3],
	['1.234', 1_234],
	[' ', null],
	['12,5', undefined],
	['-3', undefined],
	['mười', undefined],
])('%j is the number %j', (text, count) => {
	expect(countOf(text)).toBe(count);
});

it('a row is a unit once it has a name, its numbers given or not', () => {
	expect(unitOf(typed(' Văn phòng ', '9', ''))).toEqual({ name: 'Văn phòng', present: 9, assigned: null });
	expect(unitOf(typed('', '9', ''))).toBeNull();
	expect(unitOf(typed('Văn phòng', 'x', ''))).toBeNull();
});

it('what is typed over begins as it was read, with one empty row where nothing was', () => {
	const rows = typedRows([{ name: 'Văn phòng', present: 1_200, assigned: null }], []);
	expect(rows).toEqual([{ key: 0, name: 'Văn phòng', present: '1.200', assigned: '', isDropped: false, evidence: null }]);
	expect(typedRows([], [])).toEqual([{ key: 0, ...NEW_ROW }]);
});

import { expect, test } from 'vitest';
import { daysOf } from './days.ts';

const hour = (hour: string, reports: number, communes: number) => ({ hour, reports, communes });

test('days of the city, quiet ones too, and how many had reported by then', () => {
	expect(daysOf([hour('2025-10-13T16:00:00Z', 2, 2), hour('2025-10-13T17:00:00Z', 3, 1), hour('2025-10-16T02:00:00Z', 1, 0)])).toEqual([
		{ day: '13/10/2025', reports: 2, communes: 2 },
		{ day: '14/10/2025', reports: 3, communes: 3 },
		{ day: '15/10/2025', reports: 0, communes: 3 },
		{ day: '16/10/2025', reports: 1, communes: 3 },
	]);
	expect(daysOf([])).toEqual([]);
});

test('a stray day far away does not stretch the rest', () => {
	expect(daysOf([hour('2024-01-01T01:00:00Z', 1, 1), hour('2025-10-13T02:00:00Z', 4, 4)])).toEqual([
		{ day: '01/01/2024', reports: 1, communes: 1 },
		{ day: '13/10/2025', reports: 4, communes: 5 },
	]);
});

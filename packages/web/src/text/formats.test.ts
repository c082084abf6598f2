import { expect, test } from 'vitest';
import { dayOf, dayWritten, momentOf, numberOf, sizeOf } from './formats.ts';

test('dates as people write them, by the city’s clock', () => {
	expect(dayWritten('2025-10-14')).toBe('14/10/2025');
	expect(dayWritten('tháng 10')).toBe('tháng 10');
	expect(dayOf('2025-10-14T18:30:00.000Z')).toBe('15/10/2025');
	expect(momentOf('2025-10-14T01:05:00.000Z')).toBe('08:05 14/10/2025');
});

test('numbers as the reports write them', () => {
	expect(numberOf(1234.5)).toBe('1.234,5');
	expect(numberOf(7_285_400_000)).toBe('7.285.400.000');
	expect(sizeOf(712)).toBe('712 B');
	expect(sizeOf(712_507)).toBe('713 kB');
	expect(sizeOf(1_249_000)).toBe('1,2 MB');
	expect(sizeOf(412_340_000_000)).toBe('412,3 GB');
});

import { describe, expect, it } from 'vitest';
import { readDate } from './read-date.js';
import { UsageError } from './usage-error.js';

describe('a day on the command line', () => {
	it.each([
		['2025-10-15', '2025-10-15'],
		['15/10/2025', '2025-10-15'],
		['5/9/2025', '2025-09-05'],
		['29.02.2024', '2024-02-29'],
	])('%s is %s', (value, iso) => expect(readDate('received', value)).toBe(iso));

	it.each(['31/9/2025', '2025-02-29', '15/10/25', '10-2025', 'hôm nay', '2025-10-15T08:00', ''])('refuses «%s» by name', (value) => {
		expect(() => readDate('deadline', value)).toThrow(UsageError);
		expect(() => readDate('deadline', value)).toThrow('--deadline');
	});

	it('is null where none is given', () => expect(readDate('received', undefined)).toBeNull());
});

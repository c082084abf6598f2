import { expect, it } from 'vitest';
import { renderValue } from './render-value.js';

it.each<[unknown, string, string]>([
	[1250000000, '1.250.000.000', '1,250,000,000'],
	[82.5, '82,5', '82.5'],
	[-2, '-2', '-2'],
	[100, '100', '100'],
	['2025-10-05', '05/10/2025', '05/10/2025'],
	['2025-02-15', '15/02/2025', '15/02/2025'],
	['2025-09-26', '26/9/2025', '26/9/2025'],
	[{ number: '195-KL/TW', date: '2025-09-26' }, '195-KL/TW ngày 26/9/2025', '195-KL/TW of 26/9/2025'],
	[{ number: '195-KL/TW', date: null }, '195-KL/TW', '195-KL/TW'],
	[[2, 5], '2, 5', '2, 5'],
	[null, 'không nêu', 'not stated'],
	[{ vi: 'xã', en: 'commune' }, 'xã', 'commune'],
])('%j is told as %s', (value, vi, en) => {
	expect(renderValue(value)).toEqual({ vi, en });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cronOf, lastDue, readNightlyTimes } from './nightly-times.js';

it.each([
	['01:00', [{ hour: 1, minute: 0 }]],
	['off', []],
	[' OFF ', []],
	[
		'12:30, 1:00',
		[
			{ hour: 1, minute: 0 },
			{ hour: 12, minute: 30 },
		],
	],
	[
		'23:55,00:05',
		[
			{ hour: 0, minute: 5 },
			{ hour: 23, minute: 55 },
		],
	],
	['24:00', null],
	['1', null],
	['', null],
	['01:00,', null],
	['01:00,01:05', null],
	['23:58,00:05', null],
	['01:00,01:00', null],
])('reads %j', (text, times) => {
	expect(readNightlyTimes(text, 10)).toEqual(times);
});

it.each([
	// 01:00 in Hai Phong is 18:00 of the day before in UTC.
	['2025-10-15T18:00:00.000Z', '2025-10-15T18:00:00.000Z'],
	['2025-10-15T17:59:59.999Z', '2025-10-15T05:30:00.000Z'],
	['2025-10-15T05:29:00.000Z', '2025-10-14T18:00:00.000Z'],
	['2025-10-15T17:00:00.000Z', '2025-10-15T05:30:00.000Z'],
])('at %s the last moment due was %s', (now, due) => {
	const times = readNightlyTimes('01:00,12:30', 10) ?? [];
	expect(lastDue(times, new Date(now))?.toISOString()).toBe(due);
});

it('finds a moment within the last day, whatever the time', () => {
	const time = fc.record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) });
	fc.assert(
		fc.property(time, fc.integer({ min: 0, max: 4e12 }), (one, now) => {
			const due = lastDue([one], new Date(now))?.getTime() ?? Number.NaN;
			return due <= now && now - due < 86_400_000 && new Date(due + 7 * 3_600_000).getUTCHours() === one.hour;
		}),
	);
	expect(lastDue([], new Date())).toBeNull();
	expect(cronOf({ hour: 1, minute: 5 })).toBe('5 1 * * *');
});

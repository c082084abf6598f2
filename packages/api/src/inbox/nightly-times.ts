import { CITY_AHEAD_MS } from '../city-time.js';

/** A time of the day in the city. */
export interface NightlyTime {
	readonly hour: number;
	readonly minute: number;
}

/** As schedulers call the zone that `CITY_AHEAD_MS` counts for. */
export const CITY_ZONE = 'Asia/Ho_Chi_Minh';
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** "01:00,12:30" in order; none for "off"; null for what is no list of times, or has two within `gapMinutes` of each other. */
export function readNightlyTimes(text: string, gapMinutes: number): readonly NightlyTime[] | null {
	if (text.trim().toLowerCase() === 'off') return [];
	const times = text.split(',').map((part) => readTime(part.trim()));
	if (!times.every((time) => time !== null)) return null;
	const sorted = times.sort((a, b) => minuteOf(a) - minuteOf(b));
	const near = sorted.some((time, index) => {
		const next = sorted[index + 1];
		const gap = next === undefined ? minuteOf(sorted[0] ?? time) + 1_440 - minuteOf(time) : minuteOf(next) - minuteOf(time);
		return gap < gapMinutes;
	});
	return near ? null : sorted;
}

/** The last of these times that is not after `now`; null where there are none. */
export function lastDue(times: readonly NightlyTime[], now: Date): Date | null {
	const midnight = Math.floor((now.getTime() + CITY_AHEAD_MS) / DAY_MS) * DAY_MS - CITY_AHEAD_MS;
	const moments = times.flatMap((time) => [midnight, midnight - DAY_MS].map((start) => start + minuteOf(time) * MINUTE_MS));
	const past = moments.filter((moment) => moment <= now.getTime());
	return past.length === 0 ? null : new Date(Math.max(...past));
}

/** "0 1 * * *", for a scheduler that knows the city's zone. */
export function cronOf({ hour, minute }: NightlyTime): string {
	return `${minute} ${hour} * * *`;
}

function readTime(text: string): NightlyTime | null {
	const match = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text);
	return match === null ? null : { hour: Number(match[1]), minute: Number(match[2]) };
}

function minuteOf({ hour, minute }: NightlyTime): number {
	return hour * 60 + minute;
}

/** The city has one time the year round: UTC+7. */
export const CITY_AHEAD_MS = 7 * 3_600_000;

/** A moment as the city's clocks and calendar have it (UTC+7 the year round), in parts of two and four digits. */
export interface CityTime {
	readonly year: string;
	readonly month: string;
	readonly day: string;
	readonly hour: string;
	readonly minute: string;
}

/** `instant`: ISO, or a date. */
export function cityTime(instant: string | Date): CityTime {
	const iso = new Date(new Date(instant).getTime() + CITY_AHEAD_MS).toISOString();
	const [year = '', month = '', day = '', hour = '', minute = ''] = iso.split(/[-T:]/);
	return { year, month, day, hour, minute };
}

/** "2025-10-15": for names of files and folders. */
export function isoDay(instant: string | Date): string {
	const { year, month, day } = cityTime(instant);
	return `${year}-${month}-${day}`;
}

/** "15/10/2025": for people. */
export function dayForPeople(instant: string | Date): string {
	const { year, month, day } = cityTime(instant);
	return `${day}/${month}/${year}`;
}

/** "15/10/2025 01:00": for people. */
export function momentForPeople(instant: string | Date): string {
	const { hour, minute } = cityTime(instant);
	return `${dayForPeople(instant)} ${hour}:${minute}`;
}

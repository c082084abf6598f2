import { dayOf } from '../../text/formats.ts';

export interface Day {
	/** "14/10/2025", by the city's clock. */
	readonly day: string;
	readonly reports: number;
	/** Communes that had reported by its end. */
	readonly communes: number;
}

interface Hour {
	readonly hour: string;
	readonly reports: number;
	/** Communes whose first report it brought. */
	readonly communes: number;
}

const DAY_MS = 86_400_000;
/** More days than can be told apart are shown by those on which something came. */
const MOST = 45;

/** What came in day by day, from the first day to the last, quiet days too. */
export function daysOf(hours: readonly Hour[]): readonly Day[] {
	const sums = new Map<string, { reports: number; communes: number }>();
	for (const { hour, reports, communes } of hours) {
		const day = dayOf(hour);
		const sum = sums.get(day) ?? { reports: 0, communes: 0 };
		sums.set(day, { reports: sum.reports + reports, communes: sum.communes + communes });
	}
	let communes = 0;
	return everyDay(hours, [...sums.keys()]).map((day) => {
		const sum = sums.get(day);
		communes += sum?.communes ?? 0;
		return { day, reports: sum?.reports ?? 0, communes };
	});
}

function everyDay(hours: readonly Hour[], some: readonly string[]): readonly string[] {
	const [first, last] = [hours[0]?.hour, hours.at(-1)?.hour];
	if (first === undefined || last === undefined) return [];
	const days: string[] = [];
	for (let at = Date.parse(first); days.at(-1) !== dayOf(last); at += DAY_MS) {
		days.push(dayOf(new Date(at).toISOString()));
		if (days.length > MOST) return some;
	}
	return days;
}

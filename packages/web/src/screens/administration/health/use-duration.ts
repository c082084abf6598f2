import { useWords } from '../../../words/use-words.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Seconds as people say them: 200 → "3 phút". */
export function useDuration(): (seconds: number) => string {
	const { durations } = useWords().administration.health;
	return (seconds) => {
		if (seconds < MINUTE) return durations.seconds(Math.round(seconds));
		if (seconds < HOUR) return durations.minutes(Math.floor(seconds / MINUTE));
		return seconds < 2 * DAY ? durations.hours(Math.floor(seconds / HOUR)) : durations.days(Math.floor(seconds / DAY));
	};
}

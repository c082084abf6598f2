import { REASONS } from '../../grade/reasons.js';
import { isUnread, type PageReading } from './read-page.js';

/** Numbers of readings, from 0, whose pages are to be looked at. */
export interface PagesToSee {
	/** Without text, or damaged. */
	readonly wanted: readonly number[];
	/** With letters that are not those that they show, or no Vietnamese; a group for each fault. */
	readonly doubted: readonly Doubted[];
	/** With sound words that are not what is seen of the page: their figures are held against it. */
	readonly hidden: readonly number[];
	/** With text, and pictures that may hold more of it. */
	readonly pasted: readonly number[];
}

export interface Doubted {
	/** Where these read no better off their pictures the others will not either: another tongue, or letters that cannot be drawn. */
	readonly tried: readonly number[];
	readonly others: readonly number[];
}

/** Null where every page is read as well as can be. */
export async function pagesToSee(readings: readonly PageReading[], bytes: Uint8Array): Promise<PagesToSee | null> {
	const wanted: number[] = [];
	for (const [i, reading] of readings.entries()) if (reading.failed || (await isUnread(reading, bytes))) wanted.push(i);
	const doubted = DOUBTS.flatMap((reason) => {
		const pages = readings.flatMap(({ facts }, i) => (facts.reason === reason ? [i] : []));
		return pages.length === 0 ? [] : [doubtedOf(pages)];
	});
	const isSound = ({ facts, pending }: PageReading) => pending === null && facts.grade === 'trusted';
	const hidden = readings.flatMap((reading, i) => (reading.hidden && isSound(reading) ? [i] : []));
	const pasted = readings.flatMap((reading, i) => (reading.pictures.length > 0 && isSound(reading) ? [i] : []));
	return wanted.length + doubted.length + hidden.length + pasted.length === 0 ? null : { wanted, doubted, hidden, pasted };
}

/** Pages with one fault are taken for one kind: the first of them is tried, and the one in the middle. */
function doubtedOf(pages: readonly number[]): Doubted {
	const tried = pages.filter((_, at) => at === 0 || at === pages.length >> 1);
	return { tried, others: pages.filter((page) => !tried.includes(page)) };
}

/** Of a text layer whose words are not those that the page shows. */
const DOUBTS: readonly string[] = [REASONS['codes-lost'], REASONS['marks-lost'], REASONS['no-syllables']];

import { plain } from '../score/compare.mjs';
import { BREAK, expand } from './expand.mjs';

const LONGEST_RUN = 4;

/** The words of a text, one spelling, parted by single spaces; what is no word parts words. */
export function wordsOf(text) {
	return plain(text)
		.replace(/[^\p{L}\p{N}\ue000]+/gu, ' ')
		.trim();
}

/**
 * Runs of five words of a pattern that stand in exactly one report: wording learnt by heart. `reports` holds texts as `wordsOf` gives them.
 */
export function singleReportRuns({ source, kind }, reports) {
	const runs = new Set(expand(source, kind).flatMap(runsOf));
	return [...runs].filter((run) => reports.filter((report) => ` ${report} `.includes(` ${run} `)).length === 1);
}

function runsOf(text) {
	return text.split(BREAK).flatMap((part) => {
		const words = wordsOf(part).split(' ');
		return words.slice(LONGEST_RUN).map((_, at) => words.slice(at, at + LONGEST_RUN + 1).join(' '));
	});
}

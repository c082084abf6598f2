import { ALL_CLEANING_STEPS, type CleaningSteps } from './clean/cleaning-steps.js';

/** What is done to a page's picture and to what was read in it; each step can be switched off by itself. */
export interface ScanSteps extends CleaningSteps {
	/** Stamps of the office that the paper came to are taken out. */
	readonly arrivals: boolean;
	/** What stands side by side on one line is read column by column. */
	readonly columns: boolean;
	/** Lines with figures or little confidence are read a second time by themselves. */
	readonly lines: boolean;
	/** Italic lines are set upright for that reading. */
	readonly italics: boolean;
	/** What an engine makes of handwriting and dirt is dropped. */
	readonly scribbles: boolean;
	/** Brackets among figures are read as figures. */
	readonly ones: boolean;
	/** Numbers and bullets before paragraphs are read by themselves. */
	readonly leads: boolean;
	/** Cells of ruled tables are read by themselves. */
	readonly cells: boolean;
	/** Stops are held against their ink. */
	readonly stops: boolean;
	/** Figures that look written by hand become doubtful. */
	readonly handwriting: boolean;
	/** Words that run into each other are parted at their gap. */
	readonly glued: boolean;
	/** Words of dates, of head and signature that can only be one thing are set right, from closed lists. */
	readonly formulas: boolean;
	/** Words of the administration that lost a mark are set right, from a closed list. */
	readonly tones: boolean;
	/** First words of lines are read once more as numbers, and the count of headings decides. */
	readonly markers: boolean;
	/** Numbers of headings that were taken for short words are put in where the count says which they are. */
	readonly decimals: boolean;
	/** Print that no word was read from is looked for; a page that has some is doubtful. */
	readonly unread: boolean;
}

export type ScanStep = keyof ScanSteps;

export const ALL_SCAN_STEPS: ScanSteps = {
	...ALL_CLEANING_STEPS,
	arrivals: true,
	columns: true,
	lines: true,
	italics: true,
	scribbles: true,
	ones: true,
	leads: true,
	cells: true,
	stops: true,
	handwriting: true,
	glued: true,
	formulas: true,
	tones: true,
	markers: true,
	decimals: true,
	unread: true,
};

/** Names of all steps, in the order they are taken. */
export const SCAN_STEPS = Object.keys(ALL_SCAN_STEPS) as readonly ScanStep[];

/** All steps but these. */
export function stepsWithout(without: readonly ScanStep[]): ScanSteps {
	return { ...ALL_SCAN_STEPS, ...Object.fromEntries(without.map((step) => [step, false])) };
}

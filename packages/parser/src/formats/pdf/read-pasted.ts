import { REASONS } from '../../grade/reasons.js';
import type { Limits } from '../../limits.js';
import { onlyWithin } from '../scan/only-within.js';
import type { PagePicture } from '../scan/page-picture.js';
import { readScan, type ScanReading } from '../scan/read-scan.js';
import { ALL_SCAN_STEPS } from '../scan/scan-steps.js';
import type { ScanTools } from '../scan/scan-tools.js';
import { linesOfWords } from '../scan/with-other-readings.js';
import type { PageContent } from './page-content.js';
import type { PageReading } from './read-page.js';

/**
 * A page of text with what can be read in the pictures pasted into it, each line and table at its place. Pictures without words (photographs,
 * seals) add nothing; words that are not read surely make the page doubtful and are left out.
 */
export async function readPasted(
	reading: PageReading,
	picture: PagePicture | null,
	tools: ScanTools,
	limits: Limits,
): Promise<PageReading> {
	const { content, facts, pictures } = reading;
	if (content === null || picture === null) return reading;
	const printed = [...linesOfWords(content), ...content.turned.map(({ words }) => words)].flat();
	const pasted = onlyWithin(
		picture,
		pictures,
		printed.map(({ box }) => box),
	);
	const scan = await readScan(facts.page, pasted, tools.recogniser, tools.steps ?? ALL_SCAN_STEPS, limits);
	if (scan === null || !holdsWords(scan)) return reading;
	if (scan.confidence >= LEAST_CONFIDENCE) return { ...reading, content: joined(content, scan.content) };
	return facts.grade === 'trusted' ? { ...reading, facts: { ...facts, grade: 'doubtful', reason: REASONS['pasted-picture'] } } : reading;
}

/** Below this mean the letters are too faint, too small or no letters at all. */
const LEAST_CONFIDENCE = 0.8;
/** Fewer sure words are a caption, a logo or what an engine sees in a photograph. */
const FEWEST_WORDS = 5;

function holdsWords({ content }: ScanReading): boolean {
	const words = linesOfWords(content).flat();
	return words.filter(({ text, confidence }) => (confidence ?? 0) >= LEAST_CONFIDENCE && /[\p{L}\d]/u.test(text)).length >= FEWEST_WORDS;
}

function joined(text: PageContent, pasted: PageContent): PageContent {
	const base = (row: PageContent['rows'][number]) => row[0]?.base ?? 0;
	return {
		...text,
		rows: [...text.rows, ...pasted.rows].sort((a, b) => base(a) - base(b)),
		tables: [...text.tables, ...pasted.tables],
		horizontals: [...text.horizontals, ...pasted.horizontals],
	};
}

import { judgeText } from '../../grade/judge-text.js';
import { REASONS } from '../../grade/reasons.js';
import type { Limits } from '../../limits.js';
import { disagreements } from '../scan/disagreements.js';
import type { PagePicture } from '../scan/page-picture.js';
import { readScan, type ScanReading } from '../scan/read-scan.js';
import { ALL_SCAN_STEPS } from '../scan/scan-steps.js';
import type { ScanTools } from '../scan/scan-tools.js';
import type { MarkerReadings } from '../scan/settle-markers.js';
import { linesOfWords, withOtherReadings } from '../scan/with-other-readings.js';
import type { PrintedWord } from './line.js';
import { type PageContent, pageText } from './page-content.js';
import { blankPage, type PageReading } from './read-page.js';

/** The page as its picture shows it; the reading as it was where the picture, null for none, tells no more. */
export async function readPicture(
	reading: PageReading,
	picture: PagePicture | null,
	{ recogniser, steps = ALL_SCAN_STEPS }: ScanTools,
	limits: Limits,
	keep: (markers: MarkerReadings) => void,
): Promise<PageReading> {
	const { facts, pending, failed } = reading;
	const scan = picture === null ? null : await readScan(facts.page, picture, recogniser, steps, limits);
	if (picture === null || scan === null) return unrecognised(reading);
	// Damaged or with letters that cannot be drawn, a page without ink may have had some.
	const hidesNothing = picture.whole && pending?.reason === 'no-text' && pending.text === '';
	if (scan.blank && hidesNothing) return blankPage({ ...reading, facts: { ...facts, source: 'ocr' } });
	const text = pageText(scan.content);
	if (text === '') return unrecognised(reading);
	const clear = gradeOf(scan, text);
	const keepsLayer = pending === null && !failed && clear.grade !== 'trusted';
	const graded = failed ? DAMAGED_PART : clear.grade === 'trusted' ? unreadGradeOf(scan) : clear;
	if (keepsLayer) return reading;
	keep(scan.markers);
	const disputed = reading.content === null ? NOTHING : disputedBy(reading.content, scan.content);
	return {
		...reading,
		content: withOtherReadings(scan.content, disputed),
		pending: null,
		failed: false,
		letters: text.length,
		facts: { ...facts, ...sizeOf(facts, picture), source: 'ocr', ...graded, ...(scan.unread?.length && { unread: scan.unread }) },
	};
}

const NOTHING: ReadonlyMap<PrintedWord, string> = new Map();

/** What a layer that is not trusted has in place of figures that were read off the page; nothing where most of its figures are others. */
function disputedBy(layer: PageContent, read: PageContent): ReadonlyMap<PrintedWord, string> {
	const { others, compared } = disagreements(linesOfWords(read).flat(), linesOfWords(layer).flat());
	const told = new Map([...others].filter(([, other]) => other !== ''));
	return told.size * 2 > compared ? NOTHING : told;
}

function unrecognised(reading: PageReading): PageReading {
	return reading.pending === null ? reading : { ...reading, pending: { ...reading.pending, reason: 'not-recognised' } };
}

/** A damaged page does not tell its size. */
function sizeOf({ width, height }: PageReading['facts'], { image }: PagePicture): { readonly width: number; readonly height: number } {
	const inPoints = (pixels: number) => Math.round((pixels * 7200) / image.dpi) / 100;
	return { width: width ?? inPoints(image.width), height: height ?? inPoints(image.height) };
}

/** Below this mean the letters are too faint, too small or too dirty. */
const LEAST_CONFIDENCE = 0.8;

const DAMAGED_PART = { grade: 'doubtful', reason: REASONS['damaged-part'] } as const;

/** A page on which print was left unread, or may have been. */
function unreadGradeOf({ unread }: ScanReading): Pick<PageReading['facts'], 'grade' | 'reason'> {
	return unread?.length === 0 ? { grade: 'trusted', reason: null } : { grade: 'doubtful', reason: REASONS['lines-unread'] };
}

function gradeOf({ confidence }: ScanReading, text: string): Pick<PageReading['facts'], 'grade' | 'reason'> {
	const isClear = confidence >= LEAST_CONFIDENCE && judgeText(text) === null;
	return isClear ? { grade: 'trusted', reason: null } : { grade: 'doubtful', reason: REASONS.unclear };
}

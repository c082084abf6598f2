import { judgeText } from '../../grade/judge-text.js';
import { REASONS } from '../../grade/reasons.js';
import type { Limits } from '../../limits.js';
import { fillDecimals } from '../scan/fill-decimals.js';
import type { PagePicture } from '../scan/page-picture.js';
import { openPagePixels, type PagePixels } from '../scan/page-pixels.js';
import { readScan, type ScanReading } from '../scan/read-scan.js';
import { createRoom } from '../scan/room.js';
import { ALL_SCAN_STEPS, type ScanSteps } from '../scan/scan-steps.js';
import type { Scanning, ScanTools } from '../scan/scan-tools.js';
import { type MarkerReadings, settleMarkers } from '../scan/settle-markers.js';
import { pageText } from './page-content.js';
import { isUnread, type PageReading } from './read-page.js';

/**
 * Has the pages whose text is none, or not to be trusted, read off their pictures; the other readings stay as they are. A page that cannot be
 * recognised is a reading too.
 */
export async function readScans(
	readings: readonly PageReading[],
	bytes: Uint8Array,
	limits: Limits,
	scanning: Scanning,
	step: () => void,
): Promise<PageReading[]> {
	const result = [...readings];
	const markers: MarkerReadings[] = [];
	const wanted: number[] = [];
	let steps = ALL_SCAN_STEPS;
	for (const [i, reading] of readings.entries()) if (await needsPicture(reading, bytes)) wanted.push(i);
	if (wanted.length === 0) return result;
	await scanning(async (tools) => {
		steps = tools.steps ?? ALL_SCAN_STEPS;
		const pixels = await openPagePixels(bytes, limits, tools);
		const room = createRoom(MOST_PIXELS);
		const read = async (i: number) => {
			const reading = readings[i];
			if (reading !== undefined) {
				const make = () => pictureOf(pixels, reading.facts.page);
				result[i] = await room.within(make, (picture) => readPicture(reading, picture, tools, (found) => markers.push(found)));
			}
			step();
		};
		// More pages than are recognised at once are made ready meanwhile; what they ask for alike, the engine reads in one go.
		await inLanes(wanted, 2 * tools.recogniser.lanes + 2, read).finally(pixels.close);
	});
	return withMarkers(result, new Map(markers.flatMap((each) => [...each])), steps);
}

/** A pixel takes up to eight bytes while its page is cleaned; ten pages of 200 dots an inch. */
const MOST_PIXELS = 40_000_000;

/** Numbers of headings go on from page to page. */
function withMarkers(readings: readonly PageReading[], markers: MarkerReadings, steps: ScanSteps): PageReading[] {
	const recognised = readings.filter(({ facts }) => facts.source === 'ocr');
	const read = recognised.flatMap(({ content }) => content?.rows ?? []);
	const settled = steps.markers ? settleMarkers(read, markers) : read;
	const rows = steps.decimals ? fillDecimals(settled) : settled;
	let at = 0;
	return readings.map((reading) => {
		const { content, facts } = reading;
		if (facts.source !== 'ocr' || content === null) return reading;
		const own = rows.slice(at, at + content.rows.length);
		at += content.rows.length;
		return { ...reading, content: { ...content, rows: own } };
	});
}

async function needsPicture(reading: PageReading, bytes: Uint8Array): Promise<boolean> {
	return DOUBTED.has(reading.facts.reason) || (await isUnread(reading, bytes));
}

/** Of a text layer whose words are not those that the page shows. */
const DOUBTED: ReadonlySet<string | null> = new Set([REASONS['codes-lost'], REASONS['marks-lost'], REASONS['no-syllables']]);

async function inLanes<T>(work: readonly T[], lanes: number, run: (each: T) => Promise<void>): Promise<void> {
	const rest = work[Symbol.iterator]();
	const lane = async () => {
		for (const each of rest) await run(each);
	};
	await Promise.all(Array.from({ length: Math.min(lanes, work.length) }, lane));
}

async function readPicture(
	reading: PageReading,
	picture: PagePicture | null,
	{ recogniser, steps = ALL_SCAN_STEPS }: ScanTools,
	keep: (markers: MarkerReadings) => void,
): Promise<PageReading> {
	const { facts, pending, warnings } = reading;
	const scan = picture === null ? null : await readScan(facts.page, picture, recogniser, steps);
	const text = scan === null ? '' : pageText(scan.content);
	if (scan !== null && text !== '') {
		const graded = gradeOf(scan, text);
		const keepsLayer = pending === null && graded.grade !== 'trusted';
		if (keepsLayer) return reading;
		keep(scan.markers);
		return { ...reading, content: scan.content, pending: null, letters: text.length, facts: { ...facts, source: 'ocr', ...graded } };
	}
	if (pending === null) return reading;
	return { ...reading, warnings, pending: { ...pending, reason: 'not-recognised' } };
}

async function pictureOf(pixels: PagePixels, page: number): Promise<PagePicture | null> {
	try {
		return await pixels.of(page);
	} catch {
		// A picture that cannot be unpacked costs this page alone: it is told as not recognised.
		return null;
	}
}

/** Below this mean the letters are too faint, too small or too dirty. */
const LEAST_CONFIDENCE = 0.8;

function gradeOf({ confidence }: ScanReading, text: string): Pick<PageReading['facts'], 'grade' | 'reason'> {
	const isClear = confidence >= LEAST_CONFIDENCE && judgeText(text) === null;
	return isClear ? { grade: 'trusted', reason: null } : { grade: 'doubtful', reason: REASONS.unclear };
}

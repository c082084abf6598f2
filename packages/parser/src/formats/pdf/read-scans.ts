import { ParseFailure } from '../../failure.js';
import type { Limits } from '../../limits.js';
import { compareLayer } from '../scan/compare-layer.js';
import { fillDecimals } from '../scan/fill-decimals.js';
import type { PagePicture } from '../scan/page-picture.js';
import { openPagePixels, type PagePixels } from '../scan/page-pixels.js';
import { createRoom } from '../scan/room.js';
import { ALL_SCAN_STEPS, type ScanSteps } from '../scan/scan-steps.js';
import type { Scanning, ScanTools } from '../scan/scan-tools.js';
import { settleBullets } from '../scan/settle-bullets.js';
import { type MarkerReadings, settleMarkers } from '../scan/settle-markers.js';
import { pagesToSee } from './pages-to-see.js';
import type { PageReading } from './read-page.js';
import { readPasted } from './read-pasted.js';
import { readPicture } from './read-picture.js';

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
	let steps = ALL_SCAN_STEPS;
	const pages = await pagesToSee(readings, bytes);
	if (pages === null) return result;
	const { wanted, doubted, hidden, pasted } = pages;
	await scanning(async (tools) => {
		steps = tools.steps ?? ALL_SCAN_STEPS;
		const pixels = await openOrNull(bytes, limits, tools);
		const room = createRoom(MOST_PIXELS);
		const see = async (i: number, work: (reading: PageReading, picture: PagePicture | null) => Promise<PageReading>) => {
			const reading = readings[i];
			if (reading === undefined) return;
			const make = () => pictureOf(pixels, reading.facts.page);
			result[i] = await room.within(make, (picture) => work(reading, picture));
			step();
		};
		const keep = (found: MarkerReadings) => markers.push(found);
		const read = (i: number) => see(i, (reading, picture) => readPicture(reading, picture, tools, limits, keep));
		const compare = (i: number) => see(i, (reading, picture) => compared(reading, picture, tools));
		// More pages than are recognised at once are made ready meanwhile; what they ask for alike, the engine reads in one go.
		const lanes = 2 * tools.recogniser.lanes + 2;
		const readAll = (some: readonly number[]) => inLanes(some, lanes, read);
		const isRead = (i: number) => result[i]?.facts.source === 'ocr';
		try {
			await readAll([...wanted, ...doubted.flatMap(({ tried }) => tried)].sort((a, b) => a - b));
			await inLanes(hidden, lanes, compare);
			await inLanes(pasted, lanes, (i) => see(i, (reading, picture) => readPasted(reading, picture, tools, limits)));
			await readAll(doubted.flatMap(({ tried, others }) => (tried.some(isRead) ? others : [])));
		} finally {
			await pixels?.close();
		}
	});
	return withMarkers(result, new Map(markers.flatMap((each) => [...each])), steps);
}

/** A sound reading with what the picture has in place of its figures. */
async function compared(
	reading: PageReading,
	picture: PagePicture | null,
	{ recogniser, steps = ALL_SCAN_STEPS }: ScanTools,
): Promise<PageReading> {
	if (picture === null || reading.content === null) return reading;
	return { ...reading, content: await compareLayer(reading.content, picture, recogniser, steps) };
}

/** A pixel takes up to eight bytes while its page is cleaned; ten pages of 200 dots an inch. */
const MOST_PIXELS = 40_000_000;

/** Numbers of headings go on from page to page. */
function withMarkers(readings: readonly PageReading[], markers: MarkerReadings, steps: ScanSteps): PageReading[] {
	const recognised = readings.filter(({ facts }) => facts.source === 'ocr');
	const read = recognised.flatMap(({ content }) => content?.rows ?? []);
	const settled = steps.markers ? settleMarkers(settleBullets(read), markers) : read;
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

async function inLanes<T>(work: readonly T[], lanes: number, run: (each: T) => Promise<void>): Promise<void> {
	const rest = work[Symbol.iterator]();
	const lane = async () => {
		for (const each of rest) await run(each);
	};
	await Promise.all(Array.from({ length: Math.min(lanes, work.length) }, lane));
}

/** Null for a file that opens only mended: what is left of its text is read without pictures. */
async function openOrNull(bytes: Uint8Array, limits: Limits, tools: ScanTools): Promise<PagePixels | null> {
	try {
		return await openPagePixels(bytes, limits, tools);
	} catch (cause) {
		if (cause instanceof ParseFailure && cause.code === 'corrupt') return null;
		throw cause;
	}
}

async function pictureOf(pixels: PagePixels | null, page: number): Promise<PagePicture | null> {
	try {
		return pixels === null ? null : await pixels.of(page);
	} catch {
		// A picture that cannot be unpacked costs this page alone: it is told as not recognised.
		return null;
	}
}

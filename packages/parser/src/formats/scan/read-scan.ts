import type { Limits } from '../../limits.js';
import type { Box } from '../../model.js';
import { type Grid, readGrids } from '../pdf/grid.js';
import type { PrintedWord } from '../pdf/line.js';
import { mergeRulings } from '../pdf/merge-rulings.js';
import type { PageContent } from '../pdf/page-content.js';
import type { Ruling } from '../pdf/ruling.js';
import { fillTables } from '../pdf/table.js';
import type { Area } from './clean/area.js';
import { type CleanedPage, cleanPage } from './clean/clean-page.js';

import { isBlank } from './clean/is-blank.js';

import { isLevel, type Segment } from './clean/segment.js';
import type { PagePicture } from './page-picture.js';
import { printedRows } from './printed-words.js';
import type { CellPlace } from './reading/cell.js';
import { checkStops } from './reading/check-stops.js';
import { doubtHandwriting } from './reading/doubt-handwriting.js';
import { dropStrayFigures } from './reading/drop-stray-figures.js';
import { findUnread } from './reading/find-unread.js';
import { readWords } from './reading/read-words.js';
import { repairWords } from './reading/repair-words.js';
import { rereadCells } from './reading/reread-cells.js';
import { rereadLeads } from './reading/reread-leads.js';
import { type MarkerReading, rereadMarkers } from './reading/reread-markers.js';
import type { RecognisedWord, Recogniser } from './recogniser.js';
import type { ScanSteps } from './scan-steps.js';
import type { MarkerReadings } from './settle-markers.js';

export interface ScanReading {
	readonly content: PageContent;
	/** Second readings of first words of lines. */
	readonly markers: MarkerReadings;
	/** Of the letters read, from 0 to 1. */
	readonly confidence: number;
	/** Nothing stands on the page but, perhaps, its number; it was not given to the engine. */
	readonly blank: boolean;
	/** Places, in points, of print that no word was read from; null where the page is too dirty to tell. */
	readonly unread: readonly Box[] | null;
}

const POINTS = 72;
/** Points of usual type. */
const TYPE = 13;
const NO_MARKERS: ReadonlyMap<RecognisedWord, MarkerReading> = new Map();

/** Reads one page off its picture; null where the engine failed. */
export async function readScan(
	page: number,
	picture: PagePicture,
	recogniser: Recogniser,
	steps: ScanSteps,
	{ unreadMarks }: Pick<Limits, 'unreadMarks'>,
): Promise<ScanReading | null> {
	const cleaned = cleanPage(picture.image, steps);
	const markers = new Map<PrintedWord, MarkerReading>();
	if (isBlank(cleaned))
		return { content: contentOf(page, picture, cleaned, NOTHING, () => {}), markers, confidence: 1, blank: true, unread: [] };
	const scale = POINTS / cleaned.image.dpi;
	const lines = mergeRulings(cleaned.rulings.map((segment) => rulingOf(segment, scale)));
	const grids = readGrids(lines);
	const places = grids.flatMap((grid, table) => placesOf(grid, table, scale));
	const boxes = places.map(({ box }) => box);
	const read = await readWords(cleaned, boxes, recogniser, steps);
	if (read === null) return null;
	const print = { image: read.image, threshold: cleaned.threshold };
	const led = steps.leads ? await rereadLeads(print, read.words, places, recogniser) : read.words;
	const celled = steps.cells ? await rereadCells(print, led, places, recogniser) : led;
	const stopped = steps.stops ? checkStops(print, celled) : celled;
	const doubtful = steps.handwriting ? doubtHandwriting(print, stopped) : stopped;
	const em = (TYPE / POINTS) * read.image.dpi;
	const placed = steps.scribbles ? dropStrayFigures(doubtful, boxes, em) : doubtful;
	const words = repairWords(placed, em, steps);
	const doubted = steps.markers ? await rereadMarkers(print.image, words, recogniser) : NO_MARKERS;
	const keep = (printed: PrintedWord, word: RecognisedWord) => {
		const reading = doubted.get(word);
		if (reading !== undefined) markers.set(printed, reading);
	};
	const content = contentOf(page, picture, cleaned, { words, grids, lines }, keep);
	const areas = steps.unread ? findUnread({ ...print, seals: cleaned.seals }, words, unreadMarks) : [];
	const unread = areas?.map((area) => onPage(area, picture, cleaned)) ?? null;
	return { content, markers, confidence: confidenceOf(words), blank: false, unread };
}

interface Found {
	readonly words: readonly RecognisedWord[];
	readonly grids: readonly Grid[];
	readonly lines: readonly Ruling[];
}

const NOTHING: Found = { words: [], grids: [], lines: [] };

function placesOf({ xs, ys, cells }: Grid, table: number, scale: number): CellPlace[] {
	const at = (edges: readonly number[], edge: number) => Math.round((edges[edge] ?? 0) / scale);
	return cells.map(({ row, column, rowSpan, columnSpan }) => ({
		box: [at(xs, column), at(ys, row), at(xs, column + columnSpan), at(ys, row + rowSpan)],
		table,
		row,
		column,
	}));
}

function contentOf(
	page: number,
	{ left, top }: PagePicture,
	{ image, toPage }: CleanedPage,
	{ words, grids, lines }: Found,
	keep: (printed: PrintedWord, word: RecognisedWord) => void,
): PageContent {
	const scale = POINTS / image.dpi;
	const toPoints = (x: number, y: number): [number, number] => {
		const [px, py] = toPage(x, y);
		return [left + px * scale, top + py * scale];
	};
	const { rest, tables } = fillTables(page, printedRows(words, scale, toPoints, keep), grids, middleOf);
	return {
		page,
		width: image.width * scale,
		height: image.height * scale,
		rows: rest,
		tables,
		turned: [],
		horizontals: lines.filter(({ horizontal }) => horizontal),
	};
}

/** A place of the cleaned picture on the page as it came, in points. */
function onPage([x0, y0, x1, y1]: Area, { left, top }: PagePicture, { image, toPage }: CleanedPage): Box {
	const corners = [toPage(x0, y0), toPage(x1, y0), toPage(x0, y1), toPage(x1, y1)];
	const xs = corners.map(([x]) => left + (x * POINTS) / image.dpi);
	const ys = corners.map(([, y]) => top + (y * POINTS) / image.dpi);
	return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function rulingOf(segment: Segment, scale: number): Ruling {
	const { x1, y1, x2, y2 } = segment;
	return isLevel(segment)
		? { horizontal: true, at: ((y1 + y2) / 2) * scale, from: Math.min(x1, x2) * scale, to: Math.max(x1, x2) * scale }
		: { horizontal: false, at: ((x1 + x2) / 2) * scale, from: Math.min(y1, y2) * scale, to: Math.max(y1, y2) * scale };
}

/** Part of an em from the baseline up to the middle of small letters. */
const MIDDLE = 0.25;

function middleOf({ x0, x1, base, size }: PrintedWord): [number, number] {
	return [(x0 + x1) / 2, base - size * MIDDLE];
}

function confidenceOf(words: readonly RecognisedWord[]): number {
	let [sum, letters] = [0, 0];
	for (const { text, confidence } of words) {
		sum += confidence * text.length;
		letters += text.length;
	}
	return letters === 0 ? 0 : sum / letters;
}

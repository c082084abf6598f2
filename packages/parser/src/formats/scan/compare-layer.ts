import type { Box } from '../../model.js';
import type { PrintedWord } from '../pdf/line.js';
import type { PageContent } from '../pdf/page-content.js';
import type { Area } from './clean/area.js';
import { type CleanedPage, cleanPage } from './clean/clean-page.js';
import type { CleaningSteps } from './clean/cleaning-steps.js';
import { crop } from './clean/crop.js';
import type { Turn } from './clean/turn.js';
import { disagreements, figuresIn, type PlacedText } from './disagreements.js';
import type { PagePicture } from './page-picture.js';
import type { RecognisedWord, Recogniser } from './recogniser.js';
import { linesOfWords, withOtherReadings } from './with-other-readings.js';

const POINTS = 72;

/**
 * Holds the figures of a text layer that is not what the page shows (the words under a scan) against the page's picture: where the two disagree the
 * word says so. Only lines with figures are read, and a figure that differs a second time by itself.
 */
export async function compareLayer(
	content: PageContent,
	picture: PagePicture,
	recogniser: Recogniser,
	steps: CleaningSteps,
): Promise<PageContent> {
	const lines = linesOfWords(content).filter((line) => figuresIn(line) !== '');
	if (lines.length === 0) return content;
	const view = viewOf(picture, steps, turnOf(lines));
	const disputed = new Map<PrintedWord, string>();
	const read = await readPlaces(view, lines.map(boxAbout), 'part', recogniser);
	for (const [i, line] of lines.entries()) {
		const second = read[i];
		if (second) for (const [word, other] of disagreements(line, second).others) disputed.set(word, other);
	}
	const words = [...disputed.keys()];
	const alone = await readPlaces(
		view,
		words.map(({ box }) => box),
		'word',
		recogniser,
	);
	for (const [i, word] of words.entries()) if (figuresIn(alone[i] ?? []) === figuresIn([word])) disputed.delete(word);
	return withOtherReadings(content, disputed);
}

interface View {
	readonly cleaned: CleanedPage;
	/** From points of the page to pixels of the cleaned picture, and back. */
	readonly toPixels: (x: number, y: number) => readonly [number, number];
	readonly toPoints: (x: number, y: number) => readonly [number, number];
}

/** The clockwise turn that sets a page upright, by the way its longest line runs. */
function turnOf(lines: readonly (readonly PrintedWord[])[]): Turn {
	const longest = lines.reduce((most, line) => (line.length > most.length ? line : most));
	const [first, last] = [longest[0]?.box, longest.at(-1)?.box];
	if (first === undefined || last === undefined) return 0;
	const [across, down] = [last[0] + last[2] - first[0] - first[2], last[1] + last[3] - first[1] - first[3]];
	if (Math.abs(across) >= Math.abs(down)) return across < 0 ? 180 : 0;
	return down > 0 ? 270 : 90;
}

function viewOf({ image, left, top }: PagePicture, steps: CleaningSteps, upright: Turn): View {
	const cleaned = cleanPage(image, steps, upright);
	const scale = POINTS / image.dpi;
	const toPoints = (x: number, y: number): readonly [number, number] => {
		const [px, py] = cleaned.toPage(x, y);
		return [left + px * scale, top + py * scale];
	};
	return { cleaned, toPoints, toPixels: inverse(toPoints) };
}

/** Of a turn with a shift and a scale. */
function inverse(map: View['toPoints']): View['toPixels'] {
	const [ox, oy] = map(0, 0);
	const [ax, ay] = map(1, 0);
	const [bx, by] = map(0, 1);
	const [a, b, c, d] = [ax - ox, ay - oy, bx - ox, by - oy];
	const size = a * d - b * c;
	return (x, y) => [((x - ox) * d - (y - oy) * c) / size, ((y - oy) * a - (x - ox) * b) / size];
}

function boxAbout(words: readonly PrintedWord[]): Box {
	const side = (at: 0 | 1 | 2 | 3) => words.map(({ box }) => box[at]);
	return [Math.min(...side(0)), Math.min(...side(1)), Math.max(...side(2)), Math.max(...side(3))];
}

/** Pixels of white about a part that is read by itself. */
const MARGIN = 8;
/** Inches read about a place: the words under a scan stand on their line to within a few points, and are set in a type of another width. */
const [AROUND, BESIDE] = [0.04, 0.25];

type Mode = 'part' | 'word';

/** What is read at each place, in points of the page; null where the engine failed. */
async function readPlaces(view: View, places: readonly Box[], mode: Mode, recogniser: Recogniser): Promise<(PlacedText[] | null)[]> {
	const areas = places.map((place) => pixelsAbout(place, view, mode));
	const answers = await recogniser.recognise(
		areas.map((area) => crop(view.cleaned.image, area, MARGIN)),
		mode,
	);
	return areas.map(([left, top], i) => {
		const answer = answers[i];
		return answer
			? answer.words.map((word) => placed(word, Math.max(0, Math.floor(left)) - MARGIN, Math.max(0, Math.floor(top)) - MARGIN, view))
			: null;
	});
}

function pixelsAbout(place: Box, { cleaned, toPixels }: View, mode: Mode): Area {
	const { dpi } = cleaned.image;
	const [left, top, right, bottom] = boxOf(place, toPixels);
	const beside = mode === 'part' ? BESIDE : AROUND;
	return [left - dpi * beside, top - dpi * AROUND, right + dpi * beside, bottom + dpi * AROUND];
}

function placed({ text, box: [left, top, right, bottom] }: RecognisedWord, dx: number, dy: number, { toPoints }: View): PlacedText {
	return { text, box: boxOf([left + dx, top + dy, right + dx, bottom + dy], toPoints) };
}

function boxOf([left, top, right, bottom]: Box, map: View['toPoints']): Box {
	const [a, b] = [map(left, top), map(right, bottom)];
	return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1])];
}

import type { ColourImage, GrayImage } from '../raster.js';
import type { Area } from './area.js';
import { removeBorder } from './border.js';
import type { Circle } from './circles.js';
import type { CleaningSteps } from './cleaning-steps.js';
import { takeOutColour } from './colour.js';
import { eraseRulings } from './erase-rulings.js';
import { evenLight } from './even-light.js';
import { findFrames } from './frames.js';
import { type Ink, readInk } from './ink.js';
import { type Marks, readMarks } from './marks.js';
import { type Orientation, readOrientation } from './orientation.js';
import { removeSpecks } from './remove-specks.js';
import { findRulings } from './rulings.js';
import { removeSeals } from './seals.js';
import type { Segment } from './segment.js';
import { readLineDirection } from './skew.js';
import { findSlantedFrames } from './slanted-frames.js';
import { isWhitened, soften } from './soften.js';
import { straighten, straightenedBack } from './straighten.js';
import { inkThreshold } from './threshold.js';
import { type Turn, turn, turnedBack } from './turn.js';

/** A page made ready to be read. */
export interface CleanedPage {
	/** Upright and straight, without what is no text. */
	readonly image: GrayImage;
	/** Ruled lines, in pixels of `image`, where they no longer are. */
	readonly rulings: readonly Segment[];
	/** Round stamps, in pixels of `image`, where they no longer are: print under one is less sure than it looks. */
	readonly seals: readonly Circle[];
	/** Boxes that may be stamps of arrival, in pixels of `image`; what is read in one decides, and `eraseWithin` takes it out. */
	readonly frames: readonly Area[];
	/** Greys below this are ink in `image`; 0 for a page of one grey. */
	readonly threshold: number;
	/** The clockwise turn that set the page upright, and from 0 to 1 how sure it is: below a half, try the reading both ways. */
	readonly turned: Turn;
	readonly turnedSurely: number;
	/** Degrees by which the lines fell to the right, after that turn. */
	readonly skew: number;
	/** A place in `image` as a place on the page as it came, in pixels. */
	toPage(x: number, y: number): [number, number];
}

/** Cleans one page's picture. `upright` says how to turn it where that is known, and nothing is guessed then. */
export function cleanPage(page: ColourImage | GrayImage, steps: CleaningSteps, upright?: Turn): CleanedPage {
	const seen = inGrey(page, steps.colour);
	const gray = steps.light ? evenLight(seen) : seen;
	const threshold = inkThreshold(gray);
	const framed = steps.border ? removeBorder(gray, threshold) : gray;
	const came = steps.orientation || steps.skew ? inkOf(framed, threshold) : null;
	const stands = standing(steps.orientation ? came : null, upright);
	const upward = turn(framed, stands.turn);
	const skew = steps.skew && came !== null ? skewOf(stands.turn === 0 ? came : inkOf(upward, threshold)) : 0;
	const straight = straighten(upward, skew);
	const rulings = steps.rulings ? findRulings(straight, threshold) : [];
	const unruled = eraseRulings(straight, rulings, threshold);
	const { image, seals } = steps.seals ? removeSeals(unruled, threshold) : { image: unruled, seals: [] };
	const clean = steps.specks ? removeSpecks(image, threshold) : image;
	return {
		image: steps.soften && isWhitened(seen) ? soften(clean) : clean,
		rulings,
		seals,
		frames: withSlanted(findFrames(rulings, straight.dpi), steps.rulings ? findSlantedFrames(straight, threshold) : []),
		threshold,
		turned: stands.turn,
		turnedSurely: stands.sure,
		skew,
		toPage: (x, y) => turnedBack(stands.turn, page.width, page.height, ...straightenedBack(skew, straight.width, straight.height, x, y)),
	};
}

function withSlanted(frames: readonly Area[], slanted: readonly Area[]): Area[] {
	const overlap = (a: Area, b: Area) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
	return [...frames, ...slanted.filter((each) => !frames.some((other) => overlap(each, other)))];
}

function inGrey(page: ColourImage | GrayImage, colour: boolean): GrayImage {
	if (page.data.length === page.width * page.height) return page;
	return takeOutColour(page, colour ? 'seals' : 'nothing');
}

/** A picture's ink, and the marks it makes. */
interface Print {
	readonly ink: Ink;
	readonly marks: Marks;
}

function inkOf(image: GrayImage, threshold: number): Print {
	const ink = readInk(image, threshold);
	return { ink, marks: readMarks(ink) };
}

function standing(print: Print | null, upright: Turn | undefined): Orientation {
	return upright !== undefined || print === null ? { turn: upright ?? 0, sure: 1 } : readOrientation(print.ink, print.marks);
}

function skewOf({ ink, marks }: Print): number {
	return readLineDirection(ink, marks).skew;
}

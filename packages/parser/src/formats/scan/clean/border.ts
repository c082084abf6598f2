import type { GrayImage } from '../raster.js';

/** The page without the scanner's black border: bands and wedges of dark that begin at the picture's edge, and are as long as they are deep. */
export function removeBorder(image: GrayImage, threshold: number): GrayImage {
	const depths = SIDES.map((side) => bandDepths(image, side, threshold));
	if (depths.every((of) => of.every((depth) => depth === 0))) return image;
	const data = image.data.slice();
	for (const [i, side] of SIDES.entries()) whiten({ ...image, data }, side, depths[i] ?? new Int32Array());
	return { ...image, data };
}

/** A side is walked along by `along`, and looked into by `inward`, from the pixel `start`. */
interface Walk {
	readonly start: number;
	readonly along: number;
	readonly inward: number;
	readonly length: number;
	readonly depth: number;
}

const SIDES = ['top', 'bottom', 'left', 'right'] as const;

function walkOf({ width, height }: GrayImage, side: (typeof SIDES)[number]): Walk {
	if (side === 'top') return { start: 0, along: 1, inward: width, length: width, depth: height };
	if (side === 'bottom') return { start: (height - 1) * width, along: 1, inward: -width, length: width, depth: height };
	if (side === 'left') return { start: 0, along: width, inward: 1, length: height, depth: width };
	return { start: width - 1, along: width, inward: -1, length: height, depth: width };
}

/** Inches: a border is darkness at least this broad along the side; a ruled line or letter that runs into the edge is thinner. */
const BROAD = 0.25;
/** Of the picture's breadth: what reaches in farther is no border. */
const DEEPEST = 0.25;
/** Inches of white that may lie outside a border, and of speckle and rough edge within it. */
const OUTSIDE = 0.04;
const ROUGH = 0.02;

/** For each place along a side, how deep the border reaches there. */
function bandDepths(image: GrayImage, side: (typeof SIDES)[number], threshold: number): Int32Array {
	const walk = walkOf(image, side);
	const depths = new Int32Array(walk.length);
	const outside = Math.round(image.dpi * OUTSIDE);
	const rough = Math.round(image.dpi * ROUGH);
	const most = Math.round(walk.depth * DEEPEST);
	for (let place = 0; place < walk.length; place++) {
		let at = walk.start + place * walk.along;
		let [last, light] = [-1, 0];
		for (let depth = 0; depth <= most; depth++, at += walk.inward) {
			if ((image.data[at] as number) < threshold) [last, light] = [depth, 0];
			else if (++light > (last < 0 ? outside : rough)) break;
		}
		depths[place] = last > most - rough ? ENDLESS : last + 1;
	}
	return opened(asBeside(depths), Math.round(image.dpi * BROAD));
}

const ENDLESS = -1;

/** In a corner one looks along the other side's border, without end: it is as deep there as beside it. */
function asBeside(depths: Int32Array): Int32Array {
	let last = depths.find((depth) => depth !== ENDLESS) ?? 0;
	return depths.map((depth) => {
		if (depth !== ENDLESS) last = depth;
		return last;
	});
}

/** Keeps of each depth what its neighbours over `broad` places reach as well. */
function opened(depths: Int32Array, broad: number): Int32Array {
	return slide(slide(depths, broad, Math.min, 0), broad, Math.max, broad - 1);
}

function slide(values: Int32Array, window: number, pick: (a: number, b: number) => number, back: number): Int32Array {
	// Windows of doubling length, each made of two of the length before, then one joined of two overlapping ones.
	let level = values.slice();
	let length = 1;
	while (length * 2 <= window) {
		const wider = level.slice();
		for (let i = 0; i + length < level.length; i++) wider[i] = pick(level[i] as number, level[i + length] as number);
		[level, length] = [wider, length * 2];
	}
	const result = level.slice();
	for (let i = 0; i < values.length; i++) {
		const first = Math.max(0, i - back);
		const second = Math.max(first, Math.min(values.length - length, first + window - length));
		result[i] = pick(level[Math.min(first, values.length - 1)] as number, level[Math.min(second, values.length - 1)] as number);
	}
	return result;
}

function whiten(image: GrayImage, side: (typeof SIDES)[number], depths: Int32Array): void {
	const walk = walkOf(image, side);
	const rim = Math.round(image.dpi * ROUGH);
	for (let place = 0; place < walk.length; place++) {
		const depth = depths[place] as number;
		if (depth === 0) continue;
		let at = walk.start + place * walk.along;
		for (let i = 0; i < Math.min(walk.depth, depth + rim); i++, at += walk.inward) image.data[at] = 255;
	}
}

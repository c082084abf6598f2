import type { GrayImage } from '../raster.js';

/** Below this grey a pixel is ink, by Otsu's parting of the page's own greys; 0 where the page has one grey only. Source: Otsu 1979. */
export function inkThreshold(image: GrayImage): number {
	const counts = greys(image.data);
	const { below, above, parted } = part(counts);
	if (above - below < LEAST_CONTRAST) return 0;
	// Otsu leans to the larger part, and paper is nine tenths of a page: no deeper than half way between ink and paper.
	return Math.round(Math.max(parted + 1, (below + above) / 2));
}

/** Greys by which ink and paper must differ to be told apart. */
const LEAST_CONTRAST = 24;
/** Every seventh pixel tells as much as all of them, and no picture repeats by sevens. */
const STRIDE = 7;

function greys(data: Uint8Array): Float64Array {
	const counts = new Float64Array(256);
	for (let i = 0; i < data.length; i += STRIDE) {
		const grey = data[i] ?? 0;
		counts[grey] = (counts[grey] ?? 0) + 1;
	}
	return counts;
}

function part(counts: Float64Array): { below: number; above: number; parted: number } {
	const total = counts.reduce((sum, n) => sum + n, 0);
	const weight = counts.reduce((sum, n, grey) => sum + n * grey, 0);
	let [dark, darkWeight, best] = [0, 0, -1];
	let found = { below: 0, above: 0, parted: 0 };
	for (let grey = 0; grey < 255; grey++) {
		const n = counts[grey] ?? 0;
		dark += n;
		darkWeight += n * grey;
		if (dark === 0 || dark === total) continue;
		const [below, above] = [darkWeight / dark, (weight - darkWeight) / (total - dark)];
		const between = dark * (total - dark) * (above - below) ** 2;
		if (between > best) [best, found] = [between, { below, above, parted: grey }];
	}
	return found;
}

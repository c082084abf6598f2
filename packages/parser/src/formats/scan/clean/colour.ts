import type { ColourImage, GrayImage } from '../raster.js';
import { readColouredMarks } from './coloured-marks.js';

/**
 * The page in grey, with seals and signatures in colour taken out. Where their ink lies, the page is seen through the channel that their colour lets
 * pass, so that black print under them stays. Coloured headings and figures are print: what has no more height than letters is left as it is.
 */
export function takeOutColour(page: ColourImage, what: 'seals' | 'nothing'): GrayImage {
	const gray = toGray(page);
	const places = what === 'nothing' ? null : readColouredMarks(page);
	if (places === null) return gray;
	const { data } = page;
	const clear = gray.data;
	for (let y = 0; y < page.height; y++) {
		const row = Math.floor(y / places.cell) * places.columns;
		for (let x = 0, i = y * page.width; x < page.width; x++, i++) {
			if (places.large[row + Math.floor(x / places.cell)] !== 1) continue;
			clear[i] = seenThrough(data[i * 4] as number, data[i * 4 + 1] as number, data[i * 4 + 2] as number);
		}
	}
	return gray;
}

/** Luminance. Source: ITU-R BT.601. */
export function toGray(page: ColourImage): GrayImage {
	const { width, height, data, dpi } = page;
	const gray = new Uint8Array(width * height);
	for (let i = 0, j = 0; i < gray.length; i++, j += 4)
		gray[i] = ((data[j] as number) * 19595 + (data[j + 1] as number) * 38470 + (data[j + 2] as number) * 7471 + 32768) >> 16;
	return { width, height, data: gray, dpi };
}

/** The brightest channel, brightened by how far the colour is from grey: seal ink on paper comes out white, black print as dark as it was. */
function seenThrough(red: number, green: number, blue: number): number {
	const most = Math.max(red, green, blue);
	const least = Math.min(red, green, blue);
	const colour = most - least;
	if (colour < GREYISH) return most;
	// Only where the channel is bright is there paper beneath; a dark one is print with colour bled over it.
	const lift = ((colour - GREYISH) * most) >> 8;
	return Math.min(255, most + lift);
}

/** Channels of grey print differ by up to this, with the noise of scanner and JPEG. */
const GREYISH = 24;

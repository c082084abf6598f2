import type { Box } from '../../model.js';
import type { PagePicture } from './page-picture.js';

/** The page's picture with white for all that lies outside of `places` or in one of `without`; both in points of the page. */
export function onlyWithin(picture: PagePicture, places: readonly Box[], without: readonly Box[]): PagePicture {
	const { image } = picture;
	const each = image.data.length / (image.width * image.height);
	const data = new Uint8Array(image.data.length).fill(255);
	for (const place of places) {
		const [left, top, right, bottom] = pixelsOf(place, picture);
		for (let y = top; y < bottom; y++) {
			const row = y * image.width;
			data.set(image.data.subarray((row + left) * each, (row + right) * each), (row + left) * each);
		}
	}
	for (const place of without) {
		const [left, top, right, bottom] = pixelsOf(place, picture);
		for (let y = top; y < bottom; y++) data.fill(255, (y * image.width + left) * each, (y * image.width + right) * each);
	}
	return { ...picture, image: { ...image, data } };
}

const POINTS = 72;

/** Whole pixels within the picture; none for a place outside. */
function pixelsOf([x0, y0, x1, y1]: Box, { image, left, top }: PagePicture): [number, number, number, number] {
	const scale = image.dpi / POINTS;
	const within = (value: number, most: number) => Math.max(0, Math.min(most, Math.round(value * scale)));
	const [from, to] = [within(x0 - left, image.width), within(x1 - left, image.width)];
	return [from, within(y0 - top, image.height), Math.max(from, to), within(y1 - top, image.height)];
}

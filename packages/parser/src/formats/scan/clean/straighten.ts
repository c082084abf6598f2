import type { GrayImage } from '../raster.js';

/** The picture turned by `-skew` degrees about its middle, so that lines that fell by `skew` run level; what comes in from outside is white. */
export function straighten(image: GrayImage, skew: number): GrayImage {
	if (skew === 0) return image;
	const { width, height, data, dpi } = image;
	const straight = new Uint8Array(data.length).fill(255);
	const [cos, sin] = [Math.cos((skew * Math.PI) / 180), Math.sin((skew * Math.PI) / 180)];
	const [dx, dy] = [Math.round(cos * ONE), Math.round(sin * ONE)];
	for (let y = 0; y < height; y++) {
		const [startX, startY] = source(width, height, cos, sin, 0, y);
		let sx = Math.round(startX * ONE);
		let sy = Math.round(startY * ONE);
		for (let i = y * width, end = i + width; i < end; i++, sx += dx, sy += dy) {
			const x = sx >> BITS;
			const row = sy >> BITS;
			if (x < 0 || row < 0 || x >= width - 1 || row >= height - 1) continue;
			const at = row * width + x;
			const fx = (sx >> 8) & 255;
			const fy = (sy >> 8) & 255;
			const above = (data[at] as number) * (256 - fx) + (data[at + 1] as number) * fx;
			const below = (data[at + width] as number) * (256 - fx) + (data[at + width + 1] as number) * fx;
			straight[i] = (above * (256 - fy) + below * fy + 32768) >> 16;
		}
	}
	return { width, height, data: straight, dpi };
}

/** A point of the straightened picture, as a point of the picture before. */
export function straightenedBack(skew: number, width: number, height: number, x: number, y: number): [number, number] {
	return source(width, height, Math.cos((skew * Math.PI) / 180), Math.sin((skew * Math.PI) / 180), x, y);
}

/** Places in fixed point: whole numbers are much quicker here. */
const BITS = 16;
const ONE = 1 << BITS;

function source(width: number, height: number, cos: number, sin: number, x: number, y: number): [number, number] {
	const [cx, cy] = [(width - 1) / 2, (height - 1) / 2];
	return [cx + (x - cx) * cos - (y - cy) * sin, cy + (x - cx) * sin + (y - cy) * cos];
}

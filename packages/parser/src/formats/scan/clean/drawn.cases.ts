import type { ColourImage, GrayImage } from '../raster.js';

/** A white sheet to draw on, 200 dots an inch unless said. */
export function sheet(width: number, height: number, paper = 255, dpi = 200): GrayImage {
	return { width, height, data: new Uint8Array(width * height).fill(paper), dpi };
}

export function bar(image: GrayImage, x: number, y: number, width: number, height: number, grey = 0): void {
	for (let row = Math.max(0, y); row < Math.min(image.height, y + height); row++)
		image.data.fill(grey, row * image.width + Math.max(0, x), row * image.width + Math.min(image.width, x + width));
}

/** Shapes like letters, with stems of 3 pixels: x-height 18, some with ascender, descender, a tone mark above or a dot below. Gives the boxes drawn. */
export function letters(image: GrayImage, x: number, feet: number, count: number, grey = 0): void {
	let at = x;
	// Unequal steps that differ from line to line: letters under letters would be lines as well.
	for (let i = 0; i < count; at += 19 + ((i * 7 + feet) % 11), i++) {
		bar(image, at, feet - 18, 3, 18, grey);
		bar(image, at + 11, feet - 18, 3, 18, grey);
		bar(image, at, feet - 18, 14, 3, grey);
		if (i % 4 === 1) bar(image, at, feet - 28, 3, 10, grey);
		if (i % 9 === 4) bar(image, at + 11, feet, 3, 8, grey);
		if (i % 3 === 0) bar(image, at + 3, feet - 26, 8, 4, grey);
		if (i % 7 === 2) bar(image, at + 5, feet + 4, 4, 4, grey);
	}
}

/** A page of such letters, 850 by 1100 pixels. */
export function textPage(lines = 20, paper = 255): GrayImage {
	const image = sheet(850, 1100, paper);
	for (let line = 0; line < lines; line++) letters(image, 80, 100 + line * 45, 20 + ((line * 7) % 11));
	return image;
}

/** The picture turned by `degrees` (positive: lines fall to the right), by nearest pixels: a way of its own, not the program's. */
export function tilted(image: GrayImage, degrees: number, paper = 255): GrayImage {
	const { width, height, data, dpi } = image;
	const angle = (degrees * Math.PI) / 180;
	const out = new Uint8Array(data.length).fill(paper);
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) {
			const [u, v] = [x - width / 2, y - height / 2];
			const [sx, sy] = [
				Math.round(width / 2 + u * Math.cos(angle) + v * Math.sin(angle)),
				Math.round(height / 2 - u * Math.sin(angle) + v * Math.cos(angle)),
			];
			if (sx >= 0 && sy >= 0 && sx < width && sy < height) out[y * width + x] = data[sy * width + sx] as number;
		}
	}
	return { width, height, data: out, dpi };
}

export function inColour({ width, height, data, dpi }: GrayImage): ColourImage {
	const out = new Uint8Array(width * height * 4);
	for (const [i, grey] of data.entries()) out.set([grey, grey, grey, 255], i * 4);
	return { width, height, data: out, dpi };
}

/** A ring of transparent ink over what is there. */
export function ring(
	image: ColourImage,
	cx: number,
	cy: number,
	radius: number,
	thick: number,
	ink: readonly [number, number, number],
): void {
	for (let y = Math.floor(cy - radius); y <= cy + radius; y++) {
		for (let x = Math.floor(cx - radius); x <= cx + radius; x++) {
			const off = Math.hypot(x - cx, y - cy);
			if (off > radius || off < radius - thick) continue;
			const i = (y * image.width + x) * 4;
			for (const [channel, value] of ink.entries())
				image.data[i + channel] = Math.round(((image.data[i + channel] as number) * value) / 255);
		}
	}
}

export function greyAt(image: GrayImage, x: number, y: number): number {
	return image.data[y * image.width + x] as number;
}

/** Pixels darker than middle grey within a box. */
export function darkIn(image: GrayImage, x: number, y: number, width: number, height: number): number {
	let dark = 0;
	for (let row = y; row < y + height; row++)
		for (let column = x; column < x + width; column++) if (greyAt(image, column, row) < 128) dark++;
	return dark;
}

/** A seal as a grey scan shows it: two rings, and strokes that run round between them. */
export function seal(image: GrayImage, cx: number, cy: number, radius: number): void {
	for (let y = Math.floor(cy - radius); y <= cy + radius; y++) {
		for (let x = Math.floor(cx - radius); x <= cx + radius; x++) {
			const off = Math.hypot(x - cx, y - cy);
			const ringed = (off <= radius && off > radius - 5) || (off <= radius * 0.7 && off > radius * 0.7 - 3);
			const around = Math.atan2(y - cy, x - cx) * 14;
			const letter = off > radius * 0.77 && off < radius * 0.92 && around - Math.floor(around) < 0.25;
			if (ringed || letter) image.data[y * image.width + x] = 0;
		}
	}
}

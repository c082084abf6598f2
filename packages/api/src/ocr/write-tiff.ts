import type { GrayImage } from '@rasoat/parser';

/** Images as pages of one uncompressed TIFF. Source: TIFF 6.0, section 4 (grey-scale images). */
export function writeTiff(images: readonly GrayImage[]): Uint8Array {
	const size = images.reduce((sum, { data }) => sum + PAGE_BYTES + even(data.length), HEADER_BYTES);
	const file = new Uint8Array(size);
	const view = new DataView(file.buffer);
	file.set([0x49, 0x49, 42, 0]);
	let [at, link] = [HEADER_BYTES, 4];
	for (const image of images) {
		view.setUint32(link, at, true);
		const pixels = at + PAGE_BYTES;
		writePage(view, at, image, pixels);
		file.set(image.data, pixels);
		link = at + 2 + ENTRIES * ENTRY_BYTES;
		at = pixels + even(image.data.length);
	}
	return file;
}

const HEADER_BYTES = 8;
const ENTRIES = 12;
const ENTRY_BYTES = 12;
const RATIONAL_BYTES = 8;
const DIRECTORY_BYTES = 2 + ENTRIES * ENTRY_BYTES + 4;
const PAGE_BYTES = even(DIRECTORY_BYTES + RATIONAL_BYTES);

const [SHORT, LONG, RATIONAL] = [3, 4, 5];

function writePage(view: DataView, at: number, { width, height, data, dpi }: GrayImage, pixels: number): void {
	const resolution = at + DIRECTORY_BYTES;
	const entries: readonly (readonly [tag: number, type: number, value: number])[] = [
		[256, LONG, width],
		[257, LONG, height],
		// Bits a sample, no compression, 0 is black, where the pixels are, samples a pixel, rows in the one strip, its bytes.
		[258, SHORT, 8],
		[259, SHORT, 1],
		[262, SHORT, 1],
		[273, LONG, pixels],
		[277, SHORT, 1],
		[278, LONG, height],
		[279, LONG, data.length],
		// Both resolutions share their number; per inch.
		[282, RATIONAL, resolution],
		[283, RATIONAL, resolution],
		[296, SHORT, 2],
	];
	view.setUint16(at, ENTRIES, true);
	for (const [i, [tag, type, value]] of entries.entries()) {
		const entry = at + 2 + i * ENTRY_BYTES;
		view.setUint16(entry, tag, true);
		view.setUint16(entry + 2, type, true);
		view.setUint32(entry + 4, 1, true);
		if (type === SHORT) view.setUint16(entry + 8, value, true);
		else view.setUint32(entry + 8, value, true);
	}
	view.setUint32(resolution, Math.round(dpi * 100), true);
	view.setUint32(resolution + 4, 100, true);
}

function even(bytes: number): number {
	return bytes + (bytes & 1);
}

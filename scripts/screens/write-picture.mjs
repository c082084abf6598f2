import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { paletteOf } from './palette-of.mjs';

/** What a picture in the documentation may weigh. */
const MOST_BYTES = 200_000;
/** Fewer colours until it is light enough: a screen needs few, a scanned sheet has as many as its paper has shades. */
const COLOURS = [256, 96, 32, 16];

/** Writes a screenshot as a PNG of few colours; gives its bytes. */
export async function writePicture(path, screenshot) {
	const image = await loadImage(screenshot);
	const { width, height } = image;
	const canvas = createCanvas(width, height);
	const context = canvas.getContext('2d');
	context.drawImage(image, 0, 0);
	const { data } = context.getImageData(0, 0, width, height);
	let png = Buffer.alloc(0);
	for (const colours of COLOURS) {
		png = indexedPng(width, height, paletteOf(data, colours));
		if (png.length <= MOST_BYTES) break;
	}
	writeFileSync(path, png);
	return png.length;
}

/** Source: PNG specification, colour type 3; rows are not filtered, for neighbours in a palette mean nothing. */
function indexedPng(width, height, { palette, indexes }) {
	const rows = Buffer.alloc((width + 1) * height);
	for (let y = 0; y < height; y++) rows.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 3, 0, 0, 0], 8);
	const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
	const parts = [
		chunk('IHDR', header),
		chunk('PLTE', Buffer.from(palette.flat())),
		chunk('IDAT', deflateSync(rows, { level: 9 })),
		chunk('IEND', Buffer.alloc(0)),
	];
	return Buffer.concat([signature, ...parts]);
}

function chunk(name, content) {
	const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
	const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(content.length);
	check.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, check]);
}

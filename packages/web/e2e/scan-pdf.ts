import { readFileSync } from 'node:fs';
import { fixture } from './fixtures.ts';

/** A sheet as a scanner leaves it: its picture, how it lay on the glass, and what the file says of turning it. */
export interface Sheet {
	readonly picture: Picture;
	/** Degrees by which the sheet lay turned, clockwise. */
	readonly lay?: 0 | 90 | 180;
	/** The page's own /Rotate. */
	readonly rotate?: 0 | 270;
}

export interface Picture {
	readonly jpeg: Buffer;
	/** In dots. */
	readonly width: number;
	readonly height: number;
}

/** A4, in points. */
const WIDTH = 595.3;
const HEIGHT = 841.9;

/** How a picture of A4 is laid onto its page, by the degrees the sheet was turned. */
const LAID = {
	0: { box: [WIDTH, HEIGHT], matrix: [WIDTH, 0, 0, HEIGHT, 0, 0] },
	90: { box: [HEIGHT, WIDTH], matrix: [0, -WIDTH, HEIGHT, 0, 0, WIDTH] },
	180: { box: [WIDTH, HEIGHT], matrix: [-WIDTH, 0, 0, -HEIGHT, WIDTH, HEIGHT] },
} as const;

/** A PDF of scanned sheets. */
export function scanPdf(sheets: readonly Sheet[]): Buffer {
	const first = 3;
	const kids = sheets.map((_, at) => `${first + 3 * at} 0 R`).join(' ');
	const objects = [
		Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
		Buffer.from(`<< /Type /Pages /Kids [${kids}] /Count ${sheets.length} >>`),
		...sheets.flatMap(({ picture, lay = 0, rotate = 0 }, at) => {
			const number = first + 3 * at;
			const { box, matrix } = LAID[lay];
			const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${box.join(' ')}] /Rotate ${rotate}`;
			return [
				Buffer.from(`${page} /Resources << /XObject << /I ${number + 2} 0 R >> >> /Contents ${number + 1} 0 R >>`),
				stream('', Buffer.from(`q ${matrix.join(' ')} cm /I Do Q`)),
				stream(
					`/Type /XObject /Subtype /Image /Width ${picture.width} /Height ${picture.height} /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /DCTDecode`,
					picture.jpeg,
				),
			];
		}),
	];
	const parts = [
		Buffer.from('%PDF-1.4\n'),
		...objects.map((object, at) => Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')])),
	];
	return Buffer.concat([...parts, Buffer.from(`trailer << /Size ${objects.length + 1} /Root 1 0 R >>\n%%EOF`)]);
}

function stream(entries: string, content: Buffer): Buffer {
	return Buffer.concat([Buffer.from(`<< ${entries} /Length ${content.length} >>\nstream\n`), content, Buffer.from('\nendstream')]);
}

/** The pictures in a scan of the samples, as the scanner made them. */
export function picturesOf(name: string): readonly Picture[] {
	const bytes = readFileSync(fixture(name));
	const pictures: Picture[] = [];
	for (let at = bytes.indexOf(JPEG); at >= 0; at = bytes.indexOf(JPEG, at + 1)) {
		const jpeg = bytes.subarray(at, bytes.indexOf('endstream', at, 'latin1'));
		pictures.push({ jpeg, ...sizeOf(jpeg) });
	}
	return pictures;
}

const JPEG = Buffer.from([0xff, 0xd8, 0xff]);

/** From the frame header: a baseline or a progressive one. */
function sizeOf(jpeg: Buffer): { readonly width: number; readonly height: number } {
	for (let at = 2; at < jpeg.length; at += 2 + jpeg.readUInt16BE(at + 2)) {
		const marker = jpeg[at + 1];
		if (marker === 0xc0 || marker === 0xc2) return { height: jpeg.readUInt16BE(at + 5), width: jpeg.readUInt16BE(at + 7) };
	}
	throw new Error('a JPEG without a frame');
}

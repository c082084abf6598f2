import type { GrayImage } from '@rasoat/parser';

/**
 * A page of a PDF made for a test: a line of text without marks, or a picture at its own dots an inch, turned as a scanner leaves it. `filter`: how
 * the picture says that it is packed; `after`: operators behind it; `pasted`: a picture below the line of text.
 */
export type PicturePage =
	| { readonly text: string; readonly pasted?: GrayImage }
	| {
			readonly image: GrayImage;
			readonly rotate?: 90 | 180 | 270;
			readonly filter?: string;
			readonly after?: string;
			readonly layer?: readonly HiddenLine[];
	  };

/** A line under a picture, in points from its left and lower edges, in letters without marks a bit over half an em wide. */
export interface HiddenLine {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly size: number;
	/** Per cent of the letters' own width. */
	readonly stretch: number;
}

const POINTS = 72;

export function picturePdf(pages: readonly PicturePage[]): Uint8Array {
	const kids = pages.map((_, i) => `${FIRST + 3 * i} 0 R`).join(' ');
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
		...pages.flatMap((page, i) => pageObjects(page, FIRST + 3 * i)),
	];
	let file = '%PDF-1.4\n';
	for (const [i, object] of objects.entries()) file += `${i + 1} 0 obj\n${object}\nendobj\n`;
	return Buffer.from(`${file}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\n%%EOF`, 'latin1');
}

/** Behind catalogue, page tree and font: three objects a page. */
const FIRST = 4;

function pageObjects(page: PicturePage, first: number): string[] {
	const dictionary = (box: string, resources: string, more = '') =>
		`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${box}] /Resources << ${resources} >> /Contents ${first + 1} 0 R ${more} >>`;
	if ('text' in page) {
		const content = `BT /F 12 Tf 50 700 Td (${page.text}) Tj ET`;
		if (page.pasted === undefined) return [dictionary('600 800', '/Font << /F 3 0 R >>'), stream(content), 'null'];
		const [wide, high] = sizeOf(page.pasted);
		return [
			dictionary('600 800', `/Font << /F 3 0 R >> /XObject << /I ${first + 2} 0 R >>`),
			stream(`${content} q ${wide} 0 0 ${high} 50 ${600 - high} cm /I Do Q`),
			imageStream(page.pasted),
		];
	}
	const [across, down] = sizeOf(page.image);
	const { filter, after = '', layer = [] } = page;
	const hidden = layer.map(({ text, x, y, size, stretch }) => `BT 3 Tr /F ${size} Tf ${stretch} Tz ${x} ${y} Td (${text}) Tj ET`).join(' ');
	return [
		dictionary(`${across} ${down}`, `/Font << /F 3 0 R >> /XObject << /I ${first + 2} 0 R >>`, `/Rotate ${page.rotate ?? 0}`),
		stream(`q ${across} 0 0 ${down} 0 0 cm /I Do Q ${hidden} ${after}`),
		imageStream(page.image, filter),
	];
}

/** In points. */
function sizeOf({ width, height, dpi }: GrayImage): [number, number] {
	return [(width * POINTS) / dpi, (height * POINTS) / dpi];
}

function imageStream({ width, height, data }: GrayImage, filter?: string): string {
	const packed = filter === undefined ? '' : `/Filter ${filter}`;
	const entries = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8 /ColorSpace /DeviceGray ${packed}`;
	return stream(Buffer.from(data).toString('latin1'), entries);
}

function stream(content: string, entries = ''): string {
	return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createCanvas, GlobalFonts, loadImage } from '@napi-rs/canvas';
import { DEFAULT_LIMITS } from '@rasoat/parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onePagePdf, streamOf } from '../../testing/one-page-pdf.js';
import { createPool, type Pool } from '../pool.js';
import { processTree } from '../resident.js';
import { loadFonts } from './load-fonts.js';

const program = new URL('../../../dist/sandbox/child.js', import.meta.url);
const limits = { ...DEFAULT_LIMITS, drawnPixels: 4_000_000, imagePixels: 1_000_000 };
let pool: Pool;
beforeAll(() => {
	pool = createPool({ size: 1, limits, profile: null, program });
	loadFonts();
});
afterAll(() => pool.close());

const fixture = (name: string) => new Uint8Array(readFileSync(fileURLToPath(new URL(`../../../../../fixtures/${name}`, import.meta.url))));
const draw = (content: Uint8Array, { page = 1, width = 600 } = {}) => pool.run(async () => ({ kind: 'page-image', content, page, width }));

interface Picture {
	readonly width: number;
	readonly height: number;
	/** 0 (black) to 255, of the three colours together. */
	grey(x: number, y: number): number;
}

async function pictureOf(png: Uint8Array): Promise<Picture> {
	const image = await loadImage(png);
	const { width, height } = image;
	const context = createCanvas(width, height).getContext('2d');
	context.drawImage(image, 0, 0);
	const { data } = context.getImageData(0, 0, width, height);
	const grey = (x: number, y: number) => {
		const at = 4 * (Math.floor(y) * width + Math.floor(x));
		return ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3;
	};
	return { width, height, grey };
}

async function drawn(content: Uint8Array, options?: { page?: number; width?: number }): Promise<Picture> {
	const reply = await draw(content, options);
	if (reply.kind !== 'page-image' || reply.png === null) throw new Error(`no picture: ${JSON.stringify(reply)}`);
	return pictureOf(reply.png);
}

/** Dark points, of 1. */
function ink({ width, height, grey }: Picture): number {
	let dark = 0;
	for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) if (grey(x, y) < 128) dark++;
	return dark / (width * height);
}

describe('a page of text', () => {
	it('is drawn so wide, with letters in the middle and none in the margins', async () => {
		const picture = await drawn(fixture('d04-ha-dong/report.pdf'));
		expect([picture.width, picture.height]).toEqual([600, 849]);
		expect(ink(picture)).toBeGreaterThan(0.01);
		expect(ink(picture)).toBeLessThan(0.2);
		for (let y = 0; y < picture.height; y++) expect(picture.grey(20, y)).toBe(255);
	});

	it('is narrower where it would have more pixels than the limit', async () => {
		const long = onePagePdf({ width: 100, height: 10_000, content: '0 0 100 10000 re f' });
		const { width, height } = await drawn(long, { width: 3_000 });
		expect([width, height]).toEqual([200, 20_000]);
	});

	it('is of one colour where nothing is drawn on it', async () => {
		expect(ink(await drawn(onePagePdf({ width: 100, height: 100, content: '' })))).toBe(0);
	});
});

const TEXT = 'Ủy ban nhân dân: kết quả thực hiện, đặc biệt ở xã Đông';

/** A file whose font is not in it; the widths are those of Times New Roman. */
function withoutItsFont(font: string, look: string): Uint8Array {
	const context = createCanvas(1, 1).getContext('2d');
	context.font = `${look} 1000px serif`;
	const signs = [...new Set(TEXT)];
	const hex = (code: number) => code.toString(16).padStart(4, '0');
	const codes = new Map(signs.map((sign, index) => [sign, 100 + 7 * index]));
	const widths = signs.map((sign) => `${codes.get(sign)} [${context.measureText(sign).width}]`).join(' ');
	const letters = signs.map((sign) => `<${hex(codes.get(sign) ?? 0)}> <${hex(sign.codePointAt(0) ?? 0)}>`).join('\n');
	const unicode = `begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange ${signs.length} beginbfchar\n${letters}\nendbfchar endcmap`;
	const shown = [...TEXT].map((sign) => hex(codes.get(sign) ?? 0)).join('');
	return onePagePdf({
		width: 500,
		height: 40,
		content: `BT /F 16 Tf 20 15 Td <${shown}> Tj ET`,
		resources: '/Font << /F 6 0 R >>',
		objects: [
			`<< /Type /Font /Subtype /Type0 /BaseFont /${font} /Encoding /Identity-H /DescendantFonts [7 0 R] /ToUnicode 9 0 R >>`,
			`<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${font} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>
				/FontDescriptor 8 0 R /CIDToGIDMap /Identity /W [${widths}] >>`,
			`<< /Type /FontDescriptor /FontName /${font} /Flags 34 /Ascent 891 /Descent -216 /CapHeight 662 /ItalicAngle 0 /StemV 80
				/FontBBox [-568 -307 2000 1006] >>`,
			streamOf('', Buffer.from(unicode)),
		],
	});
}

/** The same text, written by the canvas in a font known to have the letters. */
async function written(look: string): Promise<Picture> {
	const canvas = createCanvas(1_000, 80);
	const context = canvas.getContext('2d');
	context.fillStyle = 'white';
	context.fillRect(0, 0, 1_000, 80);
	context.fillStyle = 'black';
	context.scale(2, 2);
	context.font = `${look} 16px Tinos`;
	let x = 20;
	for (const sign of TEXT) {
		context.fillText(sign, x, 25);
		x += context.measureText(sign).width;
	}
	return pictureOf(canvas.toBuffer('image/png'));
}

describe('text whose font is not in the file', () => {
	it.each([
		['TimesNewRomanPSMT', ''],
		['TimesNewRomanPS-BoldMT', 'bold'],
		['TimesNewRomanPS-ItalicMT', 'italic'],
		['TimesNewRomanPS-BoldItalicMT', 'italic bold'],
	])('%s shows every Vietnamese letter', async (font, look) => {
		expect(GlobalFonts.has('Tinos')).toBe(true);
		const [ours, wanted] = [await drawn(withoutItsFont(font, look), { width: 1_000 }), await written(look)];
		let inked = 0;
		let apart = 0;
		for (let y = 0; y < 80; y++)
			for (let x = 0; x < 1_000; x++) {
				const [a, b] = [ours.grey(x, y), wanted.grey(x, y)];
				inked += (255 - b) / 255;
				apart += Math.abs(a - b) / 255;
			}
		expect(inked).toBeGreaterThan(1_000);
		// Letters begin at fractions of a point: edges differ, shapes do not.
		expect(apart / inked).toBeLessThan(0.25);
	});
});

/** A black quarter at the top left, as fax (group 4) packs it: row for row what changed. */
const FAX = Buffer.from('JqDV///////////4////gAgAgA==', 'base64');
const u32 = (number: number) => Buffer.from([number >>> 24, number >>> 16, number >>> 8, number]);
const segment = (number: number, type: number, ...data: readonly Buffer[]) => {
	const content = Buffer.concat(data);
	return Buffer.concat([u32(number), Buffer.from([type, 0, 1]), u32(content.length), content]);
};
/** A page and a generic region, packed as fax packs. */
const JBIG2 = Buffer.concat([
	segment(0, 48, u32(64), u32(48), u32(0), u32(0), Buffer.from([0, 0, 0])),
	segment(1, 38, u32(64), u32(48), u32(0), u32(0), Buffer.from([0, 1]), FAX),
]);
const JPEG_2000 = Buffer.from(
	`/0//UQApAAAAAABAAAAAMAAAAAAAAAAAAAAAQAAAADAAAAAAAAAAAAABBwEB/1IADAAAAAEAAQQEAAH/XAAHQEBISFD/ZAAlAAFDcmVhdGVkIGJ5IE9wZW5KUEVHIHZlcnNpb24gMi41
	LjD/kAAKAAAAAAEaAAH/k9+FvhFQVJLrvrDM7zfj2FT/FY/2u43GzVi24oEQgAAABhIS8tagAj/hTAZrMzMzLjQBvyv9s4RvAzWZtRH/fzDgAYSEe4YMJCQgNAMJCPcMGEhIQGgGEhL/
	LWYAAAADCQizCBhISEBoBhIR7hgwkJCA0AwkI9wwYSEv9b3QAAAAYSEWYQMJCQgNAMJCPcMGEhIQGgGEhHMIAZSEu7kXJH4AAAAMJCLMIGEhIQGgGEhHuGDCQkIDQDCQj3DBhIS/1vdA
	AAABhIRZhAwkJCA0AwkI9wwYSEhAaAYSEe4YMJCX/3/PwDp+AfB9QIC+m3GQv9yr3e/rKrqCf76bYhhzvgM+XsEqabIWP76bidH/2Q==`,
	'base64',
);

function imagePdf(packed: string, data: Buffer, rotate: number, size = '/Width 64 /Height 48'): Uint8Array {
	return onePagePdf({
		width: 64,
		height: 48,
		content: 'q 64 0 0 48 0 0 cm /I Do Q',
		resources: '/XObject << /I 6 0 R >>',
		extra: `/Rotate ${rotate}`,
		objects: [streamOf(`/Type /XObject /Subtype /Image ${size} /ColorSpace /DeviceGray ${packed}`, data)],
	});
}

const PACKED = {
	fax: ['/BitsPerComponent 1 /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 64 /Rows 48 >>', FAX],
	JBIG2: ['/BitsPerComponent 1 /Filter /JBIG2Decode', JBIG2],
	'JPEG 2000': ['/BitsPerComponent 8 /Filter /JPXDecode', JPEG_2000],
} as const;

describe('a scan', () => {
	/** Which quarter is black: top left, top right, bottom left, bottom right. */
	const quarters = ({ width, height, grey }: Picture) =>
		[0.25, 0.75].flatMap((down) => [0.25, 0.75].map((across) => (grey(across * width, down * height) < 128 ? 'black' : 'white')));
	const turned: readonly (readonly [rotate: number, black: number, size: readonly number[]])[] = [
		[0, 0, [640, 480]],
		[90, 1, [640, 853]],
		[180, 3, [640, 480]],
		[270, 2, [640, 853]],
	];
	const cases = Object.entries(PACKED).flatMap(([name, [packed, data]]) => turned.map((turn) => [name, packed, data, ...turn] as const));

	it.each(cases)('packed as %s and turned is shown upright (%#)', async (_, packed, data, rotate, black, size) => {
		const picture = await drawn(imagePdf(packed, data, rotate), { width: 640 });
		expect([picture.width, picture.height]).toEqual(size);
		expect(quarters(picture)).toEqual([0, 1, 2, 3].map((quarter) => (quarter === black ? 'black' : 'white')));
	});

	it('with more pixels than the limit is told of, never shown blank', async () => {
		const large = imagePdf(PACKED.fax[0].replace('/Columns 64 /Rows 48', '/Columns 2000 /Rows 1000'), FAX, 0, '/Width 2000 /Height 1000');
		expect(await draw(large)).toMatchObject({
			kind: 'failure',
			failure: { code: 'too-large', message: { en: expect.stringContaining('pixels of an image') } },
		});
	});
});

describe('what cannot be drawn', () => {
	it.each([
		['a broken PDF', fixture('inbox/nam-trieu-hong.pdf'), 'corrupt'],
		['a Word file', fixture('inbox/hung-thang.docx'), 'unsupported-type'],
		['text', fixture('inbox/thu-gui-kem.txt'), 'unsupported-type'],
	])('%s is told', async (_, content, code) => {
		expect(await draw(content)).toMatchObject({ kind: 'failure', failure: { code } });
	});

	it('a page that the file has not', async () => {
		expect(await draw(fixture('d04-ha-dong/report.pdf'), { page: 3 })).toEqual({ kind: 'page-image', pages: 2, png: null });
	});
});

it('leaves nothing behind: the same child reads on as before', async () => {
	const content = fixture('d04-ha-dong/report.pdf');
	const read = () => pool.run(async () => ({ kind: 'read', content }));
	const first = await read();
	const children = processTree(process.pid);
	await draw(content);
	await draw(fixture('inbox/vinh-am-quet.pdf'));
	expect(await read()).toEqual(first);
	expect(processTree(process.pid)).toEqual(children);
});

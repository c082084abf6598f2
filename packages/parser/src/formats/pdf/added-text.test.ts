import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../limits.js';
import { readPdf } from './read.js';
import { stream, TinyPdf } from './tiny-pdf.cases.js';

const BOX = '/MediaBox [0 0 600 800]';
const IMAGE =
	'<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream';

/** A page with a printed line and the annotations that `annotate` gives. */
async function readAnnotated(annotate: (pdf: TinyPdf) => readonly string[], printed?: (pdf: TinyPdf) => string) {
	const pdf = new TinyPdf();
	const content = printed?.(pdf) ?? pdf.text(100, 700, 'Số:');
	const annotations = annotate(pdf).map((dictionary) => pdf.object(dictionary));
	return readPdf(pdf.page([content], `${BOX} /Annots [${annotations.join(' ')}]`).build(), DEFAULT_LIMITS);
}

type Document = Awaited<ReturnType<typeof readAnnotated>>;
const texts = ({ blocks }: Document) => blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

function drawn(pdf: TinyPdf, kind: string, text: string): string {
	const entries = '/Type /XObject /Subtype /Form /BBox [0 0 100 12] /Resources << /Font << /F 3 0 R >> >>';
	const drawing = pdf.object(stream(`0 0 100 12 re S ${pdf.text(0, 2, text)}`, entries));
	return `<< /Type /Annot /Rect [120 698 220 710] ${kind} /AP << /N ${drawing} >> >>`;
}

describe('text typed onto a page', () => {
	it('is read where it stands: free text and filled-in fields, with the place of each word', async () => {
		const freeText = await readAnnotated((pdf) => [drawn(pdf, '/Subtype /FreeText', '233/BC-UBND')]);
		expect(texts(freeText)).toEqual(['Số: 233/BC-UBND']);
		expect(freeText.blocks[0]).toMatchObject({ words: [{}, { page: 1, box: [120, expect.any(Number), 175, expect.any(Number)] }] });
		const field = await readAnnotated((pdf) => [drawn(pdf, '/Subtype /Widget /FT /Tx /T (so) /V (233/BC-UBND)', '233/BC-UBND')]);
		expect(texts(field)).toEqual(['Số: 233/BC-UBND']);
	});

	it('is read from the value where the file holds no drawing of it', async () => {
		const field = await readAnnotated(() => [
			'<< /Type /Annot /Rect [120 696 220 711] /Subtype /Widget /FT /Tx /T (so) /V (233/BC UBND) >>',
		]);
		expect(texts(field)).toEqual(['Số: 233/BC UBND']);
		const choice = await readAnnotated(() => [
			'<< /Type /Annot /Rect [120 696 220 711] /Subtype /Widget /FT /Ch /T (so) /V (233) /Opt [(232) (233)] >>',
		]);
		expect(texts(choice)).toEqual(['Số: 233']);
	});

	it('is what the reader of a choice sees, and the value where its drawing is empty', async () => {
		const choice = await readAnnotated(() => [
			'<< /Type /Annot /Rect [120 696 220 711] /Subtype /Widget /FT /Ch /T (xa) /V (1) /Opt [[(1) (Xa An Lao)] [(2) (Xa Tien Lang)]] >>',
		]);
		expect(texts(choice)).toEqual(['Số: Xa An Lao']);
		const emptied = await readAnnotated((pdf) => {
			const drawing = pdf.object(stream('', '/Type /XObject /Subtype /Form /BBox [0 0 100 12]'));
			return [`<< /Type /Annot /Rect [120 696 220 711] /Subtype /Widget /FT /Tx /T (so) /V (233/BC) /AP << /N ${drawing} >> >>`];
		});
		expect(texts(emptied)).toEqual(['Số: 233/BC']);
	});

	it('is bounded: a value longer than a page may hold is too large, and no crash', async () => {
		const typed = (value: string) =>
			readAnnotated(() => [`<< /Type /Annot /Rect [120 696 220 711] /Subtype /Widget /FT /Tx /T (so) /V (${value}) >>`]);
		await expect(typed('x\\n'.repeat(DEFAULT_LIMITS.pageFragments + 1))).rejects.toMatchObject({ code: 'too-large' });
		expect(texts(await typed('x'.repeat(200_000))).join('')).toContain('xxx');
	});

	it('tells which boxes are ticked, at their place, whatever their drawing', async () => {
		const box = (x: number, kind: string, state: string, on: string, drawing: string) =>
			`<< /Type /Annot /Rect [${x} 698 ${x + 10} 708] /Subtype /Widget /FT /Btn ${kind} /V /${state} /AS /${state} /AP << /N << /${on} ${drawing} /Off ${drawing} >> >> >>`;
		const form = '/Type /XObject /Subtype /Form /BBox [0 0 10 10] /Resources << /Font << /F 3 0 R >> >>';
		const page = (pdf: TinyPdf) => [pdf.text(100, 700, 'Có'), pdf.text(128, 700, 'Không'), pdf.text(172, 700, 'Khác')].join('\n');
		const boxes = await readAnnotated((pdf) => {
			const drawing = pdf.object(stream(pdf.text(0, 2, '4'), form));
			return [
				box(115, '/T (co)', 'Yes', 'Yes', drawing),
				box(157, '/T (ko)', 'Off', 'Yes', drawing),
				box(196, '/T (k) /Ff 32768', 'B', 'A', drawing),
			];
		}, page);
		expect(texts(boxes)).toEqual(['Có ☒ Không ☐ Khác ☐']);
	});

	it('leaves out what says nothing of the report, and what is hidden', async () => {
		const kinds = [
			'/Subtype /Widget /FT /Sig /T (ky)',
			'/Subtype /Widget /FT /Btn /Ff 65536 /T (in)',
			'/Subtype /Link',
			'/Subtype /FreeText /F 2',
		];
		for (const kind of kinds) expect(texts(await readAnnotated((pdf) => [drawn(pdf, kind, 'Thôi')]))).toEqual(['Số:']);
	});

	it('does not make a scan a page that was read', async () => {
		const scan = (pdf: TinyPdf) => {
			pdf.resource('/XObject << /I @0 >>', IMAGE);
			return 'q 600 0 0 800 0 0 cm /I Do Q';
		};
		const reading = readAnnotated((pdf) => [drawn(pdf, '/Subtype /FreeText', '233/BC-UBND')], scan);
		await expect(reading).rejects.toMatchObject({ code: 'ocr-failed' });
	});

	it('is all there is of a form without printed words', async () => {
		const form = await readAnnotated(
			(pdf) => [drawn(pdf, '/Subtype /FreeText', 'Xã An Lão')],
			() => '',
		);
		expect(texts(form)).toEqual(['Xã An Lão']);
	});

	it('keeps the words of a hidden layer beside it', async () => {
		const layer = (pdf: TinyPdf) => pdf.text(100, 700, 'Số:', { before: '3 Tr' });
		const searchable = await readAnnotated((pdf) => [drawn(pdf, '/Subtype /FreeText', '233')], layer);
		expect(texts(searchable)).toEqual(['Số: 233']);
	});
});

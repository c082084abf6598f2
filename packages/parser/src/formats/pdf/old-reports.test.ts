import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { typedPieces } from '../../../test-support/in-old-fonts.js';
import { DEFAULT_LIMITS } from '../../limits.js';
import type { ParsedDocument } from '../../model.js';
import { parse } from '../../parse.js';
import { TinyPdf } from './tiny-pdf.cases.js';

const FIXTURES = new URL('../../../../../fixtures/', import.meta.url);
const reports = readdirSync(FIXTURES).filter((name) => /^d\d[0369]-/.test(name));

type Show = (text: string, size: number) => string;

/** The words of a report at their places, each sign half an em wide. */
function reprinted({ text, words, pages }: ParsedDocument, pdf: TinyPdf, show: Show, resources = ''): Uint8Array {
	for (const { page, width, height } of pages) {
		const content = words
			.filter((word) => word.page === page)
			.map(({ span, box: [left, top, right, bottom] }) => {
				const size = (bottom - top) / 1.12;
				const word = text.slice(span.start, span.end);
				const stretch = (100 * (right - left)) / (word.length * size * 0.5);
				return `BT ${stretch.toFixed(3)} Tz ${left} ${((height ?? 0) - bottom + 0.22 * size).toFixed(2)} Td ${show(word, size)} ET`;
			});
		pdf.page(content, `/MediaBox [0 0 ${width} ${height}] ${resources}`);
	}
	return pdf.build();
}

function inUnicode(document: ParsedDocument): Uint8Array {
	const pdf = new TinyPdf();
	return reprinted(document, pdf, (word, size) => `/F ${size.toFixed(2)} Tf ${pdf.hex(word)} Tj`);
}

/** Signs that VNI sets above the letter before take no room. */
const SIGN = /[øùûõïâàáåãäêèéúüë]/i;

function inCodes(document: ParsedDocument, encoding: 'tcvn3' | 'vni'): Uint8Array {
	const pdf = new TinyPdf();
	const fonts = ['.VnTime', '.VnTimeH', 'VNI-Times'].map((name) => {
		const widths = Array.from({ length: 256 }, (_, code) => (name.startsWith('VNI') && SIGN.test(String.fromCharCode(code)) ? 0 : 500));
		const font = `<< /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+${name} /Encoding /WinAnsiEncoding /FirstChar 0 /LastChar 255 /Widths [${widths.join(' ')}] >>`;
		return `/ABC${name.replace(/\W/g, '')} ${pdf.object(font)}`;
	});
	const show: Show = (word, size) =>
		typedPieces(word, encoding)
			.map(
				({ codes, font }) =>
					`/ABC${font.replace(/\W/g, '')} ${size.toFixed(2)} Tf <${Buffer.from(windows(codes), 'latin1').toString('hex')}> Tj`,
			)
			.join(' ');
	return reprinted(document, pdf, show, `/Resources << /Font << ${fonts.join(' ')} >> >>`);
}

/** Codes of the signs that Windows has outside Latin-1. */
function windows(codes: string): string {
	return codes.replace(/[–—‘’“”•…]/gu, (sign) => String.fromCharCode(0x80 + '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—'.indexOf(sign)));
}

/** All but the heights of words, which are the fonts' own. */
function apart({ words, ...document }: ParsedDocument) {
	return { ...document, words: words.map(({ span, page, box }) => ({ span, page, left: box[0], right: box[2] })) };
}

describe.each(reports)('%s says the same', (name) => {
	let plain: { readonly source: ParsedDocument; readonly document: ParsedDocument };

	beforeAll(async () => {
		const source = await parse(new Uint8Array(readFileSync(new URL(`${name}/report.pdf`, FIXTURES))), DEFAULT_LIMITS);
		plain = { source, document: await parse(inUnicode(source), DEFAULT_LIMITS) };
	});

	it.each(['tcvn3', 'vni'] as const)('in fonts of %s', async (encoding) => {
		const old = await parse(inCodes(plain.source, encoding), DEFAULT_LIMITS);
		expect(plain.document.text.length).toBeGreaterThan(plain.source.text.length * 0.99);
		expect(old.text.split('\n')).toEqual(plain.document.text.split('\n'));
		expect(apart(old)).toEqual(apart(plain.document));
	});
});

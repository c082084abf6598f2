import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../limits.js';
import type { RawDocument } from '../../raw.js';
import { mend } from './mend/mend.js';
import { readPdf } from './read.js';
import { stream, TinyPdf } from './tiny-pdf.cases.js';

const LINES = Array.from({ length: 40 }, (_, index) => `Dòng thứ ${index + 1}: xã có ${index + 30} cán bộ, công chức`);
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const bytesOf = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const deflated = (text: string) => latin1(zlibSync(bytesOf(text), { level: 9 }));

/** Pages of forty lines with deflated contents, as text that can be damaged. */
function file(pages = 1): string {
	const pdf = new TinyPdf();
	for (let page = 0; page < pages; page++) {
		const content = LINES.map((line, index) => pdf.text(50, 760 - 18 * index, line)).join('\n');
		const packed = pdf.object(stream(deflated(content), '/Filter /FlateDecode'));
		pdf.page([''], `/MediaBox [0 0 600 800] /Contents ${packed}`);
	}
	// Of two entries of one name the last one counts, so the page's own empty contents go.
	return latin1(pdf.build()).replace(/\/Contents \d+ 0 R >>/g, '>>');
}

const read = (text: string) => readPdf(bytesOf(text), DEFAULT_LIMITS);
const textOf = ({ blocks }: RawDocument) => blocks.map((block) => (block.kind === 'table' ? '' : block.text)).join('\n');
const grades = ({ pages }: RawDocument) => pages.map(({ grade, reason }) => [grade, reason]);
const WHOLE = [['trusted', null]];
const IN_PART = [['doubtful', 'trang hỏng một phần, có thể thiếu chữ']];

/** Ones over a part of the first deflated stream, from a share of it on. */
function spoilt(text: string, from: number): string {
	const start = text.indexOf('stream\n', text.indexOf('/FlateDecode')) + 7;
	const end = text.indexOf('endstream', start);
	const at = Math.round(start + (end - start) * from);
	return `${text.slice(0, at)}${'\xff'.repeat(20)}${text.slice(at + 20)}`;
}

const CASES: readonly (readonly [
	what: string,
	damage: (text: string) => string,
	lines: readonly [first: string, last: string | null],
	grade: unknown,
])[] = [
	['nothing', (text) => text, ['Dòng thứ 1:', 'Dòng thứ 40:'], WHOLE],
	['no header', (text) => text.replace(/^.{9}/s, '         '), ['Dòng thứ 1:', 'Dòng thứ 40:'], WHOLE],
	['a front that is cut off', (text) => text.slice(9), ['Dòng thứ 1:', 'Dòng thứ 40:'], IN_PART],
	['no table of places', (text) => text.replace(/xref\n0[\s\S]*trailer/, 'trailer'), ['Dòng thứ 1:', 'Dòng thứ 40:'], WHOLE],
	['no end', (text) => text.slice(0, text.lastIndexOf('xref\n0')), ['Dòng thứ 1:', 'Dòng thứ 40:'], IN_PART],
	['wrong places', (text) => text.replace(/\d{10} 00000 n/g, '0000000077 00000 n'), ['Dòng thứ 1:', 'Dòng thứ 40:'], WHOLE],
	['a page tree that leads nowhere', (text) => text.replace('/Kids [', '+Kids ['), ['Dòng thứ 1:', 'Dòng thứ 40:'], IN_PART],
	['no end of objects', (text) => text.replaceAll('endobj', ''), ['Dòng thứ 1:', 'Dòng thứ 40:'], WHOLE],
	['contents spoilt in the middle', (text) => spoilt(text, 0.6), ['Dòng thứ 1:', null], IN_PART],
	[
		'a trailer that names no catalogue',
		(text) => text.replace(/trailer[\s\S]*startxref/, 'startxref'),
		['Dòng thứ 1:', 'Dòng thứ 40:'],
		IN_PART,
	],
];

describe('a damaged PDF', () => {
	it.each(CASES)('with %s', async (_, damage, [first, last], grade) => {
		const doc = await read(damage(file()));
		expect(textOf(doc)).toContain(first);
		if (last === null) expect(textOf(doc)).not.toContain('Dòng thứ 40:');
		else expect(textOf(doc)).toContain(last);
		expect(grades(doc)).toEqual(grade);
	});

	it('never takes a page that cannot be read for a blank one', async () => {
		const doc = await read(spoilt(file(2), 0.02));
		expect(grades(doc)).toEqual([
			['none', 'trang hỏng'],
			['trusted', null],
		]);
		expect(doc.warnings.map(({ code, page }) => [code, page])).toEqual([['damaged-page', 1]]);
	});

	it('ends in a known error where nothing is left', async () => {
		await expect(read(spoilt(file(), 0.02))).rejects.toMatchObject({ code: 'corrupt' });
	});
});

describe('mend', () => {
	it('sets out the objects of an object stream', () => {
		const objects = ['<< /Type /Catalog /Pages 12 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>'];
		const table = `11 0 12 ${objects[0]?.length} `;
		const packed = stream(deflated(table + objects.join('')), `/Type /ObjStm /N 2 /First ${table.length} /Filter /FlateDecode`);
		const mended = latin1(mend(bytesOf(`%PDF-1.5\n10 0 obj\n${packed}\nendobj\nstartxref\n9\n%%EOF /Root 11 0 R`), 1_000_000));
		expect(mended).toContain(`11 0 obj\n${objects[0]}\nendobj\n12 0 obj\n${objects[1]}\nendobj`);
		expect(mended).toContain('trailer\n<< /Root 11 0 R >>');
		expect(mended).toContain('startxref\n0');
	});

	it('writes no more than it may', () => {
		const packed = stream(deflated('a'.repeat(500_000)).slice(0, 300), '/Filter /FlateDecode');
		const bytes = bytesOf(`%PDF-1.4\n1 0 obj\n${packed}\nendobj\n`.repeat(20));
		expect(mend(bytes, 100_000).length).toBeLessThan(bytes.length + 300_000);
	});

	it('leaves the streams of a file with a password as they are', () => {
		const text = `%PDF-1.4\n1 0 obj\n${stream('no deflate', '/Filter /FlateDecode')}\nendobj\ntrailer << /Encrypt 2 0 R >>`;
		expect(latin1(mend(bytesOf(text), 1_000_000))).toContain('no deflate');
	});

	it('takes time in proportion to the file', () => {
		const words = bytesOf('1 0 obj << /Filter /FlateDecode /Length 3 >> stream\n'.repeat(40_000));
		const start = performance.now();
		expect(mend(words, 1_000_000).length).toBeGreaterThan(0);
		expect(performance.now() - start).toBeLessThan(10_000);
	});
});

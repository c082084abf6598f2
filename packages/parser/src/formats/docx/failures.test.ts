import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildDocx, docxFiles, GRID, p, r, tbl } from '../../../test-support/build-docx.js';
import { ParseFailure } from '../../failure.js';
import { DEFAULT_LIMITS, type Limits } from '../../limits.js';
import { readDocx } from './read.js';

function codeOf(bytes: Uint8Array, limits: Partial<Limits> = {}): string | null {
	try {
		readDocx(bytes, { ...DEFAULT_LIMITS, ...limits });
		return null;
	} catch (error) {
		if (error instanceof ParseFailure) return error.code;
		throw error;
	}
}

const SAMPLE = { body: p(r('Xã còn thiếu 06 biên chế.')) };
const sample = () => buildDocx(SAMPLE);

/** The sample with another main part. */
function withMain(content: Uint8Array): Uint8Array {
	return zipSync({ ...docxFiles(SAMPLE), 'word/document.xml': content });
}

function withoutMain(): Uint8Array {
	const { 'word/document.xml': _, ...others } = docxFiles(SAMPLE);
	return zipSync(others);
}

/** Sets a byte in the directory entry of the main part, the first one written. */
function patched(offset: number, value: number): Uint8Array {
	const bytes = sample();
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let at = 0;
	while (view.getUint32(at, true) !== 0x02014b50) at++;
	bytes[at + offset] = value;
	return bytes;
}

const CASES: readonly {
	readonly what: string;
	readonly bytes: () => Uint8Array;
	readonly code: string | null;
	readonly limits?: Partial<Limits>;
}[] = [
	{ what: 'a sound file', bytes: sample, code: null },
	{ what: 'half a file', bytes: () => sample().subarray(0, 600), code: 'corrupt' },
	{ what: 'a few bytes', bytes: () => strToU8('PK'), code: 'corrupt' },
	{ what: 'an entry with a password', bytes: () => patched(8, 1), code: 'encrypted' },
	{ what: 'a wrong checksum', bytes: () => patched(16, 0xee), code: 'corrupt' },
	{ what: 'a size that lies', bytes: () => patched(24, 7), code: 'corrupt' },
	{ what: 'an unknown compression', bytes: () => patched(10, 12), code: 'corrupt' },
	{ what: 'broken XML', bytes: () => buildDocx({ body: '<w:p><w:r></w:p>' }), code: 'corrupt' },
	{
		what: 'bytes that are no UTF-8',
		bytes: () => withMain(Uint8Array.of(0x3c, 0x61, 0x3e, 0xff, 0xfe)),
		code: 'corrupt',
	},
	{
		what: 'a DOCTYPE',
		bytes: () => withMain(strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')),
		code: 'corrupt',
	},
	{ what: 'an entity nobody declared', bytes: () => buildDocx({ body: p(r('&nbsp;')) }), code: 'corrupt' },
	{ what: 'a main part that is gone', bytes: withoutMain, code: 'corrupt' },
	{ what: 'an archive of pictures', bytes: () => zipSync({ 'a.png': strToU8('x') }), code: 'unsupported-type' },
	{
		what: 'a main part that is no text',
		bytes: () => withMain(strToU8('<worksheet/>')),
		code: 'unsupported-type',
	},
	{ what: 'deep nesting', bytes: () => buildDocx({ body: '<w:sdt>'.repeat(300) + '</w:sdt>'.repeat(300) }), code: 'too-large' },
	{ what: 'much text', bytes: sample, code: 'too-large', limits: { textLength: 10 } },
	{ what: 'many cells', bytes: () => buildDocx({ body: tbl([['', '', '']], GRID) }), code: 'too-large', limits: { tableCells: 2 } },
	{ what: 'many entries', bytes: sample, code: 'too-large', limits: { archiveEntries: 3 } },
	{ what: 'much to unpack', bytes: sample, code: 'too-large', limits: { unpackedBytes: 500 } },
	{ what: 'a bomb', bytes: () => buildDocx({ body: p(r('a'.repeat(3_000_000))) }), code: 'too-large' },
];

describe('readDocx: what cannot be read', () => {
	it.each(CASES)('$what', ({ bytes, code, limits }) => {
		expect(codeOf(bytes(), limits)).toBe(code);
	});

	it('passes over a part that is named but absent, and says so', () => {
		const files = docxFiles({ ...SAMPLE, numbering: '' });
		delete files['word/numbering.xml'];
		expect(readDocx(zipSync(files), DEFAULT_LIMITS).warnings.map(({ code }) => code)).toEqual(['docx.missing-part']);
	});

	it('takes time in proportion to the text', () => {
		const words = 'Xã còn thiếu 06 biên chế; ';
		const timeOf = (runs: number) => {
			const bytes = buildDocx({ body: p(Array.from({ length: runs }, (_, index) => r(`${words}${index}`)).join('')) });
			const start = performance.now();
			readDocx(bytes, DEFAULT_LIMITS);
			return performance.now() - start;
		};
		timeOf(2_000);
		expect(timeOf(40_000)).toBeLessThan(Math.max(50, timeOf(2_000)) * 60);
	});
});

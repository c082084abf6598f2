import { readdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inOldFonts } from '../../../test-support/in-old-fonts.js';
import { DEFAULT_LIMITS } from '../../limits.js';
import { parse } from '../../parse.js';

const FIXTURES = new URL('../../../../../fixtures/', import.meta.url);
/** Letters in pieces, mark by mark in runs of their own, cannot be typed in codes. */
const IN_PIECES = /<w:t[^>]*>\p{M}/u;
const reports = readdirSync(FIXTURES).filter((name) => /^d\d\d-/.test(name) && !IN_PIECES.test(mainOf(docxOf(name))));
/** A letter of Vietnamese that Latin-1 has not. */
const UNICODE_ONLY = /[\u0100-\u01ff\u1ea0-\u1eff]/u;

function docxOf(name: string): Uint8Array {
	return new Uint8Array(readFileSync(new URL(`${name}/report.docx`, FIXTURES)));
}

function mainOf(docx: Uint8Array): string {
	return strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
}

async function readReport(bytes: Uint8Array) {
	const { warnings, ...document } = await parse(bytes, DEFAULT_LIMITS);
	return { document, codes: warnings.map(({ code }) => code) };
}

it('finds the labelled reports', () => expect(reports.length).toBeGreaterThanOrEqual(16));

describe.each(reports)('%s says the same', (name) => {
	const docx = docxOf(name);

	it.each(['tcvn3', 'vni'] as const)('in fonts of %s', async (encoding) => {
		const old = inOldFonts(docx, encoding);
		expect(
			mainOf(old)
				.match(/<w:t[ >][^<]*/g)
				?.filter((text) => UNICODE_ONLY.test(text)),
		).toEqual([]);
		const [before, after] = [await readReport(docx), await readReport(old)];
		expect(after.document.text.split('\n')).toEqual(before.document.text.split('\n'));
		expect(after.document).toEqual(before.document);
		expect(after.codes).toEqual([...before.codes, 'docx.legacy-font']);
	});
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { buildDocx, GRID, p, r, tbl } from '../../../test-support/build-docx.js';
import { DEFAULT_LIMITS } from '../../limits.js';
import type { RawText } from '../../raw.js';
import { readDocx } from './read.js';

const FIXTURES = new URL('../../../../../fixtures/', import.meta.url);

function fixtures(): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
	const names = existsSync(FIXTURES) ? readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }) : [];
	// It knows nothing of fonts from before Unicode, nor of damage.
	const read = names.filter((name) => name.endsWith('.docx') && !/^(?:fonts-|hostile)/.test(name));
	const docx = read.map((name) => ({ name, bytes: readFileSync(new URL(name, FIXTURES)) }));
	const built = buildDocx({ body: p(r('Xã có ') + r('34', '<w:b/>') + r(' người.')) + tbl([[p(r('Kinh tế')), p(r('08'))]], GRID) });
	return [{ name: 'built', bytes: built }, ...docx];
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** Lines of text in mammoth's HTML; its note marks are not text of the report. */
async function mammothLines(bytes: Uint8Array): Promise<readonly string[]> {
	const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
	const lines = value.replace(/<sup>.*?<\/sup>/g, '').split(/<br \/>|<\/?(?:p|h[1-6]|ul|ol|li|td|th)(?: [^>]*)?>/);
	return lines.map((line) => line.replace(/<[^>]*>/g, '').replace(/&(?:amp|lt|gt|quot);/g, (entity) => ENTITIES[entity] ?? entity));
}

function words(text: string): string {
	return ` ${(text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}

function ourText(bytes: Uint8Array): string {
	const texts = readDocx(bytes, DEFAULT_LIMITS).blocks.flatMap<RawText>((block) =>
		block.kind === 'table' ? block.rows.flatMap((row) => row.cells) : [block],
	);
	return texts.map(({ text }) => text).join('\n');
}

describe('mammoth as a second reader', () => {
	it.each(fixtures())('$name: we read every line it reads', async ({ bytes }) => {
		const ours = words(ourText(bytes));
		const theirs = (await mammothLines(bytes)).filter((line) => words(line).trim() !== '');
		expect(theirs.length).toBeGreaterThan(1);
		expect(theirs.filter((line) => !ours.includes(words(line)))).toEqual([]);
	});
});

import { judgeText } from '../../grade/judge-text.js';
import { REASONS } from '../../grade/reasons.js';
import { type Limits, overLimit } from '../../limits.js';
import type { Page } from '../../model.js';
import type { RawBlock, RawDocument } from '../../raw.js';
import { STORY } from './body.js';
import { splitColumns } from './columns.js';
import { noMainPart, picturesOnly } from './failures.js';
import { createTally, type LegacyTally, wasMistaken } from './legacy-text.js';
import { createListLookup } from './lists.js';
import { emptyNumbering, NUMBERING, numberingState } from './numbering.js';
import { endParagraphs } from './paragraph.js';
import { openParts, type Parts } from './parts.js';
import { type HeadKind, printedHeads } from './sections.js';
import { SETTINGS } from './settings.js';
import { createStory, type NoteKind, type Story, type StoryContext } from './story.js';
import { createStyleLookup } from './style-lookup.js';
import { emptyStyleSheet, STYLES, styleState } from './styles.js';
import { typedTables } from './typed-tables.js';
import { createWarnings } from './warnings.js';
import { readXml } from './xml.js';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Reads a Word document: headers, the body as printed (tracked changes accepted, hidden text left out, automatic numbers restored),
 * notes, footers. Throws `ParseFailure`: `corrupt`, `encrypted`, `unsupported-type`, `too-large`, `ocr-failed` (pictures of pages
 * alone).
 */
export function readDocx(bytes: Uint8Array, limits: Limits): RawDocument {
	const tally = createTally('legacy');
	const document = readWith(tally, bytes, limits);
	return wasMistaken(tally) ? readWith(createTally('unicode'), bytes, limits) : document;
}

function readWith(legacy: LegacyTally, bytes: Uint8Array, limits: Limits): RawDocument {
	const warnings = createWarnings();
	const parts = openParts(bytes, { limits, warnings });
	const context = loadContext(parts, { limits, warnings, legacy });
	const body = createStory(context, 'body');
	if (readXml(parts.main, STORY, body, context) !== 'w:document') throw noMainPart();
	endParagraphs(body);
	const pages = accountForPages(body, limits);
	const evenPages = body.sections.some(({ ids }) => ids.has('header even') || ids.has('footer even')) && readEvenPages(parts);
	const blocks = [
		...readHeads(parts, body, 'header', evenPages),
		...typedTables(splitColumns(body.flow.blocks)),
		...readNotes(parts, body, 'footnote'),
		...readNotes(parts, body, 'endnote'),
		...readHeads(parts, body, 'footer', evenPages),
	];
	return { format: 'docx', mediaType: MEDIA_TYPE, pageCount: null, blocks, pages, warnings: warnings.list };
}

const TEXT_PAGE: Page = { page: 1, width: null, height: null, source: 'docx', grade: 'trusted', reason: null };

/** A Word file has no pages of its own: all its text counts as the first, and each page-sized picture as one more that is not read. */
function accountForPages({ flow, pictures: { count } }: Story, limits: Limits): Page[] {
	if (count > 0 && !flow.blocks.some(hasText)) throw picturesOnly();
	if (count > limits.pages) throw overLimit('pages', limits, count);
	const pictures = Array.from({ length: count }, (_, index): Page => {
		return { ...TEXT_PAGE, page: index + 2, source: 'none', grade: 'none', reason: REASONS.picture };
	});
	return [textPage(flow.blocks), ...pictures];
}

function textPage(blocks: readonly RawBlock[]): Page {
	const doubt = judgeText(blocks.flatMap(textsOf).join('\n'));
	return doubt === null ? TEXT_PAGE : { ...TEXT_PAGE, grade: 'doubtful', reason: REASONS[doubt] };
}

function hasText(block: RawBlock): boolean {
	return textsOf(block).some((text) => text.trim() !== '');
}

function textsOf(block: RawBlock): string[] {
	const texts = block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells) : [block];
	return texts.map(({ text }) => text);
}

function loadContext(parts: Parts, shared: Pick<StoryContext, 'limits' | 'warnings' | 'legacy'>): StoryContext {
	const sheet = emptyStyleSheet();
	const numbering = emptyNumbering();
	for (const key of parts.ofType('styles')) parts.read(key, STYLES, styleState(sheet));
	for (const key of parts.ofType('numbering')) parts.read(key, NUMBERING, numberingState(numbering));
	const styles = createStyleLookup(sheet);
	const lists = createListLookup(numbering, styles);
	return { ...shared, styles, lists, spent: { textLength: 0, tableCells: 0 } };
}

function readEvenPages(parts: Parts): boolean {
	const settings = { evenPages: false };
	for (const key of parts.ofType('settings')) parts.read(key, SETTINGS, settings);
	return settings.evenPages;
}

/** Two sections often hold copies of one header: each distinct one counts once. */
function readHeads(parts: Parts, body: Story, kind: HeadKind, evenPages: boolean): readonly RawBlock[] {
	const distinct = new Map<string, readonly RawBlock[]>();
	const keys = printedHeads(body.sections, kind, evenPages).flatMap((id) => parts.byId(id) ?? []);
	for (const key of new Set(keys)) {
		const story = createStory(body.context, 'furniture');
		if (!parts.read(key, STORY, story)) continue;
		endParagraphs(story);
		const blocks = splitColumns(story.flow.blocks);
		distinct.set(JSON.stringify(blocks), blocks);
	}
	return [...distinct.values()].flat();
}

/** The notes the text refers to, in the order it does. */
function readNotes(parts: Parts, body: Story, kind: NoteKind): readonly RawBlock[] {
	const wanted = [...body.noteReferences].filter((reference) => reference.startsWith(kind));
	if (wanted.length === 0) return [];
	const story = createStory(body.context, 'note');
	for (const key of parts.ofType(`${kind}s`)) parts.read(key, STORY, story);
	return wanted.flatMap((reference) => story.notes.get(reference)?.blocks ?? []);
}

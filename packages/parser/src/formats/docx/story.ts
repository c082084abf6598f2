import type { Limits } from '../../limits.js';
import type { Layer, Span } from '../../model.js';
import type { RawBlock } from '../../raw.js';
import type { LegacyFont } from '../../text/legacy/legacy-font.js';
import type { LegacySpan } from '../../text/legacy/read-legacy.js';
import type { Borders } from './borders.js';
import { type Counters, createCounters } from './counters.js';
import type { Field } from './fields.js';
import type { LegacyTally } from './legacy-text.js';
import type { ListLookup } from './lists.js';
import { createPagePictures, type PagePictures } from './page-pictures.js';
import type { ParagraphProperties, RunProperties } from './properties.js';
import type { ResolvedStyle, StyleLookup } from './style-lookup.js';
import type { OpenTable } from './table.js';
import type { Warnings } from './warnings.js';

/** What all stories of one file share. */
export interface StoryContext {
	readonly limits: Limits;
	readonly styles: StyleLookup;
	readonly lists: ListLookup;
	readonly warnings: Warnings;
	/** Spent so far, over all stories: held to the bounds. */
	readonly spent: { textLength: number; tableCells: number };
	readonly legacy: LegacyTally;
}

/** A place that holds blocks one after the other: the body, a cell, a text box, a note. */
export interface Flow {
	readonly blocks: RawBlock[];
	paragraph: OpenParagraph | null;
	/** A paragraph whose mark is deleted or hidden: it runs on into the next one. */
	carried: OpenParagraph | null;
}

export interface OpenParagraph {
	text: string;
	/** Last character of `text`, kept apart: looking into a text under construction would copy it each time. */
	lastChar: string;
	readonly bold: Span[];
	/** Parts set in fonts from before Unicode, still in their codes. */
	readonly legacy: LegacySpan[];
	properties: ParagraphProperties;
	style: ResolvedStyle;
	/** The mark is deleted by a tracked change. */
	markDeleted: boolean;
	markHidden: boolean;
	/** True after a hidden mark: the properties of the first part stay. */
	keepsProperties: boolean;
	/** Blocks of the text boxes anchored here. */
	readonly anchored: RawBlock[];
	/** False for what follows a page break inside the paragraph: the number was printed before. */
	numbered: boolean;
}

/** A run's effective format. */
export interface RunFormat {
	bold: boolean;
	hidden: boolean;
	font: string | null;
	/** Set where the font is one from before Unicode. */
	legacy: LegacyFont | null;
	superscript: boolean;
}

export type NoteKind = 'footnote' | 'endnote';

export interface SectionHeads {
	/** "header first", "footer default" → relationship id. */
	readonly ids: Map<string, string>;
	titlePage: boolean;
}

/** The reader's state while it walks through one part. */
export interface Story {
	readonly context: StoryContext;
	readonly layer: Layer;
	counters: Counters;
	flow: Flow;
	table: OpenTable | null;
	fields: Field[];
	/** Number of open fields whose text is not printed: instructions, page numbers. */
	muted: number;
	format: RunFormat;
	run: RunProperties | null;
	paragraph: ParagraphProperties | null;
	borders: Borders | null;
	/** Text of the element being read. */
	text: string;
	/** `xml:space="preserve"` on the element being read. */
	preserve: boolean;
	/** The same on the root, for the whole part. */
	preserveAll: boolean;
	/** The rest of the run is a footnote's own mark. */
	markFollows: boolean;
	/** One entry for each open `mc:AlternateContent`: whether a branch was taken. */
	readonly branches: boolean[];
	readonly boxes: Box[];
	readonly pictures: PagePictures;
	section: SectionHeads | null;
	readonly sections: SectionHeads[];
	/** Notes referred to, in order: "footnote 2". */
	readonly noteReferences: Set<string>;
	/** In a notes part: blocks by note id. */
	readonly notes: Map<string, Flow>;
}

/** What is laid aside while a text box inside a paragraph is read. */
export type Box = Pick<Story, 'counters' | 'flow' | 'table' | 'fields' | 'muted' | 'format' | 'run' | 'paragraph' | 'markFollows'>;

export function createFlow(): Flow {
	return { blocks: [], paragraph: null, carried: null };
}

export function plainFormat(): RunFormat {
	return { bold: false, hidden: false, font: null, legacy: null, superscript: false };
}

export function createStory(context: StoryContext, layer: Layer): Story {
	return {
		context,
		layer,
		counters: createCounters(),
		flow: createFlow(),
		table: null,
		fields: [],
		muted: 0,
		format: plainFormat(),
		run: null,
		paragraph: null,
		borders: null,
		text: '',
		preserve: false,
		preserveAll: false,
		markFollows: false,
		branches: [],
		boxes: [],
		pictures: createPagePictures(),
		section: null,
		sections: [],
		noteReferences: new Set(),
		notes: new Map(),
	};
}

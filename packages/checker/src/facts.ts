import type { Evidence, ParsedDocument, Span, TableBlock } from '@rasoat/parser';
import type { Line } from './extract/reading.js';
import type { Difficulty, FigureValue, How, Identity, Proposal, Stated } from './result.js';

/** A sentence or clause-bearing line of the body: never runs over a block's border. */
export interface Sentence {
	readonly span: Span;
	readonly block: number;
}

/** A section as found: its heading and the blocks that belong to it. */
export interface Section {
	readonly id: string;
	readonly title: string;
	/** The heading's or label's text. */
	readonly heading: Span;
	/** Half-open range of block indices, the heading's own block first when the heading is a block of its own or a label in it. */
	readonly blocks: { readonly from: number; readonly to: number };
	/** Where the content begins: behind a label on the same line, else the next block's start. */
	readonly contentStart: number;
	readonly contentEnd: number;
	readonly empty: boolean;
	readonly evidence: readonly Evidence[];
	/** Somebody has said that it is there, or whether it is empty. */
	readonly corrected?: true;
}

/** One place that states a figure. */
export interface Mention {
	readonly figure: string;
	readonly value: number | string | null;
	readonly how: How;
	/** The value with the words that make it this figure. */
	readonly span: Span;
	/** The value alone. */
	readonly valueSpan: Span;
	readonly section: string | null;
	readonly confidence: number;
	/** Told of a day before the one the report counts at, or otherwise not the present state. */
	readonly past: boolean;
	/** Tells a part of the total before it, not the figure itself. */
	readonly part?: boolean;
}

export interface Figure extends Stated<FigureValue> {
	/** Every place that states it, the one taken first. */
	readonly mentions: readonly Mention[];
}

/** Every place where the report cites a conclusion or an official letter. */
export interface Reference {
	readonly kind: 'conclusion' | 'letter';
	/** Number as written, spaces tidied: "195-KL/TW". */
	readonly number: string;
	/** ISO date, null when the citation has none or an impossible one. */
	readonly date: string | null;
	/** The day as written; null when the citation gives no whole day. */
	readonly dateText: string | null;
	/** Its number, with its day where that stands right behind. */
	readonly span: Span;
	/** Where the report says what it reports on, and by what order: its title, its opening sentences, "Trên đây là báo cáo …". */
	readonly role: 'title' | 'basis' | 'closing' | null;
}

/** What extraction hands to the rules. */
export interface Facts {
	readonly document: ParsedDocument;
	/** The whole text folded (same length as `document.text`): what patterns are matched on. */
	readonly folded: string;
	readonly sentences: readonly Sentence[];
	readonly sections: readonly Section[];
	readonly identity: Identity;
	readonly references: readonly Reference[];
	readonly figures: Readonly<Record<string, Figure>>;
	readonly difficulties: readonly Difficulty[];
	readonly proposals: readonly Proposal[];
	readonly tables: readonly TableBlock[];
	/** Running text of the body and the appendices, sentence by sentence with its quantities. */
	readonly lines: readonly Line[];
}

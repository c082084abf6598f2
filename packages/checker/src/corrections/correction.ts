import type { Citation, FigureValue, How, Unit } from '../result.js';

/** Words of a report, as a person points at them. */
export interface Place {
	/** Index of a block. */
	readonly block: number;
	/** A part of the block's text; null for the whole block. */
	readonly quote: string | null;
}

/** A quote and what stood right before and behind it in its block when somebody looked at it. */
export interface Quoted {
	readonly before: string;
	readonly quote: string;
	readonly after: string;
}

/** What a correction rests on: the words that were looked at, or that the machine found none (and then how it told so). */
export type Anchor = { readonly quotes: readonly Quoted[] } | { readonly absent: How };

/** How a corrected value stands in the report. */
export type CorrectedHow = Exclude<How, 'summed' | 'unreadable'>;

interface Corrects {
	readonly id: string;
	/** Where the value stands; null: where the machine read it. */
	readonly place: Place | null;
	/** Null until the correction was applied for the first time. */
	readonly anchor: Anchor | null;
}

export interface FigureCorrection extends Corrects {
	readonly kind: 'figure';
	/** Id of a figure. */
	readonly target: string;
	/** Null where the report states none, whatever the machine read. */
	readonly value: FigureValue | null;
	readonly how: CorrectedHow;
}

export const IDENTITY_FIELDS = ['number', 'date', 'signer', 'signerTitle', 'conclusion', 'letter'] as const;
export type IdentityField = (typeof IDENTITY_FIELDS)[number];

export interface IdentityCorrection extends Corrects {
	readonly kind: 'identity';
	readonly target: IdentityField;
	readonly value: string | Citation | null;
}

export interface CommuneCorrection extends Corrects {
	readonly kind: 'commune';
	readonly target: 'commune';
	/** Code of a commune. */
	readonly value: string;
}

/** Whether the report has a section, and whether anything stands in it. */
export interface SectionState {
	readonly present: boolean;
	readonly empty: boolean;
}

export interface SectionCorrection extends Corrects {
	readonly kind: 'section';
	/** Id of a section. */
	readonly target: string;
	readonly value: SectionState;
}

/** What a person says that the machine read wrongly. */
export type Correction = FigureCorrection | IdentityCorrection | CommuneCorrection | SectionCorrection;

/**
 * Why a correction does not count: its target is none of the profile's, its value is none of its kind, the place does not hold such words, a
 * place is wanted, or (after another reading) the words it rests on are gone, or the machine now reads what it had not found.
 */
export type Unsettled = 'unknown-target' | 'wrong-value' | 'no-such-place' | 'needs-place' | 'quote-gone' | 'reading-changed';

/** What became of a correction in a reading. */
export interface Standing {
	readonly id: string;
	/** Null where it counts. */
	readonly unsettled: Unsettled | null;
	/** What the machine reads: a Stated, a Commune, a section; null where it has none. */
	readonly machine: unknown;
	/** What it rests on from now on; null where it never counted. */
	readonly anchor: Anchor | null;
}

/** Rows of a break-down. */
export type Units = readonly Unit[];

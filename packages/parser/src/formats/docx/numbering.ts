import { IGNORED_PROPERTIES } from './ignored.js';
import {
	emptyParagraphProperties,
	emptyRunProperties,
	type ParagraphProperties,
	PROPERTY_ELEMENTS,
	type RunProperties,
} from './properties.js';
import { readInteger, readOnOff } from './values.js';
import { type Attributes, type ElementReader, type ElementTable, grammar } from './xml.js';

/** One `w:lvl`. */
export interface ListLevel {
	start: number;
	format: string;
	/** "%1.%2": the numbers of levels 1 and 2; a bullet's own sign. */
	text: string;
	/** Restarts after levels up to this one (from 1); 0 never; null after any higher level. */
	restart: number | null;
	/** Every number in the text is printed in Arabic digits. */
	legal: boolean;
	/** The paragraph style that stands for this level. */
	style: string | null;
	picture: boolean;
	readonly paragraph: ParagraphProperties;
	readonly run: RunProperties;
}

export interface AbstractList {
	readonly id: string;
	readonly levels: Map<number, ListLevel>;
	/** Numbering style that holds the real definition. */
	styleLink: string | null;
}

export interface ListInstance {
	readonly id: string;
	abstract: string | null;
	readonly starts: Map<number, number>;
	readonly levels: Map<number, ListLevel>;
}

export interface Numbering {
	readonly abstracts: Map<string, AbstractList>;
	readonly instances: Map<string, ListInstance>;
}

interface NumberingState {
	readonly numbering: Numbering;
	abstract: AbstractList | null;
	instance: ListInstance | null;
	overridden: number | null;
	level: ListLevel | null;
	paragraph: ParagraphProperties | null;
	run: RunProperties | null;
}

export function emptyNumbering(): Numbering {
	return { abstracts: new Map(), instances: new Map() };
}

export function numberingState(numbering: Numbering): NumberingState {
	return { numbering, abstract: null, instance: null, overridden: null, level: null, paragraph: null, run: null };
}

function onLevel(set: (level: ListLevel, attributes: Attributes) => void): ElementReader<NumberingState> {
	return {
		open(state, attributes) {
			if (state.level !== null) set(state.level, attributes);
			return undefined;
		},
	};
}

const TABLE: ElementTable<NumberingState> = {
	...PROPERTY_ELEMENTS,
	'w:numbering': {},
	'w:abstractNum': {
		open(state, attributes) {
			const id = attributes['w:abstractNumId'] ?? '';
			state.abstract = { id, levels: new Map(), styleLink: null };
			state.numbering.abstracts.set(id, state.abstract);
			return undefined;
		},
		close(state) {
			state.abstract = null;
		},
	},
	'w:numStyleLink': {
		open(state, attributes) {
			if (state.abstract !== null) state.abstract.styleLink = attributes['w:val'] ?? null;
			return undefined;
		},
	},
	'w:num': {
		open(state, attributes) {
			const id = attributes['w:numId'] ?? '';
			state.instance = { id, abstract: null, starts: new Map(), levels: new Map() };
			state.numbering.instances.set(id, state.instance);
			return undefined;
		},
		close(state) {
			state.instance = null;
		},
	},
	'w:abstractNumId': {
		open(state, attributes) {
			if (state.instance !== null) state.instance.abstract = attributes['w:val'] ?? null;
			return undefined;
		},
	},
	'w:lvlOverride': {
		open(state, attributes) {
			state.overridden = readInteger(attributes['w:ilvl']);
			return undefined;
		},
		close(state) {
			state.overridden = null;
		},
	},
	'w:startOverride': {
		open(state, attributes) {
			const start = readInteger(attributes['w:val']);
			if (state.instance !== null && state.overridden !== null && start !== null) state.instance.starts.set(state.overridden, start);
			return undefined;
		},
	},
	'w:lvl': {
		open(state, attributes) {
			const index = readInteger(attributes['w:ilvl']) ?? state.overridden ?? 0;
			state.level = emptyLevel();
			(state.abstract ?? state.instance)?.levels.set(index, state.level);
			return undefined;
		},
		close(state) {
			state.level = null;
		},
	},
	'w:start': onLevel((level, attributes) => {
		level.start = readInteger(attributes['w:val']) ?? 0;
	}),
	'w:numFmt': onLevel((level, attributes) => {
		level.format = attributes['w:format'] ?? attributes['w:val'] ?? 'decimal';
	}),
	'w:lvlText': onLevel((level, attributes) => {
		level.text = attributes['w:val'] ?? '';
	}),
	'w:lvlRestart': onLevel((level, attributes) => {
		level.restart = readInteger(attributes['w:val']);
	}),
	'w:isLgl': onLevel((level, attributes) => {
		level.legal = readOnOff(attributes);
	}),
	'w:lvlPicBulletId': onLevel((level) => {
		level.picture = true;
	}),
	'w:pStyle': onLevel((level, attributes) => {
		level.style = attributes['w:val'] ?? null;
	}),
	'w:pPr': {
		open(state) {
			state.paragraph = state.level?.paragraph ?? null;
			return undefined;
		},
		close(state) {
			state.paragraph = null;
		},
	},
	'w:rPr': {
		open(state) {
			state.run = state.level?.run ?? null;
			return undefined;
		},
		close(state) {
			state.run = null;
		},
	},
	// Word writes the "custom" formats of a later version beside an older one: the newer stands first and is the one to take.
	'mc:AlternateContent': {},
	'mc:Choice': {},
};

function emptyLevel(): ListLevel {
	const paragraph = emptyParagraphProperties();
	const run = emptyRunProperties();
	return { start: 0, format: 'decimal', text: '', restart: null, legal: false, style: null, picture: false, paragraph, run };
}

const IGNORED = 'nsid multiLevelType tmpl name styleLink suff legacy lvlJc numPicBullet numIdMacAtCleanup';

/** Source: ECMA-376-1, 17.9. */
export const NUMBERING = grammar(TABLE, [...IGNORED_PROPERTIES, ...IGNORED.split(' ').map((name) => `w:${name}`), 'mc:Fallback']);

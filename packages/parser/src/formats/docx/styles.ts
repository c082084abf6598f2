import { BORDER_ELEMENTS, type Borders, overBorders } from './borders.js';
import { IGNORED_PROPERTIES, IGNORED_TABLE_PROPERTIES } from './ignored.js';
import {
	emptyParagraphProperties,
	emptyRunProperties,
	type ParagraphProperties,
	PROPERTY_ELEMENTS,
	type RunProperties,
} from './properties.js';
import { readOnOff } from './values.js';
import { type ElementTable, type Grammar, grammar, SKIP } from './xml.js';

/** One `w:style` as it stands, before inheritance. */
export interface Style {
	readonly id: string;
	readonly type: string;
	name: string;
	basedOn: string | null;
	readonly paragraph: ParagraphProperties;
	readonly run: RunProperties;
	/** A table style's borders, those of its conditional parts included. */
	readonly borders: Borders;
}

export interface StyleSheet {
	readonly byId: Map<string, Style>;
	/** Style of paragraphs that name none. */
	defaultParagraph: string | null;
	readonly paragraphDefaults: ParagraphProperties;
	readonly runDefaults: RunProperties;
}

interface StyleState {
	readonly sheet: StyleSheet;
	style: Style | null;
	/** Inside `w:tblStylePr`: what holds for some rows or columns of the table only. */
	conditional: boolean;
	paragraph: ParagraphProperties | null;
	run: RunProperties | null;
	borders: Borders | null;
}

export function emptyStyleSheet(): StyleSheet {
	return { byId: new Map(), defaultParagraph: null, paragraphDefaults: emptyParagraphProperties(), runDefaults: emptyRunProperties() };
}

export function styleState(sheet: StyleSheet): StyleState {
	return { sheet, style: null, conditional: false, paragraph: null, run: null, borders: null };
}

const TABLE: ElementTable<StyleState> = {
	...PROPERTY_ELEMENTS,
	...BORDER_ELEMENTS,
	'w:styles': {},
	'w:docDefaults': {},
	'w:rPrDefault': {},
	'w:pPrDefault': {},
	'w:style': {
		open(state, attributes) {
			const id = attributes['w:styleId'] ?? '';
			const type = attributes['w:type'] ?? 'paragraph';
			state.style = { id, type, name: '', basedOn: null, paragraph: emptyParagraphProperties(), run: emptyRunProperties(), borders: {} };
			state.sheet.byId.set(id, state.style);
			if (type === 'paragraph' && attributes['w:default'] !== undefined && readOnOff({ 'w:val': attributes['w:default'] })) {
				state.sheet.defaultParagraph = id;
			}
			return undefined;
		},
		close(state) {
			state.style = null;
		},
	},
	'w:name': {
		open(state, attributes) {
			if (state.style !== null) state.style.name = attributes['w:val'] ?? '';
			return undefined;
		},
	},
	'w:basedOn': {
		open(state, attributes) {
			if (state.style !== null) state.style.basedOn = attributes['w:val'] ?? null;
			return undefined;
		},
	},
	'w:pPr': {
		open(state) {
			if (state.conditional) return SKIP;
			state.paragraph = state.style?.paragraph ?? state.sheet.paragraphDefaults;
			return undefined;
		},
		close(state) {
			state.paragraph = null;
		},
	},
	'w:rPr': {
		open(state) {
			if (state.conditional || state.paragraph !== null) return SKIP;
			state.run = state.style?.run ?? state.sheet.runDefaults;
			return undefined;
		},
		close(state) {
			state.run = null;
		},
	},
	'w:tblStylePr': {
		open(state) {
			state.conditional = true;
			return undefined;
		},
		close(state) {
			state.conditional = false;
		},
	},
	'w:tblPr': {},
	'w:trPr': {},
	'w:tcPr': {},
	'w:tblBorders': { open: openBorders, close: closeBorders },
	'w:tcBorders': { open: openBorders, close: closeBorders },
};

function openBorders(state: StyleState): undefined {
	state.borders = {};
}

/** A rule under the head row alone makes a table as much as a full grid does: no part may take a seen edge away. */
function closeBorders(state: StyleState): void {
	const style = state.style;
	if (style !== null && state.borders !== null) {
		const seen = Object.fromEntries(Object.entries(state.borders).filter(([, isSeen]) => isSeen));
		Object.assign(style.borders, state.conditional ? seen : overBorders(style.borders, state.borders));
	}
	state.borders = null;
}

const IGNORED =
	'latentStyles aliases next link autoRedefine uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid hidden';

export const STYLES: Grammar<StyleState> = grammar(TABLE, [
	...IGNORED_PROPERTIES,
	...IGNORED_TABLE_PROPERTIES,
	...IGNORED.split(' ').map((name) => `w:${name}`),
	'w:tblHeader',
	'w:rtlGutter',
]);

import type { Align } from '../../model.js';
import { readInteger, readOnOff, readPoints } from './values.js';
import type { Attributes, ElementTable } from './xml.js';

/** What one `w:rPr` says; null where it says nothing. */
export interface RunProperties {
	style: string | null;
	bold: boolean | null;
	hidden: boolean | null;
	font: string | null;
	superscript: boolean | null;
	/** On a paragraph mark: the mark is deleted by a tracked change, so that the paragraph runs on into the next. */
	deleted: boolean;
}

/** What one `w:pPr` says; null where it says nothing. Lengths in points. */
export interface ParagraphProperties {
	style: string | null;
	align: Align | null;
	left: number | null;
	/** Beyond `left`; negative for a hanging indent. */
	firstLine: number | null;
	/** From 0; 9 is body text. */
	outline: number | null;
	list: string | null;
	listLevel: number | null;
	mark: RunProperties;
}

/** Where the readers below put what they read. */
export interface PropertyTarget {
	paragraph: ParagraphProperties | null;
	run: RunProperties | null;
}

export function emptyRunProperties(): RunProperties {
	return { style: null, bold: null, hidden: null, font: null, superscript: null, deleted: false };
}

export function emptyParagraphProperties(): ParagraphProperties {
	const mark = emptyRunProperties();
	return { style: null, align: null, left: null, firstLine: null, outline: null, list: null, listLevel: null, mark };
}

const ALIGNS: Readonly<Record<string, Align>> = {
	left: 'left',
	start: 'left',
	center: 'center',
	right: 'right',
	end: 'right',
	both: 'justify',
	distribute: 'justify',
	thaiDistribute: 'justify',
};

function onRun(set: (run: RunProperties, attributes: Attributes) => void) {
	return {
		open(target: PropertyTarget, attributes: Attributes): undefined {
			if (target.run !== null) set(target.run, attributes);
		},
	};
}

function onParagraph(set: (paragraph: ParagraphProperties, attributes: Attributes) => void) {
	return {
		open(target: PropertyTarget, attributes: Attributes): undefined {
			if (target.paragraph !== null) set(target.paragraph, attributes);
		},
	};
}

/** The font of letters beyond ASCII; a theme's font, which goes before, is none whose name tells anything. Source: ECMA-376-1, 17.3.2.26. */
function readFont(attributes: Attributes): string | null {
	if (attributes['w:hAnsiTheme'] !== undefined || attributes['w:asciiTheme'] !== undefined) return THEME_FONT;
	return attributes['w:hAnsi'] ?? attributes['w:ascii'] ?? null;
}

const THEME_FONT = 'theme';

/** The properties the reader follows; all others are in `IGNORED_PROPERTIES`. Source: ECMA-376-1, 17.3.1 and 17.3.2. */
export const PROPERTY_ELEMENTS = {
	'w:rStyle': onRun((run, attributes) => {
		run.style = attributes['w:val'] ?? null;
	}),
	'w:b': onRun((run, attributes) => {
		run.bold = readOnOff(attributes);
	}),
	'w:vanish': onRun((run, attributes) => {
		run.hidden = readOnOff(attributes);
	}),
	'w:specVanish': onRun((run, attributes) => {
		if (readOnOff(attributes)) run.hidden = true;
	}),
	'w:rFonts': onRun((run, attributes) => {
		run.font = readFont(attributes);
	}),
	'w:vertAlign': onRun((run, attributes) => {
		run.superscript = attributes['w:val'] === 'superscript';
	}),
	'w:pStyle': onParagraph((paragraph, attributes) => {
		paragraph.style = attributes['w:val'] ?? null;
	}),
	'w:jc': onParagraph((paragraph, attributes) => {
		paragraph.align = ALIGNS[attributes['w:val'] ?? ''] ?? null;
	}),
	'w:outlineLvl': onParagraph((paragraph, attributes) => {
		paragraph.outline = readInteger(attributes['w:val']);
	}),
	'w:ind': onParagraph((paragraph, attributes) => {
		const hanging = readPoints(attributes['w:hanging']);
		paragraph.left = readPoints(attributes['w:left'] ?? attributes['w:start']);
		paragraph.firstLine = hanging === null ? readPoints(attributes['w:firstLine']) : -hanging;
	}),
	'w:numPr': {},
	'w:numId': onParagraph((paragraph, attributes) => {
		paragraph.list = attributes['w:val'] ?? null;
	}),
	'w:ilvl': onParagraph((paragraph, attributes) => {
		paragraph.listLevel = readInteger(attributes['w:val']);
	}),
} satisfies ElementTable<PropertyTarget>;

import type { Align } from '../../model.js';
import { type Borders, overBorders } from './borders.js';
import type { Style, StyleSheet } from './styles.js';

/** A style with all it inherits; null where neither it nor its ancestors nor the document's defaults say anything. */
export interface ResolvedStyle {
	readonly id: string | null;
	readonly bold: boolean | null;
	readonly hidden: boolean | null;
	readonly font: string | null;
	readonly superscript: boolean | null;
	readonly align: Align | null;
	readonly left: number | null;
	readonly firstLine: number | null;
	/** Outline level from 0. */
	readonly outline: number | null;
	readonly list: string | null;
	readonly listLevel: number | null;
	readonly borders: Borders;
}

export interface StyleLookup {
	/** The style of a paragraph: the default one when it names none, or one that is not there. */
	paragraph(id: string | null): ResolvedStyle;
	/** A character, table or numbering style; null when there is no such style. */
	other(id: string | null): ResolvedStyle | null;
}

const DEEPEST_CHAIN = 50;

export function createStyleLookup(sheet: StyleSheet): StyleLookup {
	const resolved = new Map<string | null, ResolvedStyle>();
	const resolve = (id: string | null): ResolvedStyle => {
		let style = resolved.get(id);
		if (style === undefined) {
			style = resolveChain(chainOf(sheet, id), sheet);
			resolved.set(id, style);
		}
		return style;
	};
	return {
		paragraph: (id) => resolve(id !== null && sheet.byId.has(id) ? id : sheet.defaultParagraph),
		other: (id) => (id !== null && sheet.byId.has(id) ? resolve(id) : null),
	};
}

/** The style and those it is based on, nearest first; a circle ends where it closes. */
function chainOf(sheet: StyleSheet, id: string | null): readonly Style[] {
	const chain: Style[] = [];
	let style = id === null ? undefined : sheet.byId.get(id);
	while (style !== undefined && !chain.includes(style) && chain.length < DEEPEST_CHAIN) {
		chain.push(style);
		style = style.basedOn === null ? undefined : sheet.byId.get(style.basedOn);
	}
	return chain;
}

function resolveChain(chain: readonly Style[], sheet: StyleSheet): ResolvedStyle {
	const runs = chain.map(({ run }) => run);
	const ofParagraphs = chain[0]?.type !== 'character';
	if (ofParagraphs) runs.push(sheet.runDefaults);
	const paragraphs = ofParagraphs ? [...chain.map(({ paragraph }) => paragraph), sheet.paragraphDefaults] : [];
	return {
		id: chain[0]?.id ?? null,
		bold: nearest(runs, ({ bold }) => bold),
		hidden: nearest(runs, ({ hidden }) => hidden),
		font: nearest(runs, ({ font }) => font),
		superscript: nearest(runs, ({ superscript }) => superscript),
		align: nearest(paragraphs, ({ align }) => align),
		left: nearest(paragraphs, ({ left }) => left),
		firstLine: nearest(paragraphs, ({ firstLine }) => firstLine),
		outline: nearest(chain, ({ paragraph, name, id }) => paragraph.outline ?? headingLevel(name) ?? headingLevel(id)),
		list: nearest(paragraphs, ({ list }) => list),
		listLevel: nearest(paragraphs, ({ listLevel }) => listLevel),
		borders: chain.reduce<Borders>((borders, style) => overBorders(borders, style.borders), {}),
	};
}

/** Built-in headings keep the name "heading 2" in every language of Word; other writers use the id "Heading2". */
function headingLevel(name: string): number | null {
	const match = /^heading ?([1-9])$/i.exec(name);
	return match === null ? null : Number(match[1]) - 1;
}

function nearest<T, V>(list: readonly T[], pick: (item: T) => V | null): V | null {
	for (const item of list) {
		const value = pick(item);
		if (value !== null) return value;
	}
	return null;
}

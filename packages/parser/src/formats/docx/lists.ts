import type { ListLevel, Numbering } from './numbering.js';
import type { StyleLookup } from './style-lookup.js';

/** A list as a paragraph uses it: the levels after overrides. */
export interface List {
	/** Of the instance: its start overrides count once. */
	readonly id: string;
	/** Of the definition the counters belong to: instances of one definition count on together. */
	readonly counter: string;
	readonly levels: ReadonlyMap<number, ListLevel>;
	readonly starts: ReadonlyMap<number, number>;
}

/** By `w:numId`; null for "0" (numbering taken away) and for lists that are not there. */
export type ListLookup = (id: string | null) => List | null;

export const LAST_LEVEL = 8;

export function createListLookup(numbering: Numbering, styles: StyleLookup): ListLookup {
	const found = new Map<string, List | null>();
	return (id) => {
		if (id === null) return null;
		let list = found.get(id);
		if (list === undefined) {
			list = findList(id, numbering, styles);
			found.set(id, list);
		}
		return list;
	};
}

function findList(id: string, numbering: Numbering, styles: StyleLookup): List | null {
	const instance = numbering.instances.get(id);
	if (instance === undefined || id === '0') return null;
	let abstract = numbering.abstracts.get(instance.abstract ?? '');
	// One step leads from a link to the definition (17.9.21); a few more are followed, a circle is not.
	for (let step = 0; step < 4 && abstract !== undefined && abstract.styleLink !== null; step++) {
		const linked = numbering.instances.get(styles.other(abstract.styleLink)?.list ?? '');
		abstract = numbering.abstracts.get(linked?.abstract ?? '') ?? abstract;
	}
	if (abstract === undefined) return null;
	const levels = instance.levels.size === 0 ? abstract.levels : new Map([...abstract.levels, ...instance.levels]);
	return { id, counter: abstract.id, levels, starts: instance.starts };
}

/** The level a paragraph style stands for in the list; null when it is named by none. */
export function levelOfStyle(list: List, style: string | null): number | null {
	if (style === null) return null;
	for (const [index, level] of list.levels) if (level.style === style) return index;
	return null;
}

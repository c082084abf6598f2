export type Language = 'vi' | 'en';

/** A sentence in both languages, or how one is made of what is counted and named. */
type Entry = readonly [vi: string, en: string] | readonly [vi: (...given: never[]) => string, en: (...given: never[]) => string];

export interface Catalogue {
	readonly [name: string]: Entry | Catalogue;
}

/** A catalogue in one language. */
export type Words<C> = {
	readonly [Name in keyof C]: C[Name] extends readonly [infer Said, unknown] ? (Said extends string ? string : Said) : Words<C[Name]>;
};

export function pick<const C extends Catalogue>(catalogue: C, language: Language): Words<C> {
	const at = language === 'vi' ? 0 : 1;
	const said = Object.entries(catalogue).map(([name, entry]) => [name, isEntry(entry) ? entry[at] : pick(entry, language)]);
	return Object.fromEntries(said) as Words<C>;
}

function isEntry(entry: Entry | Catalogue): entry is Entry {
	return Array.isArray(entry);
}

import { readOnOff } from './values.js';
import { type ElementReader, type ElementTable, type Grammar, grammar } from './xml.js';

export interface Settings {
	/** Even pages have headers of their own. */
	evenPages: boolean;
}

const evenAndOdd: ElementReader<Settings> = {
	open(settings, attributes) {
		settings.evenPages = readOnOff(attributes);
		return undefined;
	},
};

const TABLE: ElementTable<Settings> = { 'w:settings': {}, 'w:evenAndOddHeaders': evenAndOdd };

/** The one setting that changes what is printed; all others are no business of the reader. */
export const SETTINGS: Grammar<Settings> = { ...grammar(TABLE, []), ignored: { has: (name: string) => name !== 'w:settings' } };

import { mend } from '../mend/mend.js';
import { readPdfValue } from './pdf-values.js';

/**
 * Whether all that was added behind a place only proves the certificates of the signatures before it: what is new is their store, and of what
 * was there only the catalogue was written anew, with the same pages and forms. Source: ISO 32000-2, 12.8.4.3.
 */
export function isValidationData(bytes: Uint8Array, end: number, unpackedBytes: number): boolean {
	const before = objectsIn(bytes.subarray(0, end), unpackedBytes);
	const added = objectsIn(bytes.subarray(end), unpackedBytes);
	if (before === null || added === null || ![...added.values()].some((body) => body.includes('/DSS'))) return false;
	return [...added].every(([number, body]) => {
		const old = before.get(number);
		if (old === undefined) return !SHOWN.test(body);
		return CATALOGUE.test(old) && CATALOGUE.test(body) && sameLeads(old, body);
	});
}

/** What a reader could see of an object. */
const SHOWN = /\/Type\s{0,5}\/(?:Pages?|Annot|Catalog)\b|\/Subtype\s{0,5}\/(?:Widget|FreeText|Stamp|Image|Form)\b/;
const CATALOGUE = /\/Type\s{0,5}\/Catalog\b/;
/** What of a catalogue leads to what is seen. */
const LEADS = ['/Pages', '/AcroForm', '/OCProperties'];

function sameLeads(old: string, body: string): boolean {
	return LEADS.every((lead) => valueBehind(old, lead) === valueBehind(body, lead));
}

function valueBehind(text: string, name: string): string | null {
	const at = text.indexOf(name) + name.length;
	const read = at < name.length ? null : readPdfValue(Buffer.from(text, 'latin1'), at);
	return read && text.slice(at, read.end).replace(/\s+/g, ' ').trim();
}

/** Objects by their number, the last of each, without the contents of streams; null for a file that is enciphered. */
function objectsIn(bytes: Uint8Array, unpackedBytes: number): Map<string, string> | null {
	const file = Buffer.from(mend(bytes, unpackedBytes));
	if (file.includes('/Encrypt')) return null;
	const objects = new Map<string, string>();
	for (let at = file.indexOf(' obj'); at >= 0; at = file.indexOf(' obj', at + 4)) {
		const number = /(\d{1,10}\s{1,5}\d{1,5})$/.exec(file.toString('latin1', Math.max(0, at - 30), at))?.[1];
		if (number === undefined) continue;
		const ends = ['endobj', 'stream'].map((word) => file.indexOf(word, at)).filter((end) => end >= 0);
		const body = file.toString('latin1', at + 4, Math.min(file.length, ...ends));
		if (!/\/Type\s{0,5}\/(?:XRef|None|ObjStm)\b/.test(body)) objects.set(number.replace(/\s+/g, ' '), body);
	}
	return objects;
}

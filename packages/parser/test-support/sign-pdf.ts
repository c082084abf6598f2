import { type ContentsWish, signContents, signTimeStamp } from './sign-contents.js';
import type { Signer } from './signer.js';

export interface SigningWish extends ContentsWish {
	readonly form?: string;
	/** PDF date of the signature dictionary; null leaves it out. */
	readonly stated?: string | null;
	/** The value itself, in place of one that is made. */
	readonly value?: (covered: Uint8Array<ArrayBuffer>) => Uint8Array | Promise<Uint8Array>;
	/** Stands in the field itself. */
	readonly direct?: boolean;
}

/** A PDF with one more signature, added behind its last byte as programs for signing do. */
export async function signPdf(bytes: Uint8Array, signer: Signer, wish: SigningWish = {}): Promise<Uint8Array> {
	const { form = 'adbe.pkcs7.detached', stated = "D:20251017160512+07'00'", direct = false } = wish;
	const type = form === 'ETSI.RFC3161' ? 'DocTimeStamp' : 'Sig';
	const moment = stated === null ? '' : `/M (${stated})`;
	const dictionary = `<< /Type /${type} /Filter /Adobe.PPKLite /SubFilter /${form} ${moment} /Name (a \\) b) /ByteRange [0 ${BLANK} ${BLANK} ${BLANK}] /Contents <${'0'.repeat(ROOM)}> >>`;
	const next = sizeOf(bytes);
	const field = (value: string) =>
		`<< /FT /Sig /Type /Annot /Subtype /Widget /Rect [0 0 0 0] /T (S${next}) /V ${value} /P ${pageOf(bytes)} R >>`;
	const fieldNumber = direct ? next : next + 1;
	const updated = appendObjects(bytes, {
		...(direct ? { [`${next} 0`]: field(dictionary) } : { [`${next} 0`]: dictionary, [`${next + 1} 0`]: field(`${next} 0 R`) }),
		[pageOf(bytes)]: withEntry(objectOf(bytes, pageOf(bytes)), 'Annots', `${fieldNumber} 0 R`),
		[rootOf(bytes)]: withForm(objectOf(bytes, rootOf(bytes)), `${fieldNumber} 0 R`),
	});
	return fill(updated, (covered) => wish.value?.(covered) ?? madeValue(form, covered, signer, wish));
}

async function madeValue(form: string, covered: Uint8Array<ArrayBuffer>, signer: Signer, wish: ContentsWish): Promise<Uint8Array> {
	if (form === 'ETSI.RFC3161') return signTimeStamp(covered, signer, wish.at ?? '2025-10-18T01:02:03Z');
	if (form !== 'adbe.pkcs7.sha1') return signContents(covered, signer, wish);
	return signContents(new Uint8Array(await crypto.subtle.digest('SHA-1', covered)), signer, { ...wish, inside: true });
}

const BLANK = '**********';
const ROOM = 16_000;

async function fill(file: Uint8Array, make: (covered: Uint8Array<ArrayBuffer>) => Uint8Array | Promise<Uint8Array>): Promise<Uint8Array> {
	let text = latin1(file);
	const blanks = `[0 ${BLANK} ${BLANK} ${BLANK}]`;
	const from = text.lastIndexOf(`<${'0'.repeat(ROOM)}>`);
	const to = from + ROOM + 2;
	text = text.replace(blanks, `[0 ${from} ${to} ${text.length - to}]`.padEnd(blanks.length));
	const value = Buffer.from(await make(new Uint8Array(Buffer.from(text.slice(0, from) + text.slice(to), 'latin1')))).toString('hex');
	return bytesOf(text.slice(0, from + 1) + value.padEnd(ROOM, '0') + text.slice(to - 1));
}

/** A PDF with objects added or written anew behind its last byte. */
export function appendObjects(bytes: Uint8Array, objects: Readonly<Record<string, string>>): Uint8Array {
	let text = `${latin1(bytes)}\n`;
	const size = Math.max(sizeOf(bytes), ...Object.keys(objects).map((number) => Number.parseInt(number, 10) + 1));
	const sections = Object.entries(objects).map(([number, body]) => {
		const at = text.length;
		text += `${number} obj\n${body}\nendobj\n`;
		return `${Number.parseInt(number, 10)} 1\n${String(at).padStart(10, '0')} 00000 n \n`;
	});
	const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(latin1(bytes))?.[1];
	const table = text.length;
	return bytesOf(
		`${text}xref\n${sections.join('')}trailer << /Size ${size} /Root ${rootOf(bytes)} R /Prev ${previous} >>\nstartxref\n${table}\n%%EOF\n`,
	);
}

/** The newest form of an object. */
export function objectOf(bytes: Uint8Array, number: string): string {
	const text = latin1(bytes);
	const at = text.lastIndexOf(`\n${number} obj\n`);
	return text.slice(at + number.length + 6, text.indexOf('\nendobj', at));
}

export function rootOf(bytes: Uint8Array): string {
	return lastOf(latin1(bytes), /\/Root (\d+ \d+) R/g);
}

export function pageOf(bytes: Uint8Array): string {
	return /\n(\d+ 0) obj\n<< \/Type \/Page\s/.exec(latin1(bytes))?.[1] ?? '';
}

export function sizeOf(bytes: Uint8Array): number {
	return Number(lastOf(latin1(bytes), /\/Size (\d+)/g));
}

function lastOf(text: string, what: RegExp): string {
	return [...text.matchAll(what)].at(-1)?.[1] ?? '';
}

function withEntry(dictionary: string, name: string, reference: string): string {
	const list = new RegExp(`/${name} \\[([^\\]]*)\\]`);
	if (list.test(dictionary)) return dictionary.replace(list, `/${name} [$1 ${reference}]`);
	return dictionary.replace(/>>\s*$/, `/${name} [${reference}] >>`);
}

function withForm(root: string, reference: string): string {
	if (root.includes('/AcroForm')) return withEntry(root, 'Fields', reference);
	return root.replace(/>>\s*$/, `/AcroForm << /SigFlags 3 /Fields [${reference}] >> >>`);
}

function latin1(bytes: Uint8Array): string {
	return Buffer.from(bytes).toString('latin1');
}

function bytesOf(text: string): Uint8Array {
	return new Uint8Array(Buffer.from(text, 'latin1'));
}

import { type DeflatedStream, deflatedStreams, FILTER, inflate, LENGTH } from './deflated-streams.js';

/**
 * A damaged file in a form that the library can still make something of: with a header; without the table of places, so that it looks for every object itself;
 * objects packed into streams set out one by one; streams that do not inflate to their end cut to what does; and with every catalogue it may
 * have named at the end. Writes at most about `mostBytes` of what was packed. A file with a password only loses its table.
 */
export function mend(bytes: Uint8Array, mostBytes: number): Uint8Array {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const parts: Uint8Array[] = [Buffer.from('%PDF-1.7\n')];
	let [copied, room] = [0, file.includes('/Encrypt') ? 0 : mostBytes];
	for (const stream of deflatedStreams(file)) {
		if (room <= 0) break;
		const { data, whole } = inflate(file.subarray(stream.from, stream.to), room);
		room -= data.length;
		const isPacked = PACKED.test(stream.head);
		if (data.length === 0 || (whole && !isPacked)) continue;
		parts.push(file.subarray(copied, stream.start), ...(isPacked ? setOut(stream.head, data) : cutTo(file, stream, data)));
		copied = stream.to;
	}
	return withoutTables(Buffer.concat([...parts, file.subarray(copied), Buffer.from(trailers(file), 'latin1')]));
}

const PACKED = /\/Type\s*\/ObjStm/;

/** The stream's object with what could be had of its data, unpacked. */
function cutTo(file: Buffer, { object, head, to }: DeflatedStream, data: Uint8Array): Uint8Array[] {
	const dictionary = head.replace(FILTER, ' ').replace(LENGTH, ` /Length ${data.length} `);
	const end = file.toString('latin1', to, to + 9) === 'endstream' ? '\n' : '\nendstream\n';
	return [Buffer.from(`${object}${dictionary}stream\n`, 'latin1'), data, Buffer.from(end)];
}

/** Objects of an object stream: pairs of number and offset, then the objects. Source: ISO 32000-1, 7.5.7. */
function setOut(head: string, data: Uint8Array): Uint8Array[] {
	const first = Number(/\/First\s+(\d{1,9})/.exec(head)?.[1] ?? 0);
	const text = Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('latin1');
	const numbers = text.slice(0, first).match(/\d{1,10}/g) ?? [];
	const objects: string[] = [];
	for (let at = 0; at + 1 < numbers.length && objects.length < MOST_OBJECTS; at += 2) {
		const [start, end] = [first + Number(numbers[at + 1]), numbers[at + 3] === undefined ? text.length : first + Number(numbers[at + 3])];
		if (start < text.length) objects.push(`${numbers[at]} 0 obj\n${text.slice(start, end)}\nendobj\n`);
	}
	return [Buffer.from(`\n${objects.join('')}`, 'latin1')];
}

const MOST_OBJECTS = 100_000;

/**
 * Led to the file's first byte, where no table stands, and with no stream that calls itself one, the library reads the file from end to end. The
 * word itself stays: up to it the library takes what follows a table for its trailer.
 */
function withoutTables(file: Buffer): Buffer {
	for (let at = file.indexOf('startxref'); at >= 0; at = file.indexOf('startxref', at + 9)) {
		const place = /^startxref\s{0,5}\d{0,20}/.exec(file.toString('latin1', at, at + 40))?.[0] ?? '';
		file.write(place.replace(/\d/g, '0'), at, 'latin1');
	}
	if (file.includes('/Encrypt')) return file;
	for (let at = file.indexOf('/XRef'); at >= 0; at = file.indexOf('/XRef', at + 5)) file.write('/None', at, 'latin1');
	return file;
}

/** A trailer for each object that is called the root, and for each that calls itself a catalogue. */
function trailers(file: Buffer): string {
	const named = placesOf(file, '/Root').map((at) => /^\/Root\s+(\d{1,10}\s+\d{1,5}\s+R)/.exec(file.toString('latin1', at, at + 40))?.[1]);
	const own = placesOf(file, '/Catalog').map((at) => {
		const before = file.toString('latin1', Math.max(0, at - NEAR), at);
		const number = /(\d{1,10}\s{1,5}\d{1,5})\s{1,5}$/.exec(
			before.slice(0, Math.max(0, before.lastIndexOf('obj'))).slice(-LONGEST_NUMBER),
		)?.[1];
		return number && `${number} R`;
	});
	const roots = new Set([...named, ...own].filter((root) => root !== undefined));
	return [...roots].map((root) => `\ntrailer\n<< /Root ${root} >>\n`).join('');
}

const NEAR = 500;
const LONGEST_NUMBER = 30;
/** From the end, where the newest stand. */
const MOST_ROOTS = 5;

function placesOf(file: Buffer, word: string): number[] {
	const places: number[] = [];
	for (let at = file.lastIndexOf(word); at > 0 && places.length < MOST_ROOTS; at = file.lastIndexOf(word, at - 1)) places.unshift(at);
	return places;
}

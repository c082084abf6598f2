import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fixtureCases } from '../fixture-cases.js';

export interface SoakFile {
	/** As the sender calls it; Vietnamese, and the same name more than once. */
	readonly name: string;
	readonly bytes: Buffer;
}

const INBOX = fileURLToPath(new URL('../../../../../fixtures/inbox', import.meta.url));

/** That many files, all different: reports as DOCX and PDF, scans, and files that are broken or none. */
export function soakFiles(count: number): readonly SoakFile[] {
	const reports = fixtureCases().flatMap(({ folder, inputs }) => inputs.map((input) => join(folder, input)));
	const samples = readdirSync(INBOX).map((name) => join(INBOX, name));
	const sound = [...samples, ...reports].map((path) => readFileSync(path));
	const all = [...sound, ...sound.filter((_, index) => index % 12 === 0).map(broken)];
	const seen = new Set<string>();
	return Array.from({ length: count }, (_, index) => {
		const sent = all[index % all.length] ?? Buffer.alloc(0);
		const kind = sent.subarray(0, 4).toString('latin1') === '%PDF' ? 'pdf' : 'docx';
		const bytes = seen.has(sent.toString('latin1')) ? numbered(sent, index) : sent;
		seen.add(sent.toString('latin1'));
		return { name: `Báo cáo số ${index % 114} của Ủy ban nhân dân.${kind}`, bytes };
	});
}

/** Cut off, or with a hole, or of random bytes. */
function broken(bytes: Buffer, index: number): Buffer {
	if (index % 3 === 0) return bytes.subarray(0, Math.floor(bytes.length * 0.6));
	const copy = Buffer.from(bytes);
	copy.fill(index % 3 === 1 ? 0 : 0xa5, Math.floor(copy.length / 3), Math.floor(copy.length / 2));
	return copy;
}

/** The same report as other bytes: a line after a PDF's end; a comment in the last record of a ZIP archive, which says its length. */
function numbered(bytes: Buffer, number: number): Buffer {
	const mark = Buffer.from(`\n% ${number}\n`);
	const copy = Buffer.concat([bytes, mark]);
	if (copy.readUInt32LE(Math.max(0, bytes.length - 22)) === 0x06_05_4b_50) copy.writeUInt16LE(mark.length, bytes.length - 2);
	return copy;
}

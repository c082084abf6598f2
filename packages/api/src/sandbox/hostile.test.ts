import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DEFAULT_LIMITS, type ParsedDocument } from '@rasoat/parser';
import { afterAll, describe, expect, it } from 'vitest';
import { hasTool } from '../../../../scripts/debian-tools.mjs';
import { createPool } from './pool.js';
import { SandboxFailure } from './sandbox-failure.js';

/** What comes of one file. */
interface Outcome {
	/** "read", or the code of the error. */
	readonly outcome: string;
	/** "2 trusted, 1 none"; of a file that is read. */
	readonly pages?: string;
	/** Signs read, spaces left out. */
	readonly letters?: number;
}

interface Entry extends Outcome {
	/** Signs that pdftotext, or LibreOffice for a Word file, gets out of it. */
	readonly others?: number;
	/** Why they get text where nothing is read here. */
	readonly why?: string;
}

const FOLDER = new URL('../../../../fixtures/hostile/', import.meta.url);
const LEDGER = new URL('ledger.json', FOLDER);
const ENOUGH = 50;
/** As for the stored results: writes the outcomes anew. */
const rewrite = process.env.RASOAT_REWRITE === '1';
const program = new URL('../../dist/sandbox/child.js', import.meta.url);
/** Ten times what the slowest of them takes that is read at all. */
const CLOCKS = { fileMs: 15_000, stallMs: 15_000 };
const pool = createPool({ size: 2, limits: { ...DEFAULT_LIMITS, ...CLOCKS }, profile: null, program });
const ledger = JSON.parse(readFileSync(LEDGER, 'utf8')) as Record<string, Entry>;

afterAll(() => pool.close());

function files(): string[] {
	const names = readdirSync(FOLDER, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const paths = names.map(({ parentPath, name }) => `${parentPath.slice(fileURLToPath(FOLDER).length)}/${name}`);
	return paths.filter((path) => /^[\w-]+\/./.test(path)).sort();
}

async function outcomeOf(path: string): Promise<Outcome> {
	const content = new Uint8Array(readFileSync(new URL(encodeURI(path), FOLDER)));
	try {
		const reply = await pool.run(async () => ({ kind: 'read', content }));
		if (reply.kind === 'failure') return { outcome: reply.failure.code };
		return reply.kind === 'document' ? readingOf(JSON.parse(reply.json) as ParsedDocument) : { outcome: reply.kind };
	} catch (error) {
		if (error instanceof SandboxFailure) return { outcome: error.code };
		throw error;
	}
}

function readingOf({ text, pages }: ParsedDocument): Outcome {
	const grades = ['trusted', 'doubtful', 'none'].flatMap((grade) => {
		const count = pages.filter((page) => page.grade === grade).length;
		return count === 0 ? [] : [`${count} ${grade}`];
	});
	return { outcome: 'read', pages: grades.join(', '), letters: lettersIn(text) };
}

function lettersIn(text: string): number {
	return text.replace(/\s/gu, '').length;
}

function tellNothing({ outcome, letters = 0 }: Outcome): boolean {
	return outcome !== 'read' || letters < ENOUGH;
}

describe('the ledger of hostile files', async () => {
	const met = new Map(await Promise.all(files().map(async (path) => [path, await outcomeOf(path)] as const)));
	if (rewrite) writeLedger(met);

	it('has a line for every file', () => {
		expect(files().length).toBeGreaterThan(200);
		expect(Object.keys(ledger).sort()).toEqual(files());
	});

	it.each(files())('%s', (path) => {
		const { others, why, ...expected } = ledger[path] ?? {};
		expect(met.get(path)).toEqual(expected);
	});

	it('reads what others read, or says why not', () => {
		const short = Object.entries(ledger).filter(([, entry]) => (entry.others ?? 0) >= ENOUGH && tellNothing(entry));
		expect(short.filter(([, { why }]) => why === undefined)).toEqual([]);
	});

	it.skipIf(!hasTool('pdftotext'))('reads what this machine’s pdftotext reads, or says why not', () => {
		const pdfs = files().filter(
			(path) => !path.endsWith('.docx') && tellNothing(met.get(path) as Outcome) && ledger[path]?.why === undefined,
		);
		const short = pdfs.filter((path) => {
			const { stdout } = spawnSync('pdftotext', ['-q', fileURLToPath(new URL(encodeURI(path), FOLDER)), '-'], {
				encoding: 'utf8',
				timeout: 30_000,
			});
			return lettersIn(stdout) >= ENOUGH;
		});
		expect(pdfs.length).toBeGreaterThan(20);
		expect(short).toEqual([]);
	});
});

/** A line a file. */
function writeLedger(met: ReadonlyMap<string, Outcome>): void {
	const lines = [...met].map(([path, outcome]) => {
		const { others, why } = ledger[path] ?? {};
		const entry = { ...outcome, ...(others !== undefined && { others }), ...(why !== undefined && { why }) };
		if (JSON.stringify(entry) !== JSON.stringify(ledger[path])) console.log(`rewritten: ${path}`, ledger[path], entry);
		return `\t${JSON.stringify(path)}: ${JSON.stringify(entry)}`;
	});
	writeFileSync(LEDGER, `{\n${lines.join(',\n')}\n}\n`);
}

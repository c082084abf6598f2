import { readFileSync } from 'node:fs';
import { DEFAULT_LIMITS, type ParsedDocument } from '@rasoat/parser';
import { afterAll, describe, expect, it } from 'vitest';
import { createRecognisers } from '../ocr/recognisers.js';
import { createPool } from './pool.js';
import type { TaskReply } from './protocol.js';
import { SandboxFailure } from './sandbox-failure.js';

/** Hostile files with pages that are not read without an engine: with one, each ends as a result or by name too. */
const FOLDER = new URL('../../../../fixtures/hostile/', import.meta.url);
const ledger = JSON.parse(readFileSync(new URL('ledger.json', FOLDER), 'utf8')) as Record<string, { outcome: string; pages?: string }>;
const PICTURES = Object.keys(ledger).filter((path) => {
	const { outcome, pages } = ledger[path] ?? {};
	return path.endsWith('.pdf') && (outcome === 'ocr-failed' || /none/.test(pages ?? ''));
});

const program = new URL('../../dist/sandbox/child.js', import.meta.url);
const wasmProgram = new URL('../../dist/ocr/wasm-child.js', import.meta.url);
// Clocks that bear a machine with much else to do.
const limits = { ...DEFAULT_LIMITS, fileMs: 120_000, stallMs: 120_000 };
const recognisers = createRecognisers('auto', limits, { lanes: 2, wasmProgram });
const pool = createPool({ size: 2, limits, profile: null, recognisers, program });
afterAll(() => pool.close());

async function outcomeOf(path: string): Promise<string> {
	const content = new Uint8Array(readFileSync(new URL(encodeURI(path), FOLDER)));
	let reply: TaskReply;
	try {
		reply = await pool.run(async () => ({ kind: 'read', content }));
	} catch (error) {
		if (error instanceof SandboxFailure) return error.code;
		throw error;
	}
	if (reply.kind !== 'document') return reply.kind === 'failure' ? reply.failure.code : reply.kind;
	const { pages, pageCount } = JSON.parse(reply.json) as ParsedDocument;
	return pages.length === pageCount ? 'read' : `${pages.length} pages of ${pageCount}`;
}

describe('hostile files with pictures of pages', () => {
	it('are among the ledger’s', () => expect(PICTURES.length).toBeGreaterThan(5));

	it.each(PICTURES)(
		'%s',
		async (path) => {
			expect(['read', 'ocr-failed', 'empty', 'corrupt', 'too-large', 'out-of-memory']).toContain(await outcomeOf(path));
		},
		300_000,
	);
});

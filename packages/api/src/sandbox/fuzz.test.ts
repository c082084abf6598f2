import { DEFAULT_LIMITS, type ParsedDocument } from '@rasoat/parser';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { realFiles, spoiltFile } from '../testing/spoilt-files.js';
import { createPool } from './pool.js';

const FILES = 1_000;
/** Files of one round, shared out among the children. */
const ROUND = 20;
const SEED = Number(process.env.RASOAT_FUZZ_SEED ?? 195);
const KNOWN = new Set(['unsupported-type', 'encrypted', 'corrupt', 'empty', 'too-large', 'ocr-failed']);
const program = new URL('../../dist/sandbox/child.js', import.meta.url);
const pool = createPool({ size: 2, limits: DEFAULT_LIMITS, profile: null, program });

afterAll(() => pool.close());

/** A child that is lost over a file rejects. */
async function outcomeOf(content: Uint8Array): Promise<string> {
	const reply = await pool.run(async () => ({ kind: 'read', content }));
	if (reply.kind === 'failure') return KNOWN.has(reply.failure.code) ? reply.failure.code : `unknown code ${reply.failure.code}`;
	return reply.kind === 'document' ? faultOf(JSON.parse(reply.json)) : `a reply of kind ${reply.kind}`;
}

/** "read" for a document that holds together: every page in its turn, every place within the text. */
function faultOf({ text, pages, pageCount, blocks, words }: ParsedDocument): string {
	const within = ({ start, end }: { start: number; end: number }) => start >= 0 && start <= end && end <= text.length;
	if (pages.some(({ page }, index) => page !== index + 1) || (pageCount ?? pages.length) !== pages.length) return 'pages unaccounted for';
	if (!blocks.every(({ span }) => within(span)) || !words.every(({ span }) => within(span))) return 'a place outside the text';
	if (pages.some(({ grade, reason }) => (grade === 'trusted') !== (reason === null))) return 'a grade without a reason';
	return words.some(({ box }) => box.some((edge) => !Number.isFinite(edge))) ? 'a box that is none' : 'read';
}

it(`reads ${FILES} spoilt files, or says by which error it cannot`, async () => {
	const met = new Map<string, number>();
	const rounds = fc.array(spoiltFile(realFiles()), { minLength: ROUND, maxLength: ROUND });
	const property = fc.asyncProperty(rounds, async (files) => {
		const outcomes = await Promise.all(files.map(outcomeOf));
		for (const outcome of outcomes) met.set(outcome, (met.get(outcome) ?? 0) + 1);
		expect(outcomes.filter((outcome) => outcome !== 'read' && !KNOWN.has(outcome))).toEqual([]);
	});
	await fc.assert(property, { seed: SEED, numRuns: FILES / ROUND, endOnFailure: true });
	// Spoilt beyond reading all of them would show nothing.
	expect(met.get('read')).toBeGreaterThan(FILES / 4);
	expect(met.get('corrupt')).toBeGreaterThan(FILES / 20);
}, 600_000);

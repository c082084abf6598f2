import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { hasTool } from '../../../scripts/debian-tools.mjs';
import { tallyOf } from '../../../scripts/score/board.mjs';
import { filesOf, labelledCases } from '../../../scripts/score/cases.mjs';
import { scoreEvidence } from '../../../scripts/score/score-evidence.mjs';
import { scoreReport } from '../../../scripts/score/score-report.mjs';
import { checkFixture, fixtureProfile, readFixture } from './testing/fixture-cases.js';

interface Mark {
	readonly group: string;
	readonly kind: 'correct' | 'wrong' | 'missed' | 'spurious';
}

interface Held {
	readonly backed: boolean;
	readonly landed: boolean | null;
}

/** Mistakes (wrong, missed, spurious) that a group may hold, by number or by share of what is labelled. */
const BOUNDS = {
	verdict: { number: 0 },
	figures: { number: 3 },
	findings: { number: 3 },
	units: { share: 0.02 },
	items: { share: 0.02 },
	identity: { share: 0.02 },
	sections: { share: 0.02 },
} as const;
const LANDED_AT_LEAST = 0.98;
const withBoxes = hasTool('pdftotext');

/** Reports held back from the making of the readers are scored by `node scripts/score.mjs --cases held-`, and bound by no number here. */
const files = filesOf(labelledCases('d')).filter(({ variant }: { variant: string }) => variant !== 'scan');
const marks: (Mark & { variant: string; name: string })[] = [];
const evidence: Held[] = [];

beforeAll(async () => {
	const profile = fixtureProfile();
	for (const { name, path, variant, truth, folder } of files) {
		const result = checkFixture(await readFixture(path), profile, path);
		marks.push(...scoreReport(truth, result, variant).map((mark: Mark) => ({ ...mark, variant, name })));
		evidence.push(...scoreEvidence(result, withBoxes && variant === 'pdf' ? join(folder, truth.files.pdf) : null));
	}
}, 300_000);

describe.each(['docx', 'pdf'])('the labelled reports as %s', (variant) => {
	it.each(Object.entries(BOUNDS))('%s', (group, bound) => {
		const { correct, wrong, missed, spurious } = tallyOf(marks)[variant][group];
		const allowed = 'number' in bound ? bound.number : Math.floor(bound.share * (correct + wrong + missed));
		const faults = marks.filter((mark) => mark.variant === variant && mark.group === group && mark.kind !== 'correct');
		expect(correct).toBeGreaterThan(10);
		expect(faults.length, JSON.stringify(faults, null, '\t')).toBeLessThanOrEqual(allowed);
		expect(faults.length).toBe(wrong + missed + spurious);
	});
});

describe('evidence', () => {
	it('holds the value of every stated figure', () => {
		expect(evidence.length).toBeGreaterThan(200);
		expect(evidence.filter(({ backed }) => !backed)).toEqual([]);
	});

	it.skipIf(!withBoxes)('lands on its quote by pdftotext’s own reading', () => {
		const asked = evidence.filter(({ landed }) => landed !== null);
		expect(asked.length).toBeGreaterThan(100);
		expect(asked.filter(({ landed }) => landed).length / asked.length).toBeGreaterThanOrEqual(LANDED_AT_LEAST);
	});
});

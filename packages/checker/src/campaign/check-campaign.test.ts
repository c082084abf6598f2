import { describe, expect, it } from 'vitest';
import { extractFacts } from '../extract/facts.js';
import { documentOf } from '../testing/document-of.js';
import { loadKl195 } from '../testing/load-kl195.js';
import { CAMPAIGN_CASES, type CampaignCase, type CaseReport } from './campaign.cases.js';
import { CAMPAIGN_RULE_IDS, type CampaignFacts, type SubmittedReport } from './campaign.js';
import { checkCampaign } from './check-campaign.js';
import { sharedWording, wordingOf } from './wording.js';

const profile = loadKl195();

function factsOf({
	expected = [],
	deadline = null,
	today = '2025-12-01',
	before = {},
	reports,
}: Pick<CampaignCase, 'expected' | 'reports' | 'today' | 'before'> & { deadline?: string | null }): CampaignFacts {
	return {
		expectedCommunes: expected,
		deadline,
		today,
		letter: { number: '2581/UBND-NVKTGS', date: '2025-10-10' },
		figures: [{ id: 'staffing.assigned', title: { vi: 'Biên chế được giao', en: 'Posts assigned' } }],
		reports: reports.map(reportOf),
		earlier: Object.entries(before).map(([commune, assigned]) => ({
			...{ commune, id: `before ${commune}`, campaign: 'Đợt 1' },
			figures: { 'staffing.assigned': assigned },
		})),
	};
}

function reportOf({ text, ...given }: CaseReport, index: number): SubmittedReport {
	const wording = text ? wordingOf(extractFacts(documentOf(['BÁO CÁO', ...text]), profile)) : null;
	return { id: `r${index}`, original: `file ${index}`, receivedAt: '2025-10-11T00:00:00Z', figures: {}, wording, ...given };
}

describe.each(CAMPAIGN_RULE_IDS)('%s', (ruleId) => {
	it('has a firing and a silent case', () => {
		const fired = CAMPAIGN_CASES[ruleId].map(({ fires }) => Object.keys(fires).length > 0);
		expect(new Set(fired)).toEqual(new Set([true, false]));
	});

	it.each(CAMPAIGN_CASES[ruleId])('$name', ({ fires, ...campaign }) => {
		const own = checkCampaign(factsOf(campaign)).findings.filter((finding) => finding.ruleId === ruleId);
		expect(own.map(({ target }) => target).sort()).toEqual(Object.keys(fires).sort());
		for (const { target, message } of own) {
			expect(message.vi).toContain(fires[target]);
			expect(message.en).not.toContain('{');
		}
	});
});

describe('a campaign', () => {
	it('tells who is there and who is not, the gravest finding first', () => {
		const result = checkCampaign(
			factsOf({ expected: ['11680', '10888'], reports: [{ commune: '11680' }, { commune: '11680' }, { commune: '11383' }] }),
		);
		expect(result).toMatchObject({ expected: ['11680', '10888'], reported: ['11680'], missing: ['10888'], unexpected: ['11383'] });
		expect(result.findings.map(({ ruleId, severity, reports }) => [ruleId, severity, reports])).toEqual([
			['campaign.not-submitted', 'error', []],
			['campaign.resubmitted', 'info', ['r1', 'r0']],
		]);
		expect(result.findings[0]).toMatchObject({
			citation: 'Công văn số 2581/UBND-NVKTGS ngày 10/10/2025',
			fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
		});
	});

	it('takes who is missing for an error only when the deadline has passed', () => {
		const severityOn = (today: string) =>
			checkCampaign(factsOf({ expected: ['11680'], deadline: '2025-10-15', today, reports: [] })).findings.map(({ severity }) => severity);
		expect([severityOn('2025-10-15'), severityOn('2025-10-16')]).toEqual([['info'], ['error']]);
	});

	it('holds 114 communes with five reports each against each other in a second or so', () => {
		const wording = new Uint8Array(1024).map((_, index) => index % 251);
		const communes = Array.from({ length: 114 }, (_, index) => String(20_000 + index));
		const reports = communes.flatMap((commune) => Array.from({ length: 5 }, (_, n) => ({ commune, original: `${commune} ${n}` })));
		const facts = factsOf({ reports });
		const begun = performance.now();
		expect(checkCampaign({ ...facts, reports: facts.reports.map((report) => ({ ...report, wording })) }).findings.length).toBeGreaterThan(
			114,
		);
		expect(performance.now() - begun).toBeLessThan(10_000);
	});
});

it('tells the share of wording within some hundredths', () => {
	const words = Array.from(
		{ length: 2_000 },
		(_, index) => `từ${String.fromCharCode(97 + (index % 26), 97 + ((index * 7) % 25), 97 + ((index * 11) % 23))}`,
	);
	const wording = (from: number) =>
		wordingOf(extractFacts(documentOf(['BÁO CÁO', words.slice(from, from + 1_000).join(' ')]), profile)) ?? new Uint8Array();
	// 900 of 1,100 runs are in both.
	expect(sharedWording(wording(0), wording(100))).toBeCloseTo(900 / 1_100, 1);
	expect(sharedWording(wording(0), wording(0))).toBe(1);
	expect(sharedWording(wording(0), wording(1_000))).toBeLessThan(0.05);
	expect(sharedWording(new Uint8Array(3), wording(0))).toBeNull();
});

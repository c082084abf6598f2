import { expect, it } from 'vitest';
import { findingOf } from '../../testing/result-of.js';
import type { LinkPurpose } from './link-desk.js';
import { linkPage } from './link-page.js';
import { triedPage } from './tried-page.js';

const NOW = new Date('2025-10-10T00:00:00Z');
const PURPOSE = {
	campaign: { id: 'dot-1', name: 'Đợt 1', deadline: '2025-10-15' },
	commune: { code: '10507', name: 'Thành Đông', kind: 'phường' },
	expiresAt: '2025-11-10T00:00:00Z',
	fileBytes: 100_000_000,
	isSecure: true,
} as LinkPurpose;
const SCRIPT = '<script>alert(1)</script><img src=x onerror=alert(1)> "\' & \u202e';

it('shows what a report holds as text, wherever it stands', () => {
	const said = { vi: SCRIPT, en: SCRIPT };
	const evidence = [{ page: 1, block: null, quote: SCRIPT, boxes: [], role: SCRIPT }];
	const finding = findingOf({ message: said, requirement: said, fix: said, citation: SCRIPT, evidence, ruleId: SCRIPT });
	const text = triedPage(
		PURPOSE,
		{
			...{ name: SCRIPT, status: 'checked', error: null, verdict: 'flagged', profile: { id: 'p', version: '1' } },
			commune: { code: '1', name: SCRIPT },
			...{ findings: [finding], undetermined: [{ ruleId: SCRIPT, target: SCRIPT, reason: SCRIPT }] },
		},
		NOW,
	);
	expect(text.split('&lt;script&gt;').length).toBeGreaterThan(10);
	expect(text).not.toMatch(/<script|<img|\u202e/i);
	const error = { code: 'corrupt', message: said } as const;
	const unread = triedPage(PURPOSE, { ...{ name: 'a', status: 'unreadable', error, verdict: 'unreadable' }, ...NOTHING }, NOW);
	expect(unread).toContain('&lt;script&gt;');
	expect(unread).not.toContain('<script');
});

const NOTHING = { profile: { id: 'p', version: '1' }, commune: null, findings: [], undetermined: [] };

it('warns where the way to it is not encrypted, and only there', () => {
	const shown = (isSecure: boolean) => linkPage({ ...PURPOSE, isSecure }, NOW).includes('không mã hóa');
	expect([shown(true), shown(false)]).toEqual([false, true]);
});

import { expect, it } from 'vitest';
import { renderRulesDoc, storedRulesDoc } from './rules-doc.mjs';

it('docs/rules.md says what the profile says', () => {
	expect(storedRulesDoc()).toBe(renderRulesDoc());
});

it('shows each rule with a passing and a failing example', () => {
	const [page = '', across = ''] = renderRulesDoc().split('\n# Trên cả đợt báo cáo');
	expect(across.match(/^## campaign\./gm)).toHaveLength(5);
	const rules = page.match(/^## /gm)?.length ?? 0;
	expect(rules).toBeGreaterThan(25);
	expect(page.match(/^Đạt \/ Passes/gm)).toHaveLength(rules);
	expect(page.match(/^Không đạt \/ Fires/gm)).toHaveLength(rules);
});

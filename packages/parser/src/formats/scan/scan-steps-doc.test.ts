import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SCAN_STEPS } from './scan-steps.js';

it('docs/scans.md tells of every step, in both languages', () => {
	const page = readFileSync(new URL('../../../../../docs/scans.md', import.meta.url), 'utf8');
	const [, vietnamese = '', english = ''] = page.split(/^## (?:Tiếng Việt|English)$/mu);
	const untold = (part: string) => SCAN_STEPS.filter((step) => !part.includes(`\`${step}\``));
	expect(untold(vietnamese)).toEqual([]);
	expect(untold(english.split('\n## ')[0] ?? '')).toEqual([]);
});

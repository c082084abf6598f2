import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
	readonly id: string;
	readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe-core holds against the page as it stands, one line a place. It is run from outside: the page's own policy lets no script in. */
export async function violations(page: Page): Promise<readonly string[]> {
	await page.evaluate(AXE);
	const found = await page.evaluate(async () => {
		const { axe } = window as unknown as { readonly axe: { run(): Promise<{ readonly violations: readonly Violation[] }> } };
		return (await axe.run()).violations;
	});
	return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`));
}

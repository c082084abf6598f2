import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch, openPage, signedIn } from './browser.ts';
import { received } from './fixtures.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;

beforeAll(async () => {
	browser = await launch();
});

afterAll(() => browser?.close());

interface Violation {
	readonly id: string;
	readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe-core holds against the page as it stands, one line a place. It is run from outside: the page's own policy lets no script in. */
async function violations(page: Page): Promise<readonly string[]> {
	await page.evaluate(AXE);
	const found = await page.evaluate(async () => {
		const { axe } = window as unknown as { readonly axe: { run(): Promise<{ readonly violations: readonly Violation[] }> } };
		return (await axe.run()).violations;
	});
	return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`));
}

type Screen = readonly [name: string, go: (page: Page) => Promise<void>];

const open = (path: string, sign: string) => async (page: Page) => {
	await page.goto(path);
	await page.locator(sign).first().waitFor();
};

describe.each(['light', 'dark'] as const)('no violation of WCAG, %s', (colorScheme) => {
	let context: BrowserContext;
	const ids = { pdf: '', docx: '' };

	beforeAll(async () => {
		context = await signedIn(browser, { colorScheme });
		ids.pdf = await received(context, 'd04-ha-dong/report.pdf', 'ha-dong.pdf');
		ids.docx = await received(context, 'held-h09-kien-thuy/report.docx', 'kien-thuy.docx');
	});

	afterAll(() => context?.close());

	const SCREENS: readonly Screen[] = [
		['overview', open('/', '.communes')],
		['upload', open('/upload', '.list')],
		['unfiled', open('/unfiled/commune', 'h1')],
		['review of a PDF', async (page) => open(`/reports/${ids.pdf}`, 'canvas[data-drawn=true]')(page)],
		['review of a Word file', async (page) => open(`/reports/${ids.docx}`, '.block')(page)],
		[
			'figures',
			async (page) => {
				await open(`/reports/${ids.docx}`, '.block')(page);
				await page.getByRole('tab', { name: 'Số liệu' }).click();
			},
		],
		['totals', open('/campaigns/kl195-cv2581/totals', '.totals')],
		['proposals', open('/campaigns/kl195-cv2581/proposals', '.asked')],
		['rules', open('/profiles', '.profile .list')],
		['administration', open('/administration/campaigns', '.list')],
		['users', open('/administration/users', '.list')],
		['health', open('/administration/health', '.parts')],
		['no such page', open('/nothing', '.empty')],
	];

	test.each(SCREENS)('%s', async (_, go) => {
		const { page } = await openPage(context);
		await go(page);
		expect(await violations(page)).toEqual([]);
		await page.close();
	});

	test('signing in', async () => {
		const stranger = await browser.newContext({ baseURL: inject('origin'), colorScheme });
		const { page } = await openPage(stranger);
		await open('/', 'form')(page);
		expect(await violations(page)).toEqual([]);
		await stranger.close();
	});
});

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { launch, openPage, signedIn } from './browser.ts';
import { received } from './fixtures.ts';
import { served } from './served.ts';

let browser: Browser;

let context: BrowserContext;
const ids = { pdf: '', docx: '' };

beforeAll(async () => {
	browser = await launch();
	context = await signedIn(browser, { colorScheme: 'light' });
	ids.pdf = await received(context, 'd04-ha-dong/report.pdf', 'ha-dong.pdf');
	ids.docx = await received(context, 'held-h09-kien-thuy/report.docx', 'kien-thuy.docx');
});

afterAll(() => browser?.close());

type Screen = readonly [name: string, go: (page: Page) => Promise<void>];

const open = (path: string, sign: string) => async (page: Page) => {
	await page.goto(path);
	await page.locator(sign).first().waitFor();
};

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
	['charts', open('/campaigns/kl195-cv2581/charts', '.arrivals')],
	['proposals', open('/campaigns/kl195-cv2581/proposals', '.asked')],
	['rules', open('/profiles', '.profile .list')],
	['administration', open('/administration/campaigns', '.list')],
	['upload links', open('/administration/links', '.part-head')],
	['users', open('/administration/users', '.list')],
	['tokens', open('/administration/tokens', '.part-head')],
	['a new campaign', open('/administration/campaigns?new', '.chooser-list input')],
	['inbox', open('/administration/inbox', '.part-head')],
	['failed reports', open('/administration/parked', '.part-head')],
	['audit log', open('/administration/audit', '.list')],
	['health', open('/administration/health', '.parts')],
	['no such page', open('/nothing', '.empty')],
];

/** The same screen as a person meets it by day and by night. */
async function isSound(page: Page): Promise<void> {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		await page.locator(`html[data-theme=${colorScheme}]`).waitFor();
		expect(await violations(page), colorScheme).toEqual([]);
	}
}

describe('no violation of WCAG, light and dark', () => {
	test.each(SCREENS)('%s', async (_, go) => {
		const { page } = await openPage(context);
		await go(page);
		await isSound(page);
		await page.close();
	});

	test('signing in', async () => {
		const stranger = await browser.newContext({ baseURL: served().origin, colorScheme: 'light', reducedMotion: 'reduce' });
		const { page } = await openPage(stranger);
		await open('/', 'form')(page);
		await isSound(page);
		await stranger.close();
	});
});

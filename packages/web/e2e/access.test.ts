import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { csrfOf, launch, openPage, signedIn } from './browser.ts';
import { received } from './fixtures.ts';
import { served } from './served.ts';

let browser: Browser;

let context: BrowserContext;
const ids = { pdf: '', docx: '', first: '', second: '' };

beforeAll(async () => {
	browser = await launch();
	context = await signedIn(browser, { colorScheme: 'light' });
	ids.pdf = await received(context, 'd04-ha-dong/report.pdf', 'ha-dong.pdf');
	ids.docx = await received(context, 'held-h09-kien-thuy/report.docx', 'kien-thuy.docx');
	ids.first = await received(context, 'held-g05-le-dai-hanh/report.pdf', 'access-lan-1.pdf');
	ids.second = await received(context, 'd10-le-dai-hanh/report.docx', 'access-lan-2.docx');
});

afterAll(() => browser?.close());

type Screen = readonly [name: string, go: (page: Page) => Promise<void>];

const open = (path: string, sign: string) => async (page: Page) => {
	await page.goto(path);
	await page.locator(sign).first().waitFor();
};

const review = async (page: Page) => {
	await open(`/reports/${ids.docx}`, '.block')(page);
	await page.locator('.finding').first().waitFor();
};

/** A tab of the review, with the form of one of its rows. */
const correcting = (tab: string, row: string, sign: string) => async (page: Page) => {
	await review(page);
	await page.getByRole('tab', { name: tab }).click();
	await page.getByRole('button', { name: `Sửa: ${row}`, exact: true }).click();
	await page.locator(sign).waitFor();
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
	['a figure that is put right', correcting('Số liệu', 'Cán bộ, công chức hiện có mặt', '.small-form')],
	['a break-down that is put right', correcting('Số liệu', 'Số lượng theo từng đơn vị', '.unit-rows')],
	['the identity that is put right', correcting('Thể thức, đề mục', 'Người ký', '.small-form')],
	['the commune that is put right', correcting('Thể thức, đề mục', 'Đơn vị', '.pick')],
	[
		'history',
		async (page) => {
			await review(page);
			await page.getByRole('tab', { name: 'Lịch sử' }).click();
			await page.locator('.timeline li').first().waitFor();
		},
	],
	[
		'a finding that is let pass',
		async (page) => {
			await review(page);
			await page.locator('.finding-head').first().click();
			await page.getByRole('button', { name: 'Bỏ qua…' }).click();
			await page.getByLabel('Vì sao nhận xét này không tính').waitFor();
		},
	],
	[
		'a report that is returned',
		async (page) => {
			await review(page);
			await page.getByRole('button', { name: 'Trả lại bổ sung' }).click();
			await page.getByLabel('Ghi chú cho đơn vị').waitFor();
		},
	],
	[
		'a report that is moved',
		async (page) => {
			await review(page);
			await page.getByRole('button', { name: 'Thao tác' }).click();
			await page.getByRole('menuitem', { name: 'Chuyển sang đơn vị khác…' }).click();
			await page.getByRole('dialog').getByLabel('Lý do').waitFor();
		},
	],
	['two submissions side by side', async (page) => open(`/reports/${ids.first}/beside/${ids.second}`, '.differences')(page)],
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

	test('the page of an upload link', async () => {
		const data = { campaign: 'kl195-cv2581', commune: '10507', days: 2 };
		const made = await context.request.post('/api/v1/links', { data, headers: await csrfOf(context) });
		const { path } = (await made.json()) as { readonly path: string };
		const { page } = await openPage(context);
		await open(path, 'form')(page);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			expect(await violations(page), colorScheme).toEqual([]);
		}
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

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { csrfOf, launch, openPage, signedIn } from './browser.ts';
import { receivedBytes } from './fixtures.ts';
import { reportPdf } from './report-pdf.ts';

const MARKUP = '<img src=x onerror=alert(1)><script>alert(2)</script>';
const NAME = "'><svg onload=alert(3)><img src=x onerror=alert(1)> báo cáo.pdf";
const LINES = [
	'UY BAN NHAN DAN',
	`So: 12/BC-UBND ${MARKUP}`,
	`BAO CAO ket qua thuc hien Ket luan so 195-KL/TW ${MARKUP}`,
	`I. KIEN NGHI ${MARKUP}`,
	`1. ${MARKUP} de nghi <a href="javascript:alert(4)">bam vao day</a>`,
	`2. {{constructor.constructor('alert(5)')()}} \${alert(6)} <iframe srcdoc="${MARKUP}"></iframe>`,
];
let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];
const dialogs: string[] = [];

beforeAll(async () => {
	browser = await launch();
	context = await signedIn(browser);
	({ page, complaints } = await openPage(context));
	page.on('dialog', async (dialog) => {
		dialogs.push(dialog.message());
		await dialog.dismiss();
	});
});

afterAll(() => browser?.close());

/** Elements that only a report or a file's name can have brought in. */
const brought = () =>
	page.evaluate(
		() => document.querySelectorAll('img, iframe, svg[onload], [onerror], [onload], a[href^="javascript:"], script:not([src])').length,
	);

test('the text of a report and the name of its file are shown as they are, and never become markup', async () => {
	const id = await receivedBytes(context, reportPdf(LINES), NAME);
	const reason = { reason: MARKUP };
	await context.request.post(`/api/v1/reports/${id}/received-at`, {
		data: { receivedAt: new Date().toISOString(), ...reason },
		headers: await csrfOf(context),
	});
	await page.goto(`/reports/${id}`);
	await page.locator('canvas[data-drawn=true]').first().waitFor();
	await expect.poll(() => page.locator('.report-file').textContent()).toContain(NAME);
	for (const key of ['1', '2', '3', '4', '5']) {
		await page.keyboard.press(key);
		await page.locator('.tab-panel:visible, .history:visible').first().waitFor();
		expect(await brought()).toBe(0);
	}
	await expect.poll(() => page.locator('.findings-side').textContent()).toContain(MARKUP);
	for (const path of [
		'/',
		'/upload',
		'/unfiled/commune',
		'/unfiled/campaign',
		'/administration/audit',
		'/campaigns/kl195-cv2581/proposals',
	]) {
		await page.goto(path);
		await page.waitForFunction(() => document.querySelector('main .loading') === null && document.querySelector('h1') !== null);
		expect(await brought(), path).toBe(0);
	}
	await page.goto('/upload');
	await page.getByRole('link', { name: NAME }).waitFor();
	expect(dialogs).toEqual([]);
});

test('the page holds no inline script, and its policy lets none in', async () => {
	const policy = (await context.request.get('/')).headers()['content-security-policy'] ?? '';
	expect(policy).toMatch(/script-src 'self'(?:;|$)/);
	expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
	const html = await (await context.request.get('/')).text();
	expect(html.match(/<script\b[^>]*>/g)?.filter((tag) => !/\bsrc="/.test(tag)) ?? []).toEqual([]);
	expect(html).not.toMatch(/\son[a-z]+=|<style/i);
});

test('the policy stops what would get in all the same', async () => {
	await page.goto('/');
	await page.locator('.communes').waitFor();
	await page.evaluate((markup) => {
		document.body.insertAdjacentHTML('beforeend', markup);
		const script = document.createElement('script');
		script.textContent = 'document.body.dataset.broken = "yes"';
		document.body.append(script);
	}, MARKUP);
	await expect.poll(() => complaints.filter((text) => /Content Security Policy/.test(text)).length).toBeGreaterThanOrEqual(2);
	expect(await page.evaluate(() => document.body.dataset.broken)).toBeUndefined();
	expect(dialogs).toEqual([]);
});

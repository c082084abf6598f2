import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { correctionSaved, launch, openPage, reportReady, signedIn } from './browser.ts';
import { closeCampaign, openCampaign } from './campaign.ts';
import { fixture, receivedBytes } from './fixtures.ts';

const CAMPAIGN = 'duong-di-can-bo';
const FLAGGED = [
	...['a02-viet-hoa', 'a03-tran-hung-dao', 'a04-nam-an-phu', 'a06-kinh-mon', 'a07-an-thanh', 'a08-hop-tien'],
	...['b03-ke-sat', 'b04-cam-giang', 'b07-ha-dong', 'c05-le-chan', 'c07-do-son'],
];
const REPORTS = 10;
/** A report that needs one figure put right and is then returned. */
const MOST_PRESSED = 12;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
	browser = await launch();
	context = await signedIn(browser);
	await openCampaign(context, CAMPAIGN, 'Đường đi của cán bộ');
	await Promise.all(
		FLAGGED.map((name) => {
			// The same report in another campaign is another file.
			const bytes = Buffer.concat([readFileSync(fixture(`held-${name}/report.pdf`)), Buffer.from('\n% clerk\n')]);
			return receivedBytes(context, bytes, `${name}.pdf`, { campaign: CAMPAIGN });
		}),
	);
	({ page } = await openPage(context));
	await page.addInitScript(() => {
		const counted = { pressed: 0 };
		for (const kind of ['keydown', 'pointerdown']) window.addEventListener(kind, ({ isTrusted }) => isTrusted && counted.pressed++, true);
		Object.assign(window, { counted });
	});
});

afterAll(async () => {
	if (context !== undefined) await closeCampaign(context, CAMPAIGN);
	await browser?.close();
});

const pressed = () => page.evaluate(() => (window as unknown as { readonly counted: { readonly pressed: number } }).counted.pressed);

/** What a clerk does who has the page alone: looks, puts the figure right that the finding is about (else the first), returns the report. */
async function settle(): Promise<void> {
	await page.locator('.finding.open').waitFor();
	// The way to the next one is there once the campaign's reports are.
	await page.locator('.report-steps a.next').waitFor();
	await reportReady(page);
	await page.keyboard.press('c');
	const field = page.getByLabel('Giá trị đúng');
	if (!(await field.isVisible()) || (await field.inputValue()).includes('/')) {
		if (await page.locator('.small-form').isVisible()) await page.keyboard.press('Escape');
		await page.keyboard.press('2');
		await page.locator('.figures .correct:visible').first().click();
	}
	await field.waitFor();
	const read = Number((await field.inputValue()).replaceAll('.', '')) || 40;
	await page.keyboard.type(`${read + 1}`);
	await page.keyboard.press('Enter');
	await correctionSaved(page);
	await page.keyboard.press('t');
	await page.getByLabel('Ghi chú cho đơn vị').waitFor();
	await page.keyboard.press('Control+Enter');
	await expect.poll(() => page.locator('.decided strong').textContent()).toBe('Đã trả lại để bổ sung');
}

test('ten reports, each with a figure put right and returned: twelve clicks or keys at most', async () => {
	await page.goto(`/campaigns/${CAMPAIGN}`);
	await page.locator('.row-link').first().click();
	const told: { readonly report: string; readonly pressed: number; readonly seconds: number }[] = [];
	for (let at = 0; at < REPORTS; at++) {
		const [before, began] = [await pressed(), performance.now()];
		const report = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
		await settle();
		// The way to the next one is where the eye is: Enter.
		await page.locator('.report-steps a.next:focus').waitFor();
		await page.keyboard.press('Enter');
		await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).not.toBe(report);
		told.push({ report, pressed: (await pressed()) - before, seconds: (performance.now() - began) / 1_000 });
	}
	for (const { report, pressed: count, seconds } of told) console.log(`${report}: ${count} clicks and keys, ${seconds.toFixed(1)} s`);
	expect(new Set(told.map(({ report }) => report)).size).toBe(REPORTS);
	for (const { report, pressed: count } of told) expect(count, report).toBeLessThanOrEqual(MOST_PRESSED);
});

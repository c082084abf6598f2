import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { correctionSaved, launch, openPage, PASSWORD, reportReady, signedIn, signedInAs } from './browser.ts';
import { fixture, receivedBytes } from './fixtures.ts';
import { served } from './served.ts';

let browser: Browser;

beforeAll(async () => {
	browser = await launch();
	const bytes = Buffer.concat([readFileSync(fixture('held-b08-nguyen-giap/report.pdf')), Buffer.from('\n% keys\n')]);
	const context = await signedIn(browser);
	await receivedBytes(context, bytes, 'nguyen-giap.pdf');
	await context.close();
	await (await signedInAs(browser, 'thu', 'Lê Thị Thu')).close();
});

afterAll(() => browser?.close());

/** Tab, or Shift+Tab, until what bears this name has the focus: nothing on the way may swallow it. */
async function tabTo(page: Page, name: string, key = 'Tab'): Promise<void> {
	for (let presses = 0; presses < 40; presses++) {
		const focused = await page.evaluate(() => {
			const { activeElement: at } = document;
			return at?.matches('a, button') ? `${at.getAttribute('aria-label') ?? ''} ${at.textContent ?? ''}` : '';
		});
		if (focused.includes(name)) return;
		await page.keyboard.press(key);
	}
	throw new Error(`no ${key} leads to ${name}`);
}

test('from sign-in to a returned report and out again, with the keyboard alone', async () => {
	const context = await browser.newContext({ baseURL: served().origin, viewport: { width: 1024, height: 768 }, reducedMotion: 'reduce' });
	const { page, complaints } = await openPage(context);
	const { keyboard } = page;
	await page.goto('/');
	await page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
	await keyboard.type('thu');
	await keyboard.press('Tab');
	await keyboard.type(PASSWORD);
	await keyboard.press('Enter');
	await page.locator('.communes').waitFor();
	await keyboard.press('/');
	await keyboard.type('nguyen giap');
	await expect.poll(() => page.locator('.communes tbody tr').count()).toBe(1);
	await keyboard.press('ArrowDown');
	await keyboard.press('Enter');
	await page.locator('.finding.open').waitFor();
	await page.getByRole('heading', { name: 'Xã Nguyên Giáp' }).waitFor();
	await reportReady(page);
	// Each finding in turn, with its place.
	const findings = await page.locator('.finding').count();
	for (let at = 1; at < findings; at++) await keyboard.press('j');
	await expect
		.poll(() =>
			page
				.locator('.finding')
				.nth(findings - 1)
				.getAttribute('class'),
		)
		.toContain('open');
	await keyboard.press('d');
	await keyboard.type('Đã hỏi lại xã');
	await keyboard.press('Enter');
	await page.locator('.finding.dismissed').waitFor();
	await keyboard.press('2');
	await tabTo(page, 'Sửa: Biên chế được giao');
	await keyboard.press('Enter');
	await page.getByLabel('Giá trị đúng').waitFor();
	await keyboard.type('41');
	await keyboard.press('Enter');
	await correctionSaved(page);
	await expect.poll(() => page.getByRole('row', { name: 'Biên chế được giao' }).first().textContent()).toContain('41');
	await keyboard.press('t');
	await page.getByLabel('Ghi chú cho đơn vị').waitFor();
	await expect.poll(() => page.getByLabel('Ghi chú cho đơn vị').inputValue()).toMatch(/^- .*đề nghị/m);
	await keyboard.press('Control+Enter');
	await expect.poll(() => page.locator('.decided').textContent()).toMatch(/Đã trả lại để bổ sung.*Lê Thị Thu/);
	await tabTo(page, 'Về tổng quan', 'Shift+Tab');
	await keyboard.press('Enter');
	await page.locator('.communes').waitFor();
	await keyboard.press('/');
	await keyboard.type('nguyen giap');
	await expect.poll(() => page.locator('.communes tbody').textContent()).toMatch(/Nguyên Giáp.*Đã trả lại/);
	expect(complaints.filter((text) => !/401/.test(text))).toEqual([]);
	await context.close();
});

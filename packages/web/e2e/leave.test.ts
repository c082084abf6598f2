import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { correctionSaved, csrfOf, launch, openPage, PASSWORD, reportReady, signedInAs } from './browser.ts';
import { received } from './fixtures.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let id: string;
/** What was asked before leaving, and the answer to it. */
const asked: string[] = [];
let leaves = false;

beforeAll(async () => {
	browser = await launch();
	context = await signedInAs(browser, 'nga', 'Đào Thị Nga');
	({ page } = await openPage(context));
	page.on('dialog', async (dialog) => {
		asked.push(dialog.message());
		await (leaves ? dialog.accept() : dialog.dismiss());
	});
	id = await received(context, 'd07-lai-khe/report.docx', 'leave.docx');
});

afterAll(() => browser?.close());

const value = () => page.getByLabel('Giá trị đúng');

/** From the overview, so that there is a way back. */
async function typeFigure(): Promise<void> {
	await page.goto('/campaigns/kl195-cv2581');
	await page.locator(`a[href="/reports/${id}"]`).first().click();
	await reportReady(page);
	await page.keyboard.press('2');
	await page.getByRole('button', { name: 'Sửa: Biên chế được giao' }).click();
	await value().fill('77');
}

test('going back in the middle of a correction asks first; who stays finds it as it was', async () => {
	await typeFigure();
	await page.evaluate(() => window.history.back());
	await expect.poll(() => asked).toHaveLength(1);
	expect(asked[0]).toContain('chưa lưu');
	await expect.poll(() => new URL(page.url()).pathname).toBe(`/reports/${id}`);
	expect(await value().inputValue()).toBe('77');
	leaves = true;
	await page.evaluate(() => window.history.back());
	await page.locator('.communes').waitFor();
	expect(asked).toHaveLength(2);
});

test('what is typed as a count has to be one', async () => {
	await typeFigure();
	const save = page.getByRole('button', { name: 'Lưu chỗ sửa' });
	for (const wrong of ['1.234,5', '1234.5', '12 tr', '-3', '99999999999999999999']) {
		await value().fill(wrong);
		await page.getByText('Cần một số nguyên').waitFor();
		expect(await save.isDisabled(), wrong).toBe(true);
	}
	await value().fill('');
	expect(await save.isDisabled()).toBe(true);
	await page.keyboard.press('Escape');
});

test('a note whose window was closed in passing is there again', async () => {
	await page.locator('.decision-bar').waitFor();
	await page.getByRole('button', { name: 'Để riêng' }).click();
	await page.getByLabel('Ghi chú cho đơn vị').fill('Chờ ý kiến Sở Nội vụ');
	await page.keyboard.press('Escape');
	await page.getByLabel('Ghi chú cho đơn vị').waitFor({ state: 'detached' });
	await page.getByRole('button', { name: 'Để riêng' }).click();
	expect(await page.getByLabel('Ghi chú cho đơn vị').inputValue()).toBe('Chờ ý kiến Sở Nội vụ');
	await page.getByRole('dialog').getByRole('button', { name: 'Thôi' }).click();
});

test('a session that ends while something is typed: signing in again, and it is still there and saved', async () => {
	await typeFigure();
	await context.request.delete('/api/v1/session', { headers: await csrfOf(context) });
	await page.keyboard.press('Enter');
	const again = page.getByRole('dialog', { name: 'Đăng nhập' });
	await again.getByText('Phiên làm việc đã hết hạn').waitFor();
	await page.keyboard.press('Escape');
	await again.getByLabel('Tên đăng nhập').fill('nga');
	await again.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
	await page.keyboard.press('Enter');
	await again.waitFor({ state: 'detached' });
	expect(await value().inputValue()).toBe('77');
	await value().focus();
	await page.keyboard.press('Enter');
	await correctionSaved(page);
	await page.getByRole('button', { name: /^Bỏ chỗ sửa/ }).click();
	await page.locator('.corrected-by').waitFor({ state: 'detached' });
});

test('who leaves in one tab has left in the others', async () => {
	const other = await context.newPage();
	await other.goto('/');
	await other.locator('.communes').waitFor();
	await page.getByRole('button', { name: 'Đào Thị Nga' }).click();
	await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
	for (const each of [page, other]) await each.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
	expect(await other.locator('.communes').count()).toBe(0);
});

test('who may only look meets no way to send, and no key that does nothing', async () => {
	const viewer = await openPage(await signedInAs(browser, 'xem', 'Bùi Văn Xem', 'viewer'));
	await viewer.page.goto('/upload');
	await viewer.page.getByRole('heading', { name: 'Tài khoản này không mở được trang này' }).waitFor();
	expect(await viewer.page.locator('input[type=file]').count()).toBe(0);
	await viewer.page.goto(`/reports/${id}`);
	await expect.poll(() => viewer.page.locator('.side-keys').textContent()).toMatch(/J\/K nhận xét/);
	expect(await viewer.page.locator('.side-keys').textContent()).not.toMatch(/chấp nhận|sửa/);
	expect(await viewer.page.locator('.decision-bar').count()).toBe(0);
});

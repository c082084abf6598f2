import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, newOfficer, openPage, PASSWORD } from './browser.ts';
import { served } from './served.ts';

let browser: Browser;

beforeAll(async () => {
	browser = await launch();
});

afterAll(() => browser?.close());

test('by keys alone: a wrong password, the first password, one of her own, the place she wanted, out again', async () => {
	const temporary = await newOfficer(browser, 'lan-anh', 'Nguyễn Thị Lan Anh');
	const context = await browser.newContext({ baseURL: served().origin, viewport: { width: 1366, height: 768 } });
	const { page, complaints } = await openPage(context);
	await page.goto('/upload');
	await page.getByLabel('Tên đăng nhập').focus();
	await page.keyboard.type('lan-anh');
	await page.keyboard.press('Tab');
	await page.keyboard.type('sai mật khẩu');
	await page.keyboard.press('Enter');
	await expect.poll(() => page.getByRole('alert').textContent()).toMatch(/mật khẩu/i);
	await page.getByLabel('Mật khẩu', { exact: true }).focus();
	await page.keyboard.press('Control+A');
	await page.keyboard.type(temporary);
	await page.keyboard.press('Enter');
	await page.getByRole('heading', { name: 'Đặt mật khẩu riêng' }).waitFor();
	await page.getByLabel('Mật khẩu đang dùng').focus();
	await page.keyboard.type(temporary);
	for (const label of ['Mật khẩu mới', 'Nhập lại mật khẩu mới']) {
		await page.getByLabel(label, { exact: true }).focus();
		await page.keyboard.type(PASSWORD);
	}
	await page.keyboard.press('Enter');
	await page.getByRole('heading', { name: 'Nhận báo cáo' }).waitFor();
	await page.getByRole('button', { name: 'Nguyễn Thị Lan Anh' }).focus();
	await page.keyboard.press('Enter');
	await page.getByRole('menuitem', { name: 'Đăng xuất' }).waitFor();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
	expect(complaints.filter((text) => !/401/.test(text))).toEqual([]);
	await context.close();
});

test('the first load is light, and what never changes is kept', async () => {
	const context = await browser.newContext({ baseURL: served().origin });
	const { page } = await openPage(context);
	const loading: Promise<number>[] = [];
	page.on('requestfinished', (request) => loading.push(request.sizes().then(({ responseBodySize }) => responseBodySize)));
	await page.goto('/');
	await page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
	await page.evaluate(() => document.fonts.ready);
	await page.waitForLoadState('networkidle');
	const bytes = (await Promise.all(loading)).reduce((sum, size) => sum + size, 0);
	expect(bytes).toBeGreaterThan(50_000);
	expect(bytes).toBeLessThan(300_000);
	const script = await page.locator('script[type=module]').getAttribute('src');
	const kept = await context.request.get(script ?? '');
	expect(kept.headers()['cache-control']).toContain('immutable');
	expect((await context.request.get('/')).headers()['cache-control']).toBe('no-cache');
	await context.close();
});

test('the other language is a click away, and stays', async () => {
	const context = await browser.newContext({ baseURL: served().origin });
	const { page } = await openPage(context);
	await page.goto('/');
	await page.getByRole('button', { name: 'English' }).click();
	await page.getByRole('heading', { name: 'Sign in' }).waitFor();
	await page.reload();
	await page.getByRole('heading', { name: 'Sign in' }).waitFor();
	expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
	await context.close();
});

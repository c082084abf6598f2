import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, openPage, signedIn } from './browser.ts';
import { fixture, receivedBytes } from './fixtures.ts';

let browser: Browser;

beforeAll(async () => {
	browser = await launch();
});

afterAll(() => browser?.close());

test('the history tells who put right, let pass and decided what, when and why, from what to what, and what was undone', async () => {
	const context = await signedIn(browser);
	const { page } = await openPage(context);
	// A report of its own: the same bytes sent by another test would have a history before this one.
	const bytes = Buffer.concat([readFileSync(fixture('d13-phu-lien/report.pdf')), Buffer.from('\n% history\n')]);
	await page.goto(`/reports/${await receivedBytes(context, bytes, 'history-phu-lien.pdf')}`);
	await page.locator('.finding').first().waitFor();
	await page.keyboard.press('3');
	await page.getByRole('button', { name: 'Sửa: Số', exact: true }).click();
	await page.getByLabel('Số báo cáo đúng').fill('206/BC-UBND');
	await page.getByLabel('Vì sao sửa').fill('Số đóng dấu là 206');
	await page.keyboard.press('Enter');
	await page.locator('.corrected-by').waitFor();
	await page.getByRole('button', { name: 'Bỏ chỗ sửa: “Số”' }).click();
	await page.locator('.corrected-by').waitFor({ state: 'detached' });
	await page.keyboard.press('1');
	await page.locator('.finding-head').first().click();
	await page.getByRole('button', { name: 'Bỏ qua…' }).click();
	await page.getByLabel('Vì sao nhận xét này không tính').fill('Đã hỏi xã');
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: 'Tính lại' }).click();
	await page.getByRole('button', { name: 'Bỏ qua…' }).waitFor();
	await page.getByRole('button', { name: 'Chấp nhận' }).click();
	await page.getByRole('button', { name: 'Hoàn tác' }).click();
	await page.getByText('Chưa quyết định').waitFor();
	await page.getByRole('tab', { name: 'Lịch sử' }).click();
	const told = page.locator('.timeline li');
	await told.filter({ hasText: 'Hoàn tác quyết định' }).waitFor();
	const texts = await told.allTextContents();
	const wanted = [
		/Nhận tệp: tải lên.*history-phu-lien\.pdf/,
		/Lượt 1: Cần bổ sung/,
		/Quản trị.*Sửa “Số”từ 205\/BC-UBND thành 206\/BC-UBNDSố đóng dấu là 206/,
		/Quản trị.*Bỏ chỗ sửa “Số”từ 206\/BC-UBND thành 205\/BC-UBND/,
		/Quản trị.*Bỏ qua một nhận xét.*Đã hỏi xã/,
		/Quản trị.*Tính lại một nhận xét/,
		/Quản trị.*Chấp nhận/,
		/Quản trị.*Hoàn tác quyết định/,
	];
	const places = wanted.map((one) => texts.findIndex((text) => one.test(text)));
	expect(places).not.toContain(-1);
	expect(places).toEqual(places.toSorted((a, b) => a - b));
	await context.close();
});

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, openPage, signedIn } from './browser.ts';
import { received } from './fixtures.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let id: string;

beforeAll(async () => {
	browser = await launch();
	context = await signedIn(browser);
	({ page } = await openPage(context));
	id = await received(context, 'held-l02-chu-van-an/report.pdf', 'units-chu-van-an.pdf');
});

afterAll(() => browser?.close());

const open = async () => {
	await page.goto(`/reports/${id}`);
	await page.locator('.decision-bar').waitFor();
	await page.keyboard.press('2');
	await page.getByRole('button', { name: 'Sửa: Số lượng theo từng đơn vị' }).waitFor();
};
const row = (name: string) => page.locator('.units').getByRole('button', { name });

test('with keys only: the number of one unit is put right, its row marked meanwhile; who did it and the machine’s number stay; undone', async () => {
	await open();
	await row('Văn phòng HĐND - UBND: 9 có mặt, 10 được giao').focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('c');
	const present = page.getByLabel('Có mặt: Văn phòng HĐND - UBND');
	await expect.poll(() => present.evaluate((input) => input === document.activeElement)).toBe(true);
	await page.locator('.pdf-mark').first().waitFor();
	expect(await page.locator('.pdf-mark').count()).toBe(1);
	await page.keyboard.type('10');
	await page.keyboard.press('Enter');
	await row('Văn phòng HĐND - UBND: 10 có mặt, 10 được giao').waitFor();
	expect(await page.locator('.corrected-by').textContent()).toMatch(
		/Đã sửa.*Quản trị.*máy đọc: Văn phòng HĐND - UBND: 9 có mặt, 10 được giao · Máy đọc chưa đúng/,
	);
	// Its place stays with it.
	await row('Văn phòng HĐND - UBND: 10 có mặt').click();
	await expect.poll(() => page.locator('.pdf-mark').count()).toBe(1);
	await page.getByRole('button', { name: 'Bỏ chỗ sửa: số liệu “Số lượng theo từng đơn vị”' }).click();
	await row('Văn phòng HĐND - UBND: 9 có mặt').waitFor();
});

test('a row too many is left out and kept again, one that is missing is added at its line, and the rules run at once', async () => {
	await open();
	const before = await page.locator('.units li').count();
	await page.getByRole('button', { name: 'Sửa: Số lượng theo từng đơn vị' }).click();
	const save = page.getByRole('button', { name: 'Lưu chỗ sửa' });
	await page.getByRole('button', { name: 'Bỏ dòng Lãnh đạo UBND' }).click();
	await page.getByRole('button', { name: 'Giữ lại dòng Lãnh đạo UBND' }).click();
	await page.getByRole('button', { name: 'Bỏ dòng Lãnh đạo UBND' }).click();
	await page.getByRole('button', { name: 'Thêm dòng' }).click();
	await page.keyboard.type('Ban Chỉ huy Quân sự');
	await page.keyboard.press('Tab');
	await page.keyboard.type('bốn');
	await page.getByText('Mỗi dòng cần tên đơn vị').waitFor();
	expect(await save.isDisabled()).toBe(true);
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type('4');
	await save.click();
	await row('Ban Chỉ huy Quân sự: 4 có mặt').waitFor();
	expect(await page.locator('.units li').count()).toBe(before);
	expect(await row('Lãnh đạo UBND').count()).toBe(0);
	expect(await page.locator('.corrected-by').textContent()).toContain(
		'máy đọc: không có dòng “Ban Chỉ huy Quân sự”; Lãnh đạo UBND: 3 có mặt, 3 được giao',
	);
	// 39 by now, where the report says 38.
	await page.keyboard.press('1');
	await page.locator('.finding', { hasText: '39' }).first().waitFor();
	await page.keyboard.press('2');
	await page.getByRole('button', { name: /^Bỏ chỗ sửa/ }).click();
	await row('Lãnh đạo UBND').waitFor();
});

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { correctionSaved, launch, openPage, openReport, signedIn, signedInAs } from './browser.ts';
import { received } from './fixtures.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];
let id: string;

beforeAll(async () => {
	browser = await launch();
	context = await signedIn(browser);
	({ page, complaints } = await openPage(context));
	id = await received(context, 'held-l02-chu-van-an/report.pdf', 'chu-van-an.pdf');
});

afterAll(() => browser?.close());

const decided = () => page.locator('.decided strong').textContent();

test('with keys only: a finding is dismissed with a reason, a figure corrected, the report returned, and the deeds undone', async () => {
	await openReport(page, id);
	await page.locator('.finding.open').waitFor();
	await page.keyboard.press('j');
	await page.keyboard.press('d');
	await page.keyboard.type('Tỷ lệ tính trên số được giao');
	await page.keyboard.press('Enter');
	await page.locator('.finding.dismissed').waitFor();
	await expect.poll(() => page.locator('.dismissed-by').textContent()).toContain('Tỷ lệ tính trên số được giao');
	await page.getByRole('button', { name: 'Tính lại' }).click();
	await expect.poll(() => page.locator('.finding.dismissed').count()).toBe(0);

	const before = await page.locator('.finding').count();
	await page.keyboard.press('2');
	await page.getByRole('row', { name: 'Cán bộ, công chức hiện có mặt' }).getByRole('button').first().click();
	await page.keyboard.press('c');
	await page.getByLabel('Giá trị đúng').fill('37');
	await page.getByLabel('Vì sao sửa').fill('Trang 2 nêu 37');
	await page.keyboard.press('Enter');
	await correctionSaved(page);
	await expect.poll(() => page.locator('.corrected-by').textContent()).toMatch(/Đã sửa.*máy đọc: 38.*Trang 2 nêu 37/);
	await expect.poll(() => page.getByRole('row', { name: 'Cán bộ, công chức hiện có mặt' }).first().textContent()).toContain('37');
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Bỏ chỗ sửa' }).click();
	await expect.poll(() => page.locator('.corrected-by').count()).toBe(0);
	await page.keyboard.press('1');
	await expect.poll(() => page.locator('.finding').count()).toBe(before);

	await page.keyboard.press('t');
	await page.getByLabel('Ghi chú cho đơn vị').fill('Đề nghị thống nhất số có mặt');
	await page.getByRole('dialog').getByRole('button', { name: 'Trả lại bổ sung' }).click();
	await expect.poll(decided).toBe('Đã trả lại để bổ sung');
	await page.keyboard.press('u');
	await expect.poll(decided).toBe('Chưa quyết định');
	await page.keyboard.press('a');
	await expect.poll(decided).toBe('Đã chấp nhận');
	await page.getByRole('link', { name: 'Về tổng quan' }).click();
	await page.getByRole('button', { name: /1\s*Đã chấp nhận/ }).click();
	await expect.poll(() => page.locator('.communes tbody tr').count()).toBe(1);
	await expect.poll(() => page.locator('.communes tbody').textContent()).toContain('Chu Văn An');
});

test('two clerks on one report see each other, and the second to save is asked', async () => {
	const second = await openPage(await signedInAs(browser, 'hoa', 'Trần Thị Hoa'));
	for (const each of [page, second.page]) {
		await openReport(each, id);
	}
	await second.page.getByText('Quản trị cũng đang mở báo cáo này').waitFor();
	await page.getByText('Trần Thị Hoa cũng đang mở báo cáo này').waitFor();
	const shownToSecond = () => second.page.locator('.decided strong').textContent();
	await second.page.getByRole('button', { name: 'Để riêng' }).click();
	await second.page.getByLabel('Ghi chú cho đơn vị').fill('Chờ bản bổ sung');
	await page.keyboard.press('u');
	await expect.poll(decided).toBe('Chưa quyết định');
	// What the second is typing was begun over what stood before, whatever the page shows behind it by now.
	await expect.poll(shownToSecond).toBe('Chưa quyết định');
	await second.page.getByRole('dialog').getByRole('button', { name: 'Để riêng' }).click();
	await second.page.getByText('Người khác vừa lưu trước.').waitFor();
	const asked = await second.page.getByRole('alert').textContent();
	expect(asked).toContain('Chưa quyết định');
	expect(asked).toContain('Chờ bản bổ sung');
	await second.page.getByRole('button', { name: 'Vẫn lưu ý của tôi' }).click();
	await expect.poll(shownToSecond).toBe('Đã để riêng');
	await second.page.keyboard.press('u');
	await expect.poll(shownToSecond).toBe('Chưa quyết định');
});

test('nothing of it was against the policy', () => {
	expect(complaints.filter((text) => /Content Security Policy|leaves the server/.test(text))).toEqual([]);
});

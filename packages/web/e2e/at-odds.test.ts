import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, openPage, signedIn } from './browser.ts';
import { receivedBytes } from './fixtures.ts';
import { layeredPdf } from './layered-pdf.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
	browser = await launch();
	context = await signedIn(browser);
	({ page } = await openPage(context));
});

afterAll(() => browser?.close());

const linesWith = (present: string) => [
	'BÁO CÁO',
	'Kết quả thực hiện Kết luận số 195-KL/TW',
	'I. Về đội ngũ cán bộ, công chức',
	'Năm 2025, xã được giao 44 biên chế.',
	`Tính đến ngày 12/10/2025, số cán bộ, công chức có mặt là ${present} người.`,
	'Các phòng chuyên môn đã đi vào hoạt động ổn định, bố trí đủ phòng làm việc.',
	'Việc tiếp nhận, giải quyết thủ tục hành chính cho người dân không bị gián đoạn.',
	'II. Kiến nghị, đề xuất',
	'Đề nghị thành phố bổ sung biên chế cho xã.',
];

test('a figure that the file’s text and its page tell differently is a conflict; each is shown at its place, and it is put right', async () => {
	const bytes = await layeredPdf(browser, linesWith('38'), linesWith('33'));
	const id = await receivedBytes(context, bytes, 'bản quét có lớp chữ.pdf', { campaign: 'kl195-cv2581', commune: '10507' });
	await page.goto(`/reports/${id}`);
	const told = page.getByRole('region', { name: 'Chữ trong tệp và chữ trên trang khác nhau' });
	await told.waitFor();
	await told.getByText('Cán bộ, công chức hiện có mặt').waitFor();
	const layer = told.getByRole('button', { name: /^Chữ trong tệp · đang dùng\s*“33”/ });
	const picture = told.getByRole('button', { name: /^Chữ trên trang\s*“38”/ });
	await layer.click();
	await page.locator('.mark-caption', { hasText: 'Chữ trong tệp: “33”' }).waitFor();
	expect(await page.locator('.mark-caption').count()).toBe(1);
	await picture.click();
	await page.locator('.mark-caption', { hasText: 'Chữ trên trang: “38”' }).waitFor();
	expect(await page.locator('.mark-caption').count()).toBe(1);
	const [mark, caption] = await Promise.all([page.locator('.pdf-mark').first().boundingBox(), page.locator('.mark-caption').boundingBox()]);
	if (mark === null || caption === null) throw new Error('nothing is marked');
	expect(caption.y + caption.height).toBeLessThanOrEqual(mark.y + 2);

	// From the conflict right to the form; there both are seen at once.
	await page.keyboard.press('c');
	await page.getByLabel('Giá trị đúng').waitFor();
	expect(await page.locator('.mark-caption').allTextContents()).toEqual(['Chữ trong tệp: “33”', 'Chữ trên trang: “38”']);
	await page.getByLabel('Giá trị đúng').fill('38');
	await page.keyboard.press('Enter');
	await page.locator('.corrected-by').waitFor();
	expect(await page.locator('.at-odds').count()).toBe(0);
	await page.getByRole('button', { name: /^Bỏ chỗ sửa/ }).click();
	await page.locator('.tab-panel:visible .at-odds').waitFor();
});

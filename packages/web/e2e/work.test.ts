import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, openPage, signedIn, type Watched } from './browser.ts';
import { fixture, received } from './fixtures.ts';
import { markShown } from './mark-shown.ts';

let browser: Browser;
let context: BrowserContext;
let watched: Watched;
let page: Page;
const folder = mkdtempSync(join(tmpdir(), 'rasoat-e2e-files-'));
const HOSTILE = `<img src=x onerror=alert(1)> báo cáo.docx`;

beforeAll(async () => {
	browser = await launch();
	context = await signedIn(browser);
	watched = await openPage(context);
	page = watched.page;
});

afterAll(async () => {
	await browser?.close();
	rmSync(folder, { recursive: true, force: true });
});

test('files are sent, each told of by itself, and nothing in a name becomes markup', async () => {
	const empty = join(folder, 'trống.pdf');
	const hidden = join(folder, '~$bao-cao.docx');
	for (const path of [empty, hidden]) writeFileSync(path, '');
	const hostile = { name: HOSTILE, mimeType: 'application/msword', buffer: Buffer.from('không phải tệp Word') };
	await page.goto('/upload');
	await page.getByRole('heading', { name: 'Nhận báo cáo' }).waitFor();
	await page.setInputFiles('[data-testid=files]', [fixture('d00-nguyen-luong-bang/report.docx'), empty, hidden]);
	await page.setInputFiles('[data-testid=files]', [hostile]);
	const told = page.locator('section', { hasText: 'Đang gửi trong phiên này' });
	await expect.poll(() => told.locator('h2').textContent()).toContain('3/3 tệp đã có kết quả');
	const row = (name: string) => told.getByRole('row', { name });
	await expect.poll(() => row('report.docx').textContent()).toContain('xã Nguyễn Lương Bằng');
	await expect.poll(() => row('trống.pdf').textContent()).toMatch(/Không đọc được.*(?:trống|rỗng)/i);
	await expect.poll(() => row(HOSTILE).textContent()).toMatch(/Không đọc được.*đề nghị/);
	await expect.poll(() => page.locator('img').count()).toBe(0);
	await page.getByText('Đã bỏ qua 1 tệp ẩn').waitFor();
	await page.setInputFiles('[data-testid=files]', [fixture('d00-nguyen-luong-bang/report.docx')]);
	await page.getByText('Tệp này đã nhận trước đó').waitFor();
});

test('the overview shows it as it comes, is searched without tones, and goes on by keys', async () => {
	await page.getByRole('link', { name: 'Tổng quan' }).click();
	await page.getByRole('heading', { name: 'Kết luận số 195-KL/TW' }).waitFor();
	const reported = page.locator('.reported');
	const before = Number.parseInt((await reported.textContent()) ?? '', 10);
	expect(before).toBeGreaterThan(0);
	await expect.poll(() => page.locator('.tile').count()).toBe(114);
	await received(context, 'held-i10-tan-minh/report.docx', 'tan-minh.docx');
	await expect.poll(() => reported.textContent()).toContain(`${before + 1}/114`);
	await page.keyboard.press('/');
	await page.keyboard.type('nguyen luong bang');
	await expect.poll(() => page.locator('.communes tbody tr').count()).toBe(1);
	await expect.poll(() => page.locator('.communes tbody').textContent()).toContain('Nguyễn Lương Bằng');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await page.getByRole('heading', { name: 'Xã Nguyễn Lương Bằng' }).waitFor();
	await page.goBack();
	await page.getByLabel('Thứ tự').selectOption({ label: 'Theo tên' });
	const listed = () => page.locator('.communes .commune-name').allTextContents();
	// The list follows what is chosen a little later.
	await expect.poll(async () => (await listed()).at(0)).toBe('Ái Quốc');
	const names = await listed();
	expect(names).toHaveLength(114);
	expect(names).toEqual([...names].sort(new Intl.Collator('vi').compare));
	const [d, đ] = [names.findLastIndex((name) => name.startsWith('D')), names.findIndex((name) => name.startsWith('Đ'))];
	expect(đ).toBeGreaterThan(d);
});

interface Rectangle {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** Boxes of these words on a page, in points, as poppler reads them: another reader than either of ours. */
function wordsOf(file: string, wanted: string): readonly Rectangle[] {
	const html = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8' });
	return [...html.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g)]
		.filter(([, , , , , word]) => word === wanted)
		.map(([, left, top, right, bottom]) => ({ left: Number(left), top: Number(top), right: Number(right), bottom: Number(bottom) }));
}

test('a click marks the very words on the PDF', async () => {
	const id = await received(context, 'd04-ha-dong/report.pdf', 'ha-dong.pdf');
	await page.goto(`/reports/${id}`);
	await page.getByRole('button', { name: '151/BC-UBND' }).click();
	await page.locator('canvas[data-drawn=true]').first().waitFor();
	const sheet = page.locator('.pdf-page').first();
	const { mark, frame } = await markShown(sheet);
	const scale = frame.width / 595.32;
	const places = wordsOf(fixture('d04-ha-dong/report.pdf'), '151/BC-UBND');
	expect(places).toHaveLength(1);
	for (const { left, top, right, bottom } of places) {
		const middle = { x: ((left + right) / 2) * scale, y: ((top + bottom) / 2) * scale };
		expect(middle.x).toBeGreaterThan(mark.x - frame.x);
		expect(middle.x).toBeLessThan(mark.x - frame.x + mark.width);
		expect(middle.y).toBeGreaterThan(mark.y - frame.y);
		expect(middle.y).toBeLessThan(mark.y - frame.y + mark.height);
		expect(mark.width).toBeLessThan((right - left) * scale * 1.6);
	}
	// There is ink where it is marked, and it is in sight.
	const dark = await sheet.locator('canvas').evaluate(
		(canvas: HTMLCanvasElement, { x, y, width, height, all }) => {
			const ratio = canvas.width / all;
			const pixels = canvas.getContext('2d')?.getImageData(x * ratio, y * ratio, width * ratio, height * ratio).data ?? [];
			let ink = 0;
			for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 128) ink++;
			return ink;
		},
		{ x: mark.x - frame.x, y: mark.y - frame.y, width: mark.width, height: mark.height, all: frame.width },
	);
	expect(dark).toBeGreaterThan(20);
	expect(mark.y).toBeGreaterThan(48);
	expect(mark.y).toBeLessThan(768);
});

test('a Word report is shown by its blocks, with the quote marked, and read by keys', async () => {
	const id = await received(context, 'held-h09-kien-thuy/report.docx', 'kien-thuy.docx');
	await page.goto(`/reports/${id}`);
	const open = page.locator('.finding.open');
	await open.waitFor();
	await page.locator('.block').first().waitFor();
	const quotes = new Set<string>();
	const count = await page.locator('.finding').count();
	for (let at = 0; at < count; at++) {
		const wanted = await open.locator('.place-quote').allTextContents();
		for (const quote of wanted) quotes.add(quote);
		const marks = async () => (await page.locator('mark.chosen').allTextContents()).join('');
		for (const quote of wanted) await expect.poll(marks).toContain(quote.slice(1, -1).slice(0, 12));
		await page.keyboard.press('j');
	}
	expect(quotes.size).toBeGreaterThan(1);
	await page.keyboard.press('2');
	await page.getByRole('tab', { name: 'Số liệu', selected: true }).waitFor();
	await page.getByRole('row', { name: 'Biên chế được giao' }).getByRole('button').first().click();
	await page.locator('mark.chosen').first().waitFor();
});

test('both places of a conflict are seen at once', async () => {
	const id = await received(context, 'held-l02-chu-van-an/report.pdf', 'chu-van-an.pdf');
	await page.goto(`/reports/${id}`);
	await page.getByText('Hai chỗ mâu thuẫn, xem cùng lúc').waitFor();
	await expect.poll(() => page.locator('.pdf-mark').count()).toBe(2);
	for (const mark of await page.locator('.pdf-mark').all()) {
		await expect.poll(async () => (await mark.boundingBox())?.y).toBeGreaterThan(80);
		await expect.poll(async () => (await mark.boundingBox())?.y).toBeLessThan(760);
	}
});

test('a cell of the city’s table, and a proposal, open their place in their report', async () => {
	await received(context, 'held-l02-chu-van-an/report.pdf', 'chu-van-an.pdf');
	await page.goto('/campaigns/kl195-cv2581/totals');
	const cell = page.getByRole('row', { name: 'Chu Văn An' }).getByRole('link', { name: /Biên chế được giao/ });
	const value = (await cell.textContent()) ?? '';
	expect(value).toBe('42');
	await cell.click();
	await page.locator('.figures .is-chosen').waitFor();
	await page.locator('.pdf-mark').first().waitFor();
	await page.goto('/campaigns/kl195-cv2581/proposals');
	await page.getByLabel('Tìm trong nội dung').fill('chu van an');
	const proposal = page
		.locator('.asked li', { has: page.getByText('Chu Văn An', { exact: true }) })
		.locator('.asked-text')
		.last();
	const text = (await proposal.textContent()) ?? '';
	await proposal.click();
	await page.getByRole('button', { name: text, pressed: true }).waitFor();
	await page.locator('.pdf-mark').first().waitFor();
});

test('a wrong commune is put right with a reason', async () => {
	const id = await received(context, 'held-h09-kien-thuy/report.docx', 'kien-thuy.docx');
	await page.goto(`/reports/${id}`);
	await page.getByRole('button', { name: 'Thao tác' }).click();
	await page.getByRole('menuitem', { name: 'Chuyển sang đơn vị khác' }).click();
	await page.getByLabel('Đơn vị đúng').selectOption({ label: 'Kiến Hải (xã)' });
	await page.getByLabel('Lý do').fill('Gửi nhầm tên đơn vị');
	await page.getByRole('button', { name: 'Thực hiện' }).click();
	await page.getByRole('heading', { name: 'Xã Kiến Hải' }).waitFor();
	await page.keyboard.press('5');
	await page.getByText('Gửi nhầm tên đơn vị').waitFor();
});

test('a dropped connection is told; then what was being sent goes on, and what came meanwhile is shown', async () => {
	await page.goto('/');
	await page.getByRole('heading', { name: 'Kết luận số 195-KL/TW' }).waitFor();
	const before = Number.parseInt((await page.locator('.reported').textContent()) ?? '', 10);
	await page.getByRole('link', { name: 'Nhận báo cáo' }).click();
	await page.getByRole('heading', { name: 'Nhận báo cáo' }).waitFor();
	await context.setOffline(true);
	const buffer = readFileSync(fixture('held-h02-nam-sach/report.docx'));
	await page.setInputFiles('[data-testid=files]', [{ name: 'giữa chừng.docx', mimeType: 'application/msword', buffer }]);
	await page.getByText('Mất kết nối với máy chủ').first().waitFor();
	const row = page.getByRole('row', { name: 'giữa chừng.docx' }).first();
	await expect.poll(() => row.textContent()).toContain('Chưa gửi được');
	// The server does not have it yet: closing the page asks first.
	expect(await page.evaluate(() => window.dispatchEvent(new Event('beforeunload', { cancelable: true })))).toBe(false);
	const elsewhere = await signedIn(browser);
	await received(elsewhere, 'held-h05-binh-giang/report.docx', 'binh-giang.docx');
	await context.setOffline(false);
	await page.getByText('Mất kết nối với máy chủ').first().waitFor({ state: 'detached' });
	await expect.poll(() => row.textContent()).toContain('Nam Sách');
	await page.getByRole('link', { name: 'Tổng quan' }).click();
	await expect.poll(() => page.locator('.reported').textContent()).toContain(`${before + 2}/114`);
	await elsewhere.close();
});

test('in all of this the browser had nothing to complain of', () => {
	const mine = watched.complaints.filter((text) => !/ERR_INTERNET_DISCONNECTED|is not drawn/.test(text));
	expect(mine).toEqual([]);
});

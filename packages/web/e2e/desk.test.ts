import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { correctionSaved, csrfOf, launch, openPage, openReport, PASSWORD, signedIn, signedInAs } from './browser.ts';
import { received } from './fixtures.ts';
import { served } from './served.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
	browser = await launch();
	context = await signedIn(browser);
	({ page, complaints } = await openPage(context));
});

afterAll(() => browser?.close());

const open = (id: string, on: Page = page) => openReport(on, id);
const press = async (...keys: string[]) => {
	for (const key of keys) await page.keyboard.press(key);
};
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);

test('with keys only: the signer is put right with a reason, the machine’s reading and who changed it stay, and it is undone', async () => {
	await open(await received(context, 'd13-phu-lien/report.pdf', 'desk-phu-lien.pdf'));
	await press('3');
	const row = page.getByRole('row', { name: /^Người ký/ });
	await row.getByRole('button', { name: 'Ngô Thị Bích Hợp' }).focus();
	await press('Enter');
	await page.locator('.pdf-mark').first().waitFor();
	await press('c');
	await page.keyboard.type('Ngô Thị Bích Hạnh');
	await press('Tab', 'Tab', 'Tab');
	await page.keyboard.type('Chữ ký ghi là Hạnh');
	await press('Enter');
	await correctionSaved(page);
	await expect
		.poll(() => page.locator('.corrected-by').textContent())
		.toMatch(/Đã sửa.*Quản trị.*máy đọc: Ngô Thị Bích Hợp.*Chữ ký ghi là Hạnh/);
	await expect.poll(() => page.locator('.report-head').textContent()).toContain('Ngô Thị Bích Hạnh');
	expect(await focused()).toBe('Sửa: Người ký');
	await page.getByRole('button', { name: 'Bỏ chỗ sửa: “Người ký”' }).click();
	await row.getByRole('button', { name: 'Ngô Thị Bích Hợp' }).waitFor();
});

test('a section that was not found is there once its line is pointed at, and the rules run at once', async () => {
	await open(await received(context, 'd13-phu-lien/report.pdf', 'desk-phu-lien.pdf'));
	const missing = page.locator('.finding', { hasText: 'Chưa thấy mục “Kiến nghị, đề xuất”' });
	await missing.locator('.finding-head').click();
	// From the finding right to its form.
	await press('c');
	await page.getByLabel('Có, và có nội dung').waitFor();
	const save = page.getByRole('button', { name: 'Lưu chỗ sửa' });
	await expect.poll(() => save.isDisabled()).toBe(true);
	await page.getByLabel('Chỗ trong bản gốc').fill('viec phoi hop voi cac don vi');
	await press('ArrowDown');
	await page.locator('.pdf-mark').first().waitFor();
	await press('Enter');
	await save.click();
	await correctionSaved(page);
	await expect.poll(() => page.locator('.corrected-by').textContent()).toContain('máy đọc: Không có');
	await press('1');
	await missing.waitFor({ state: 'detached' });
	await press('3');
	await page.getByRole('button', { name: 'Bỏ chỗ sửa: đề mục “Kiến nghị, đề xuất”' }).click();
	await press('1');
	await missing.waitFor();
});

test('the commune is put right, found without tones, and the report is filed for it', async () => {
	await open(await received(context, 'held-k11-ha-nam/report.docx', 'desk-ha-nam.docx'));
	await press('3');
	await page.getByRole('button', { name: 'Sửa: Đơn vị' }).click();
	await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('placeholder') ?? '')).toContain('Gõ tên xã');
	await page.keyboard.type('lac phuong');
	await press('Enter');
	await page.getByRole('button', { name: 'Lưu chỗ sửa' }).click();
	await page.getByRole('heading', { name: 'Xã Lạc Phượng' }).waitFor();
	await expect.poll(() => page.locator('.corrected-by').textContent()).toMatch(/máy đọc: .*Hà Nam/);
});

test('money is typed as people say it, and read back', async () => {
	await open(await received(context, 'd01-kien-thuy/report.docx', 'desk-kien-thuy.docx'));
	await press('2');
	await page.getByRole('button', { name: 'Sửa: Kinh phí đã chi trả' }).click();
	await page.getByLabel('Giá trị đúng').fill('9 tỷ 872 triệu');
	await page.getByText('Bằng 9,872 tỷ đồng.').waitFor();
	await press('Enter');
	await correctionSaved(page);
	expect(
		await page
			.getByRole('row', { name: /^Kinh phí đã chi trả/ })
			.first()
			.textContent(),
	).toContain('9.872.000.000');
	await page.getByRole('button', { name: /^Bỏ chỗ sửa/ }).click();
	await page.locator('.corrected-by').waitFor({ state: 'detached' });
});

test('two submissions of a commune stand side by side, and each value leads to its place in its own copy', async () => {
	const first = await received(context, 'held-g05-le-dai-hanh/report.pdf', 'desk-lan-1.pdf');
	await received(context, 'd10-le-dai-hanh/report.docx', 'desk-lan-2.docx');
	await open(first);
	await page.getByText('Đây không phải bản được tính').waitFor();
	await page.getByRole('link', { name: 'Xem hai bản cạnh nhau' }).click();
	await page.getByRole('heading', { name: /So hai lần gửi của phường Lê Đại Hành/ }).waitFor();
	const row = page
		.locator('.differences .differs')
		.filter({ has: page.locator('td:nth-child(2) .choose') })
		.filter({ has: page.locator('td:nth-child(3) .choose') })
		.first();
	await row.locator('td').nth(0).locator('.choose').click();
	await page.locator('.viewer').first().locator('.pdf-mark').first().waitFor();
	await expect.poll(() => page.locator('.viewer').last().locator('mark.chosen').count()).toBe(0);
	await row.locator('td').nth(1).locator('.choose').click();
	await page.locator('.viewer').last().locator('mark.chosen, .block.chosen').first().waitFor();
	const count = await page.locator('.differences .differs').count();
	await expect.poll(() => page.getByText(`${count} chỗ khác nhau`).count()).toBe(1);
	await page.getByLabel('Hiện cả chỗ giống nhau').check();
	await expect.poll(() => page.locator('.differences tbody tr:not(.group)').count()).toBeGreaterThan(count);
	await expect.poll(() => page.locator('.differences .differs').count()).toBe(count);
});

test('another clerk’s coming, changing and leaving are seen as they happen, and both versions of a figure are shown', async () => {
	const id = await received(context, 'd09-yet-kieu/report.docx', 'desk-yet-kieu.docx');
	await open(id);
	const second = await openPage(await signedInAs(browser, 'lan', 'Phạm Thị Lan'));
	await open(id, second.page);
	await page.getByText('Phạm Thị Lan cũng đang mở báo cáo này').waitFor();
	// From now on the signs of life that these pages give are told nothing: what they hear of each other they hear as it happens.
	for (const each of [page, second.page])
		await each.route('**/presence', async (route) => {
			if (route.request().method() !== 'PUT') return route.continue();
			await route.fetch();
			await route.fulfill({ status: 503, json: {} });
		});
	await second.page.keyboard.press('2');
	await second.page.getByRole('button', { name: 'Sửa: Biên chế được giao' }).click();
	await page.getByText('Phạm Thị Lan đang sửa báo cáo này').waitFor();
	await press('2');
	await page.getByRole('button', { name: 'Sửa: Biên chế được giao' }).click();
	await page.getByLabel('Giá trị đúng').fill('61');
	await press('Enter');
	await correctionSaved(page);
	// What the second is typing was begun over what stood before, though the page shows the other's figure by now.
	await second.page.locator('.corrected-by').waitFor();
	await second.page.getByLabel('Giá trị đúng').fill('62');
	await second.page.keyboard.press('Enter');
	const asked = second.page.locator('.stale');
	await asked.waitFor();
	await expect
		.poll(() => asked.textContent())
		.toMatch(
			/Bản đang lưu.*“Biên chế được giao”: 61.*Quản trị.*Hiện số liệu “Biên chế được giao” là: 61.*chưa lưu.*“Biên chế được giao”: 62/,
		);
	await second.page.getByRole('button', { name: 'Giữ bản đang lưu' }).click();
	await second.page.getByLabel('Giá trị đúng').waitFor({ state: 'detached' });
	await second.page.getByRole('link', { name: 'Về tổng quan' }).click();
	await page.getByText('Phạm Thị Lan').waitFor({ state: 'detached' });
	await page.getByRole('button', { name: /^Bỏ chỗ sửa/ }).click();
});

test('over http from another machine every screen warns, from this machine none', async () => {
	await page.goto('/');
	await page.getByRole('heading', { level: 1 }).waitFor();
	await expect.poll(() => page.locator('.exposed').count()).toBe(0);
	const { port } = new URL(served().origin);
	const far = await launch(['--host-resolver-rules=MAP rasoat.test 127.0.0.1']);
	const other = await (await far.newContext({ baseURL: `http://rasoat.test:${port}` })).newPage();
	other.setDefaultTimeout(120_000);
	await other.goto('/');
	await other.getByText('Kết nối này chưa được mã hóa (http)').waitFor();
	await other.getByLabel('Tên đăng nhập').fill('admin');
	await other.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
	await other.getByRole('button', { name: 'Đăng nhập' }).click();
	for (const path of ['/', '/upload', '/profiles', '/administration']) {
		await other.goto(path);
		await other.getByRole('heading', { level: 1 }).first().waitFor();
		expect([path, await other.locator('.exposed').count()]).toEqual([path, 1]);
	}
	await far.close();
});

test('those whom proposals are addressed to bear the names of the campaign’s profile', async () => {
	await received(context, 'd01-kien-thuy/report.docx', 'desk-kien-thuy.docx');
	const campaign = (
		(await (await context.request.get('/api/v1/campaigns')).json()) as {
			readonly items: readonly { readonly id: string; readonly profile: string }[];
		}
	).items.find(({ id }) => id === 'kl195-cv2581');
	const profile = await context.request.get(`/api/v1/profiles/${campaign?.profile}`);
	const { bodies } = (await profile.json()) as {
		readonly bodies: readonly { readonly title: { readonly vi: string; readonly en: string } }[];
	};
	await page.route('**/api/v1/profiles/*', async (route) => {
		const answer = await route.fetch();
		const known = (await answer.json()) as { bodies: { title: { vi: string; en: string } }[] };
		for (const body of known.bodies) body.title.vi = `Nơi nhận ${body.title.vi}`;
		await route.fulfill({ response: answer, json: known });
	});
	await page.goto(`/campaigns/${campaign?.id}/proposals`);
	await page.getByRole('heading', { name: 'Nơi nhận', level: 2 }).first().waitFor();
	const shown = (await page.getByRole('heading', { level: 2 }).allTextContents()).filter((text) => text.startsWith('Nơi nhận '));
	for (const text of shown) expect(bodies.some(({ title }) => text.startsWith(`Nơi nhận ${title.vi}`))).toBe(true);
	await page.unroute('**/api/v1/profiles/*');
});

test('the page of an upload link is there in English, and back', async () => {
	const made = await context.request.post('/api/v1/links', {
		data: { campaign: 'kl195-cv2581', commune: '10507', days: 2 },
		headers: await csrfOf(context),
	});
	const { path } = (await made.json()) as { readonly path: string };
	await page.goto(path);
	await page.getByRole('heading', { name: 'Nộp báo cáo' }).waitFor();
	await page.getByRole('link', { name: 'English' }).click();
	await page.getByRole('heading', { name: 'Send a report' }).waitFor();
	expect(await page.getAttribute('html', 'lang')).toBe('en');
	await page.getByRole('link', { name: 'Tiếng Việt' }).click();
	await page.getByRole('button', { name: 'Gửi báo cáo' }).waitFor();
});

test('in all of this nothing was against the policy', () => {
	expect(complaints.filter((text) => /Content Security Policy|leaves the server/.test(text))).toEqual([]);
});

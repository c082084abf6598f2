import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { launch, openPage, PASSWORD, signedIn, signedInAs } from './browser.ts';
import { closeCampaign } from './campaign.ts';
import { receivedBytes } from './fixtures.ts';
import { served } from './served.ts';

const PARK = fileURLToPath(new URL('../../api/dist/testing/park-report.js', import.meta.url));

let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
	browser = await launch();
	context = await signedIn(browser);
	({ page, complaints } = await openPage(context));
});

afterAll(async () => {
	// Left open, it would leave in doubt which campaign a report of another test answers.
	await closeCampaign(await signedIn(browser), 'bao-cao-quy-i-2026');
	await browser?.close();
});

const dialog = () => page.getByRole('dialog');
const shownSecret = async () => (await dialog().locator('.secret').textContent()) ?? '';
const open = async (part: string) => {
	await page.goto(`/administration/${part}`);
	await page.locator('.part-head').waitFor();
};
/** From a browser of its own. */
const signIn = (name: string, password: string) =>
	fetch(`${served().origin}/api/v1/session`, {
		method: 'POST',
		body: JSON.stringify({ name, password }),
		headers: { 'Content-Type': 'application/json', Origin: served().origin },
	});
/** Every window of administration is looked at as it is met. */
const isSound = async () => expect(await violations(page)).toEqual([]);

test('a user is made by keys alone: faults beside their fields, a password shown once, which signs in', async () => {
	await open('users');
	await page.getByRole('button', { name: 'Thêm người dùng' }).focus();
	await page.keyboard.press('Enter');
	await dialog().getByLabel('Tên đăng nhập').waitFor();
	await page.keyboard.press('Enter');
	await dialog().getByText('Cần tên đăng nhập.').waitFor();
	await dialog().getByText('Cần họ và tên.').waitFor();
	await expect
		.poll(() =>
			dialog()
				.getByLabel('Tên đăng nhập')
				.evaluate((field) => field === document.activeElement),
		)
		.toBe(true);
	await isSound();
	await page.keyboard.type('admin');
	await page.keyboard.press('Tab');
	await page.keyboard.type('Vũ Thị Mai');
	await page.keyboard.press('Enter');
	await dialog().getByText('đã có người dùng').waitFor();
	await expect
		.poll(() =>
			dialog()
				.getByLabel('Tên đăng nhập')
				.evaluate((field) => field === document.activeElement),
		)
		.toBe(true);
	await dialog().getByLabel('Tên đăng nhập').fill('mai.vt');
	await page.keyboard.press('Enter');
	await dialog().getByText('Chỉ hiện một lần này.').waitFor();
	await isSound();
	const password = await shownSecret();
	expect(password).toMatch(/^(\w{4}-){3}\w{4}$/);
	await page.keyboard.press('Escape');
	expect(await dialog().count()).toBe(1);
	await dialog().getByRole('button', { name: 'Tôi đã chép lại' }).click();
	await dialog().waitFor({ state: 'detached' });
	await page.getByRole('row', { name: 'Vũ Thị Mai' }).getByText('chưa đổi mật khẩu').waitFor();
	expect(await page.content()).not.toContain(password);
	expect((await signIn('mai.vt', password)).status).toBe(201);
});

test('a user’s role is changed, the account disabled and enabled again, the password reset', async () => {
	await open('users');
	const row = page.getByRole('row', { name: 'Vũ Thị Mai' });
	const choose = async (deed: RegExp) => {
		await page.getByRole('button', { name: 'Thao tác với tài khoản Vũ Thị Mai' }).click();
		await page.getByRole('menuitem', { name: deed }).click();
	};
	await choose(/Sửa tên/);
	await dialog().getByLabel('Vai trò').selectOption('viewer');
	await dialog().getByRole('button', { name: 'Lưu thay đổi' }).click();
	await row.getByText('Người xem').waitFor();
	await choose(/Khóa tài khoản/);
	await dialog().getByText('ra khỏi mọi máy ngay').waitFor();
	await dialog().getByRole('button', { name: 'Khóa tài khoản' }).click();
	await row.getByText('đã khóa').waitFor();
	await choose(/Mở lại/);
	await page.getByText('Đã mở lại tài khoản Vũ Thị Mai.').waitFor();
	await choose(/Cấp lại mật khẩu/);
	await dialog().getByRole('button', { name: 'Cấp mật khẩu tạm' }).click();
	await dialog().locator('.secret').waitFor();
	await dialog().getByRole('button', { name: 'Tôi đã chép lại' }).click();
});

test('a lock is seen and taken off', async () => {
	await signedInAs(browser, 'khoa.nv', 'Ngô Văn Khoa');
	for (let at = 0; at < 6; at++) await signIn('khoa.nv', 'sai mật khẩu');
	await open('users');
	const row = page.getByRole('row', { name: 'Ngô Văn Khoa' });
	await row.getByText('khóa tạm đến').waitFor();
	await page.getByRole('button', { name: 'Thao tác với tài khoản Ngô Văn Khoa' }).click();
	await page.getByRole('menuitem', { name: 'Gỡ khóa tạm' }).click();
	await page.getByText('Đã gỡ khóa tạm cho Ngô Văn Khoa.').waitFor();
	await row.getByText('đang dùng').waitFor();
	expect((await signIn('khoa.nv', PASSWORD)).status).toBe(201);
});

test('a token is made, opens what its role may, and is revoked', async () => {
	await open('tokens');
	await page.getByRole('button', { name: 'Cấp mã truy cập' }).click();
	await dialog().getByLabel('Tên').fill('Trục liên thông');
	await dialog().getByLabel('Dùng trong').fill('4000');
	await dialog().getByRole('button', { name: 'Cấp mã truy cập' }).click();
	await dialog().getByText('Cần số ngày từ 1 đến 1.095.').waitFor();
	await dialog().getByLabel('Dùng trong').fill('30');
	await dialog().getByRole('button', { name: 'Cấp mã truy cập' }).click();
	const secret = await shownSecret();
	expect(secret).toMatch(/^rst_/);
	const called = async () => (await fetch(`${served().origin}/api/v1/ledger`, { headers: { Authorization: `Bearer ${secret}` } })).status;
	expect(await called()).toBe(200);
	await dialog().getByRole('button', { name: 'Sao chép' }).click();
	await dialog().getByText('Đã sao chép').waitFor();
	await dialog().getByRole('button', { name: 'Tôi đã chép lại' }).click();
	await page.getByRole('button', { name: 'Thu hồi mã của Trục liên thông' }).click();
	await isSound();
	await dialog().getByRole('button', { name: 'Thu hồi mã' }).click();
	await page.getByRole('row', { name: 'Trục liên thông' }).getByText('đã thu hồi').waitFor();
	expect(await called()).toBe(401);
});

test('a link for one commune, found without tones, opens its page; those of the others are saved as a workbook', async () => {
	await open('links');
	await page.getByRole('button', { name: 'Cấp cho một đơn vị' }).click();
	await dialog().getByRole('button', { name: 'Cấp đường dẫn' }).click();
	await dialog().getByText('Cần chọn một đơn vị trong danh sách.').waitFor();
	await dialog().getByLabel('Đơn vị', { exact: true }).pressSequentially('nguyen luong b');
	await page.getByRole('option', { name: 'xã Nguyễn Lương Bằng' }).waitFor();
	await page.keyboard.press('Enter');
	await expect.poll(() => dialog().getByLabel('Đơn vị', { exact: true }).inputValue()).toBe('xã Nguyễn Lương Bằng');
	await dialog().getByRole('button', { name: 'Cấp đường dẫn' }).click();
	const address = (await dialog().locator('.made-links td').first().textContent()) ?? '';
	expect(address).toContain(`${served().origin}/nop/rsl_`);
	await isSound();
	const sent = await (await fetch(address)).text();
	expect(sent).toContain('Nguyễn Lương Bằng');
	await dialog().getByRole('button', { name: 'Tôi đã chép lại' }).click();

	await page.getByRole('button', { name: 'Cấp cho cả đợt' }).click();
	await dialog().getByRole('button', { name: 'Cấp đường dẫn' }).click();
	const made =
		(await dialog()
			.getByRole('heading', { name: /^Đã cấp \d+ đường dẫn$/ })
			.textContent()) ?? '';
	const count = Number(/\d+/.exec(made)?.[0]);
	// But for those whose commune has one already.
	expect(count).toBeGreaterThan(100);
	expect(count).toBeLessThan(114);
	await expect.poll(() => dialog().locator('.made-links tbody tr').count()).toBe(count);
	const [saved] = await Promise.all([page.waitForEvent('download'), dialog().getByRole('button', { name: 'Tải bảng Excel' }).click()]);
	expect(saved.suggestedFilename()).toBe('duong-dan-nop.xlsx');
	expect(
		readFileSync(await saved.path())
			.subarray(0, 2)
			.toString(),
	).toBe('PK');
	await dialog().getByRole('button', { name: 'Tôi đã chép lại' }).click();

	await page.getByLabel('Tìm đơn vị').fill('nguyen luong bang');
	await expect.poll(() => page.locator('tbody tr').count()).toBe(1);
	await page.getByRole('button', { name: /Thu hồi đường dẫn của xã Nguyễn Lương Bằng/ }).click();
	await dialog().getByRole('button', { name: 'Thu hồi đường dẫn' }).click();
	await page.locator('tbody').getByText('đã thu hồi').waitFor();
	expect((await fetch(address)).status).toBe(401);
});

test('a campaign is opened with some communes, changed, closed and opened again', async () => {
	await open('campaigns');
	await page.getByRole('button', { name: 'Mở đợt báo cáo' }).click();
	await page.getByLabel('Tên đợt').fill('Báo cáo quý I/2026');
	await expect.poll(() => page.getByLabel('Mã đợt').inputValue()).toBe('bao-cao-quy-i-2026');
	await page.getByLabel('Hạn gửi').fill('31/02/2026');
	await page.getByRole('button', { name: 'Bỏ 114 đơn vị đang hiện' }).click();
	await page.getByRole('button', { name: 'Mở đợt', exact: true }).click();
	await page.getByText('Cần một ngày có thật').waitFor();
	await page.getByText('Cần chọn ít nhất một đơn vị.').waitFor();
	await isSound();
	await page.getByLabel('Hạn gửi').fill('15/4/2026');
	await page.getByLabel('Tìm đơn vị').fill('bach long vi');
	await page.getByRole('checkbox', { name: 'Bạch Long Vĩ' }).check();
	await page.getByLabel('Tìm đơn vị').fill('dong hai');
	await page.getByRole('button', { name: /^Chọn \d+ đơn vị đang hiện$/ }).click();
	await page.getByText(/Đã chọn [2-9]\/114 đơn vị/).waitFor();
	await page.getByRole('button', { name: 'Mở đợt', exact: true }).click();
	const row = page.getByRole('row', { name: 'Báo cáo quý I/2026' });
	await row.getByText('15/04/2026').waitFor();
	await row.getByText('đang mở').waitFor();

	await row.getByRole('link', { name: /^Sửa đợt/ }).click();
	await page.getByLabel('Hạn gửi').fill('20/04/2026');
	await page.getByRole('button', { name: 'Lưu thay đổi' }).click();
	await row.getByText('20/04/2026').waitFor();
	await page.getByText('Đã lưu.').waitFor();
	await row.getByRole('link', { name: /^Sửa đợt/ }).click();
	await page.getByRole('button', { name: 'Đóng đợt…' }).click();
	await dialog().getByRole('button', { name: 'Đóng đợt' }).click();
	await row.getByText('đã đóng').waitFor();
	await row.getByRole('link', { name: /^Sửa đợt/ }).click();
	await page.getByRole('button', { name: 'Mở lại đợt' }).click();
	await row.getByText('đang mở').waitFor();
	await row.getByRole('link', { name: /^Sửa đợt/ }).click();
	await page.getByRole('button', { name: 'Đóng đợt…' }).click();
	await dialog().getByRole('button', { name: 'Đóng đợt' }).click();
	await row.getByText('đã đóng').waitFor();
});

test('a parked report is told why, tried again with a reason; another is given up', async () => {
	// Bytes of their own: no other test counts them for a commune.
	const ids = await Promise.all(['một', 'hai'].map((name) => receivedBytes(context, Buffer.from(`%PDF-1.7 hỏng ${name}`), `${name}.pdf`)));
	for (const id of ids) execFileSync(process.execPath, [PARK, served().data, id]);
	await open('parked');
	await expect.poll(() => page.locator('tbody tr').count()).toBe(2);
	await expect.poll(() => page.locator('tbody').textContent()).toContain('Tiến trình xử lý bị tắt nhiều lần');
	await page
		.getByRole('button', { name: /^Xử lý lại: / })
		.first()
		.click();
	await dialog().getByRole('button', { name: 'Xử lý lại' }).click();
	await dialog().getByText('Cần lý do.').waitFor();
	await isSound();
	await dialog().getByLabel('Lý do').fill('Đã thêm bộ nhớ cho máy chủ');
	await dialog().getByRole('button', { name: 'Xử lý lại' }).click();
	await page.getByText('1 báo cáo đang được xử lý lại.').waitFor();
	await expect.poll(() => page.locator('tbody tr').count()).toBe(1);
	await page.getByRole('button', { name: /^Ngừng xử lý: / }).click();
	await dialog().getByLabel('Lý do').fill('Xã đã gửi bản khác');
	await dialog().getByRole('button', { name: 'Ngừng xử lý' }).click();
	await page.getByText('Không có báo cáo nào hỏng.').waitFor();
	const outcomeOf = async (id: string) =>
		((await (await context.request.get(`/api/v1/reports/${id}`)).json()) as { readonly outcome: string | null }).outcome;
	await expect.poll(async () => (await Promise.all(ids.map(outcomeOf))).sort()).toEqual(['cancelled', 'unreadable']);
});

test('the inbox is run, and each run opened; the log is narrowed down and verified; health speaks plainly', async () => {
	await open('inbox');
	await page.getByRole('button', { name: 'Xử lý hộp thư ngay' }).click();
	await page.locator('tbody').getByText('xong').first().waitFor();
	await page.locator('tbody a').first().click();
	await page.getByText('Tệp thấy trong hộp thư').waitFor();
	await isSound();
	await open('audit');
	await page.getByLabel('Việc gì').selectOption({ label: 'Đợt báo cáo' });
	await page.getByRole('row', { name: /mở đợt báo cáo.*bao-cao-quy-i-2026/ }).waitFor();
	await expect.poll(() => page.locator('tbody').textContent()).not.toContain('cấp mã truy cập');
	await page.getByLabel('Từ ngày').fill('1/1/2099');
	await page.getByText('Không có mục nào khớp.').waitFor();
	await page.getByRole('button', { name: 'Bỏ lọc' }).click();
	await page.getByRole('button', { name: 'Đối chiếu nhật ký' }).click();
	await page.getByText(/Nhật ký nguyên vẹn: [\d.]+ mục/).waitFor();
	await isSound();
	await open('health');
	await page.getByText(/^Còn trống [\d.,]+ [MG]B; dưới/).waitFor();
	await page.getByText('tiến trình đang nhận việc').waitFor();
});

test('a profile with faults is told fault by fault and changes nothing; the checklist prints without what is not for paper', async () => {
	await page.goto('/profiles');
	await page.locator('.checklist').waitFor();
	const versions = await page.getByLabel('Phiên bản').locator('option').count();
	await page.getByRole('button', { name: 'Cài phiên bản mới' }).click();
	const file = { name: 'profile.yaml', mimeType: 'text/yaml', buffer: Buffer.from('id: thu\nversion: 1\ntitle: Thử\n') };
	await page.setInputFiles('[data-testid=profile-files]', [file]);
	await page.getByText(/Bộ này có \d+ lỗi nên chưa cài được/).waitFor();
	expect(await dialog().locator('.faults li').count()).toBeGreaterThan(2);
	await isSound();
	await dialog().getByRole('button', { name: 'Đóng' }).click();
	await expect.poll(() => page.getByLabel('Phiên bản').locator('option').count()).toBe(versions);
	await page.emulateMedia({ media: 'print' });
	await expect.poll(() => page.getByRole('columnheader', { name: 'Đạt' }).isVisible()).toBe(true);
	await expect.poll(() => page.getByRole('columnheader', { name: 'Số báo cáo mắc' }).isVisible()).toBe(false);
	await expect.poll(() => page.getByRole('button', { name: 'Cài phiên bản mới' }).isVisible()).toBe(false);
	await page.emulateMedia({ media: null });
});

describe.each([
	['officer', ['Đợt báo cáo', 'Đường dẫn nộp', 'Hộp thư đến', 'Báo cáo hỏng', 'Tình trạng'], true],
	['viewer', ['Đợt báo cáo', 'Hộp thư đến', 'Báo cáo hỏng', 'Tình trạng'], false],
] as const)('a person who is %s', (role, tabs, mayOpen) => {
	test('meets only what that role may do', async () => {
		const person = await signedInAs(browser, `ai-${role}`, 'Đỗ Văn Bình', role);
		const { page: own } = await openPage(person);
		for (const part of ['campaigns', 'users', 'campaigns?new']) {
			await own.goto(`/administration/${part}`);
			await own.locator('.part').waitFor();
			await expect.poll(() => own.getByRole('tab').allTextContents()).toEqual(tabs);
			await expect.poll(() => own.getByText('Thêm người dùng').count()).toBe(0);
		}
		await expect.poll(() => own.getByRole('button', { name: 'Mở đợt', exact: true }).count()).toBe(mayOpen ? 1 : 0);
		await own.goto('/profiles');
		await own.locator('.checklist').waitFor();
		await expect.poll(() => own.getByRole('button', { name: 'Cài phiên bản mới' }).count()).toBe(0);
		await person.close();
	});
});

test('in all of this nothing was against the policy', () => {
	expect(complaints.filter((text) => /Content Security Policy|leaves the server/.test(text))).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { csrfOf, launch, openPage, signedIn, signedInAs } from './browser.ts';

let browser: Browser;
let context: BrowserContext;
const ID = 'e2e-versions';
const FOLDER = fileURLToPath(new URL('../../checker/profiles/kl195-cv2581', import.meta.url));

beforeAll(async () => {
	browser = await launch();
	context = await signedIn(browser);
	for (const version of ['1.0.0', '1.1.0']) await install(version);
});

afterAll(() => browser?.close());

/** The profile that comes with the program, under another id. */
async function install(version: string): Promise<void> {
	const changed = (text: string) => text.replace('id: kl195-cv2581', `id: ${ID}`).replace('version: 1.0.0', `version: ${version}`);
	const files = readdirSync(FOLDER)
		.filter((name) => name.endsWith('.yaml'))
		.map((name) => ({ name, text: changed(readFileSync(`${FOLDER}/${name}`, 'utf8')) }));
	const answer = await context.request.post('/api/v1/profiles', { data: { files }, headers: await csrfOf(context) });
	if (!answer.ok()) throw new Error(await answer.text());
}

test('each version is listed with its day and who installed it; an older one is used again, and the newer one after it', async () => {
	const { page } = await openPage(context);
	await page.goto(`/profiles?profile=${ID}`);
	const row = (version: string) => page.locator('.profile-versions tbody tr').filter({ hasText: version });
	await row('1.1.0').getByText('đang dùng').waitFor();
	expect(await row('1.0.0').textContent()).toMatch(/1\.0\.0.*\d\d\/\d\d\/\d{4}Quản trị/);
	await row('1.0.0').getByRole('button', { name: 'Dùng phiên bản này' }).click();
	const asked = page.getByRole('dialog');
	await asked.getByText('Báo cáo đến sau được kiểm tra theo phiên bản này').waitFor();
	await asked.getByRole('button', { name: 'Dùng phiên bản này' }).click();
	await row('1.0.0').getByText('đang dùng').waitFor();
	await row('1.1.0').getByRole('button', { name: 'Dùng phiên bản này' }).click();
	await asked.getByRole('button', { name: 'Dùng phiên bản này' }).click();
	await row('1.1.0').getByText('đang dùng').waitFor();
	await page.close();
});

test('who is no administrator sees them and changes nothing', async () => {
	const person = await signedInAs(browser, 'versions-officer', 'Đỗ Thị Hà');
	const { page } = await openPage(person);
	await page.goto(`/profiles?profile=${ID}`);
	await page.locator('.profile-versions tbody tr').first().waitFor();
	expect(await page.getByRole('button', { name: 'Dùng phiên bản này' }).count()).toBe(0);
	await person.close();
});

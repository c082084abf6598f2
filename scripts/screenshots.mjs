#!/usr/bin/env node
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { prepare, root } from './prepare.mjs';
import { callApi } from './screens/call-api.mjs';
import { fill } from './screens/fill.mjs';
import { runService } from './screens/run-service.mjs';
import { SCREENS } from './screens/screens.mjs';
import { writePicture } from './screens/write-picture.mjs';

/**
 * Pictures of every screen with the labelled reports in it, light and dark, into docs/screens. `--data FOLDER` keeps the filled service for
 * the next run, `--only overview,totals` takes these alone.
 */
const { values } = parseArgs({ options: { data: { type: 'string' }, only: { type: 'string' }, into: { type: 'string' } } });
const into = values.into ?? join(root, 'docs/screens');
const PASSWORD = 'con tàu không số 1961';

prepare();
mkdirSync(into, { recursive: true });
const data = values.data ?? mkdtempSync(join(tmpdir(), 'rasoat-screens-'));
const service = await runService(data);
try {
	const api = await signIn(service);
	const { items } = await api.call('GET', '/reports?campaign=kl195-cv2581&limit=200');
	const rows = items.length > 0 ? items : await fill(api);
	await take(service.origin, api.cookies(), rows);
} finally {
	await service.stop();
	if (values.data === undefined) rmSync(data, { recursive: true, force: true });
}

/** The first time with the password the service made, which is then changed. */
async function signIn({ origin, firstPassword }) {
	try {
		return await callApi(origin, 'admin', PASSWORD);
	} catch {
		const first = await callApi(origin, 'admin', firstPassword);
		await first.call('POST', '/session/password', { current: firstPassword, next: PASSWORD });
		return callApi(origin, 'admin', PASSWORD);
	}
}

async function take(origin, cookies, rows) {
	const browser = await chromium.launch({
		executablePath: '/usr/bin/chromium',
		args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
	});
	const wanted = values.only?.split(',');
	for (const colorScheme of ['light', 'dark']) {
		const context = await browser.newContext({
			baseURL: origin,
			colorScheme,
			viewport: { width: 1366, height: 768 },
			reducedMotion: 'reduce',
		});
		await context.addCookies(cookies.map((cookie) => ({ ...cookie, url: origin })));
		for (const { name, go, signedOut } of SCREENS.filter((screen) => wanted === undefined || wanted.includes(screen.name))) {
			const used = signedOut ? await browser.newContext({ baseURL: origin, colorScheme, viewport: { width: 1366, height: 768 } }) : context;
			const page = await used.newPage();
			await go(page, rows);
			await page.waitForFunction(() => document.querySelector('.loading') === null);
			await page.evaluate(() => document.fonts.ready);
			const bytes = await writePicture(join(into, `${name}-${colorScheme}.png`), await page.screenshot());
			console.log(`${name}-${colorScheme}.png ${Math.round(bytes / 1_000)} kB`);
			await page.close();
			if (used !== context) await used.close();
		}
		await context.close();
	}
	await browser.close();
}

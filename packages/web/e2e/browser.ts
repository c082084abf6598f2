import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { served } from './served.ts';

type Role = 'viewer' | 'officer' | 'administrator';

export const PASSWORD = 'con tàu không số 1961';

/** Debian's Chromium, as the office's old PCs have one of their own. */
export function launch(more: readonly string[] = []): Promise<Browser> {
	return chromium.launch({
		executablePath: '/usr/bin/chromium',
		args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', ...more],
	});
}

export interface Watched {
	readonly page: Page;
	/** What the browser complained of: refused by the policy, failed, not found. */
	readonly complaints: string[];
}

/** A page of this browser whose complaints are noted. */
export async function openPage(context: BrowserContext): Promise<Watched> {
	const page = await context.newPage();
	page.setDefaultTimeout(120_000);
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('request', (request) => {
		const { origin } = new URL(request.url());
		if (origin !== served().origin && !/^(?:blob|data):/.test(request.url()))
			complaints.push(`a request leaves the server: ${request.url()}`);
	});
	return { page, complaints };
}

/** A browser in which the administrator has signed in; his first password is changed where nobody has done so. */
export async function signedIn(browser: Browser, options: Parameters<Browser['newContext']>[0] = {}): Promise<BrowserContext> {
	const origin = served().origin;
	const context = await browser.newContext({
		baseURL: origin,
		viewport: { width: 1366, height: 768 },
		reducedMotion: 'reduce',
		...options,
	});
	const enter = (password: string) =>
		context.request.post('/api/v1/session', { data: { name: 'admin', password }, headers: { Origin: origin } });
	if ((await enter(PASSWORD)).ok()) return context;
	const first = served().firstPassword;
	const { session } = (await (await enter(first)).json()) as { readonly session: { readonly csrfToken: string } };
	const headers = { Origin: origin, 'X-CSRF-Token': session.csrfToken };
	const changed = await context.request.post('/api/v1/session/password', { data: { current: first, next: PASSWORD }, headers });
	if (!changed.ok()) throw new Error(`the first password is not changed: ${await changed.text()}`);
	return context;
}

/** What a change is sent with, besides the cookie. */
export async function csrfOf(context: BrowserContext): Promise<Record<string, string>> {
	const { csrfToken } = (await (await context.request.get('/api/v1/session')).json()) as { readonly csrfToken: string };
	return { Origin: served().origin, 'X-CSRF-Token': csrfToken };
}

/** Somebody new, with a password that somebody else has given her. */
export async function newOfficer(browser: Browser, name: string, displayName: string, role: Role = 'officer'): Promise<string> {
	const context = await signedIn(browser);
	const answer = await context.request.post('/api/v1/users', {
		data: { name, displayName, role },
		headers: await csrfOf(context),
	});
	const { temporaryPassword } = (await answer.json()) as { readonly temporaryPassword: string };
	await context.close();
	return temporaryPassword;
}

/** A browser in which somebody new has signed in. */
export async function signedInAs(browser: Browser, name: string, displayName: string, role: Role = 'officer'): Promise<BrowserContext> {
	const current = await newOfficer(browser, name, displayName, role);
	const context = await browser.newContext({ baseURL: served().origin, viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
	const headers = { Origin: served().origin };
	await context.request.post('/api/v1/session', { data: { name, password: current }, headers });
	await context.request.post('/api/v1/session/password', { data: { current, next: PASSWORD }, headers: await csrfOf(context) });
	return context;
}

/** Opens a report that was read, and waits until all of it is there to be worked on: the names of its figures come after it. */
export async function openReport(page: Page, id: string): Promise<void> {
	await page.goto(`/reports/${id}`);
	await reportReady(page);
}

export async function reportReady(page: Page): Promise<void> {
	await page.locator('.decision-bar').waitFor();
	await page.locator('.figures .required').first().waitFor({ state: 'attached' });
}

/** Waits until a correction is saved and its form has gone: as long as it has the focus, what is pressed is typed into it. */
export async function correctionSaved(page: Page): Promise<void> {
	await page.locator('.corrected-by').first().waitFor();
	await page.locator('.small-form').waitFor({ state: 'detached' });
}

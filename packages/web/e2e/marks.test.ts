import { execFileSync } from 'node:child_process';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csrfOf, launch, openPage, signedIn } from './browser.ts';
import { fixture, receivedBytes, sent } from './fixtures.ts';
import { markShown } from './mark-shown.ts';
import { watchMachine } from './patience.ts';
import { picturesOf, type Sheet, scanPdf } from './scan-pdf.ts';

const SAMPLE = 'd13-phu-lien';
/** Of the sheet that was scanned, in points: A4. */
const SHEET = { width: 595.3, height: 841.9 };
/** The paper lay a little askew on the glass. */
const ASKEW = 9;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
	browser = await launch();
	context = await signedIn(browser);
	({ page } = await openPage(context));
});

afterAll(() => browser?.close());

interface Point {
	readonly x: number;
	readonly y: number;
}

/** Where the middle of a word stands on the sheet before it was scanned, as poppler reads the file it was printed from. */
function printedAt(wanted: string): Point {
	const html = execFileSync('pdftotext', ['-bbox', fixture(`${SAMPLE}/report.pdf`), '-'], { encoding: 'utf8' });
	const words = [...html.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g)];
	const found = words.filter(([, , , , , word]) => word === wanted);
	expect(found).toHaveLength(1);
	const [, left, top, right, bottom] = found[0] ?? [];
	return { x: (Number(left) + Number(right)) / 2, y: (Number(top) + Number(bottom)) / 2 };
}

/** How many dots of the marked place are dark, and how many of all its dots. */
async function inkUnder(target: Page): Promise<{ readonly dark: number; readonly all: number }> {
	return target
		.locator('.pdf-page', { has: target.locator('.pdf-mark') })
		.first()
		.evaluate((sheet) => {
			const [canvas, mark] = [sheet.querySelector('canvas'), sheet.querySelector('.pdf-mark')];
			const [frame, place] = [sheet.getBoundingClientRect(), mark?.getBoundingClientRect()];
			if (canvas === null || place === undefined) throw new Error('nothing is marked');
			const ratio = canvas.width / frame.width;
			const [x, y, width, height] = [place.x - frame.x, place.y - frame.y, place.width, place.height].map((value) => value * ratio);
			const pixels = canvas.getContext('2d')?.getImageData(x ?? 0, y ?? 0, width ?? 0, height ?? 0).data ?? [];
			let dark = 0;
			for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 128) dark++;
			return { dark, all: pixels.length / 4 };
		});
}

interface Kind {
	readonly name: string;
	readonly sheet: Omit<Sheet, 'picture'>;
	/** From the printed sheet to the page as it is shown. */
	readonly shown: (point: Point) => Point;
	/** Of the page as it is shown. */
	readonly width: number;
}

const upright = (point: Point) => point;

const KINDS: readonly Kind[] = [
	{ name: 'a scan', sheet: {}, shown: upright, width: SHEET.width },
	{ name: 'a scan fed sideways', sheet: { lay: 90 }, shown: ({ x, y }) => ({ x: SHEET.height - y, y: x }), width: SHEET.height },
	{ name: 'a scan fed sideways that the file turns upright', sheet: { lay: 90, rotate: 270 }, shown: upright, width: SHEET.width },
];

describe('the mark lies on the ink of its quote', () => {
	const ids = new Map<string, string>();

	beforeAll(async () => {
		const [picture] = picturesOf(`${SAMPLE}/scan.pdf`);
		if (picture === undefined) throw new Error('the sample holds no picture');
		for (const { name, sheet } of KINDS) ids.set(name, await receivedBytes(context, scanPdf([{ picture, ...sheet }]), `${name}.pdf`));
	});

	test.each(KINDS)('on $name', async ({ name, shown, width }) => {
		await page.goto(`/reports/${ids.get(name)}`);
		await page.getByRole('button', { name: '205/BC-UBND' }).click();
		await page.locator('canvas[data-drawn=true]').waitFor();
		const { mark, frame } = await markShown(page.locator('.pdf-page'));
		const scale = frame.width / width;
		const place = shown(printedAt('205/BC-UBND'));
		expect(Math.abs((mark.x + mark.width / 2 - frame.x) / scale - place.x)).toBeLessThan(ASKEW);
		expect(Math.abs((mark.y + mark.height / 2 - frame.y) / scale - place.y)).toBeLessThan(ASKEW);
		const { dark, all } = await inkUnder(page);
		expect(dark / all).toBeGreaterThan(0.06);
		expect(Math.max(mark.width, mark.height) / scale).toBeLessThan(110);
		// It is in sight, not under the bar.
		expect(mark.y).toBeGreaterThan(48);
		expect(mark.y + mark.height).toBeLessThan(768);
	});
});

/** Until a page of a long scan is drawn, while both cores read it: several of its pages are drawn about the one that is seen. */
const LONGEST_MS = 5_000;

test('a scan of 60 pages is open at once while it is still read, and its last page too', async () => {
	const pictures = ['d13-phu-lien', 'd06-thuong-hong', 'd01-kien-thuy'].flatMap((name) => picturesOf(`${name}/scan.pdf`));
	const sheets = Array.from({ length: 60 }, (_, at) => ({ picture: pictures[at % pictures.length] ?? raise() }));
	const id = await sent(context, scanPdf(sheets), 'sáu mươi trang.pdf');
	const machine = watchMachine();
	const began = performance.now();
	await page.goto(`/reports/${id}`);
	await page.locator('[data-page="1"] canvas[data-drawn=true]').waitFor();
	const first = performance.now() - began;
	await expect.poll(() => page.locator('.pdf-page').count()).toBe(60);
	await page.getByText('Máy đang đọc báo cáo này').waitFor();
	await page.locator('.pane').focus();
	const asked = performance.now();
	await page.keyboard.press('End');
	await page.locator('[data-page="60"] canvas[data-drawn=true]').waitFor();
	const last = performance.now() - asked;
	console.log(
		`60 pages: first page ${Math.round(first)} ms, last page ${Math.round(last)} ms, ${machine.slowness().toFixed(1)} times loaded`,
	);
	// What is out of sight takes no memory.
	await expect.poll(() => page.locator('.pdf-page canvas').count()).toBeLessThan(8);
	for (const ms of [first, last]) expect(ms).toBeLessThan(LONGEST_MS * machine.slowness());
	await machine.end();
	await page.getByRole('button', { name: 'Phóng to' }).click();
	await page.locator('[data-page="60"] canvas[data-drawn=true]').waitFor();
	await given(context, id);
});

function raise(): never {
	throw new Error('the samples hold no picture');
}

/** Nobody waits for it: its check is given up. */
async function given(by: BrowserContext, id: string): Promise<void> {
	const answer = await by.request.post(`/api/v1/reports/${id}/cancel`, { data: { reason: 'chỉ để xem' }, headers: await csrfOf(by) });
	expect(answer.status()).toBeLessThan(300);
}

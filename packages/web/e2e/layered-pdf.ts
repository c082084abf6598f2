import type { Browser } from 'playwright-core';

const STYLE = "margin: 0; font: 13pt/24pt 'Times New Roman', 'Liberation Serif', serif; color: #000";

const sheet = (lines: readonly string[], over = '') =>
	`<body style="${STYLE}"><div style="padding: 60pt 50pt">${lines.map((line) => `<div>${line}</div>`).join('')}</div>${over}</body>`;

/** A PDF as a scanner makes it that can be searched: a picture of `seen`, and under it the text `hidden`, line by line at the same places. */
export async function layeredPdf(browser: Browser, seen: readonly string[], hidden: readonly string[]): Promise<Buffer> {
	const context = await browser.newContext({ viewport: { width: 794, height: 1122 }, deviceScaleFactor: 2.1 });
	const page = await context.newPage();
	await page.setContent(sheet(seen));
	const picture = (await page.screenshot({ type: 'jpeg', quality: 85 })).toString('base64');
	const over = `<img style="position: absolute; left: 0; top: 0; width: 794px; height: 1122px" src="data:image/jpeg;base64,${picture}">`;
	await page.setContent(sheet(hidden, over));
	await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
	const bytes = await page.pdf({ width: '794px', height: '1123px', printBackground: true });
	await context.close();
	return bytes;
}

import type { Locator } from 'playwright-core';

interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Where the first mark of a sheet and the sheet itself stand, once they have come to rest: both at the same moment, not while it scrolls there. */
export async function markShown(sheet: Locator): Promise<Readonly<Record<'mark' | 'frame', Box>>> {
	await sheet.locator('.pdf-mark').first().waitFor();
	for (let last = ''; ; ) {
		const boxes = await sheet.evaluate(async (element) => {
			await new Promise(requestAnimationFrame);
			const boxOf = (one: Element | null) => {
				const { x, y, width, height } = (one ?? element).getBoundingClientRect();
				return { x, y, width, height };
			};
			return { mark: boxOf(element.querySelector('.pdf-mark')), frame: boxOf(element) };
		});
		const now = JSON.stringify(boxes);
		if (now === last && boxes.mark.y > 0 && boxes.mark.y < 768) return boxes;
		last = now;
	}
}

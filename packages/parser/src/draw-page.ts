import type { DrawingTools, DrawnPage, WantedPage } from './formats/pdf/draw-page.js';
import type { Limits } from './limits.js';

export type { Drawing, DrawingTools, DrawnPage, WantedPage } from './formats/pdf/draw-page.js';

/** One page of a PDF as it is displayed: see `formats/pdf/draw-page.ts`, which is loaded when a page is first asked for. */
export async function drawPage<Canvas>(
	bytes: Uint8Array,
	wanted: WantedPage,
	limits: Limits,
	tools: DrawingTools<Canvas>,
): Promise<DrawnPage<Canvas>> {
	const reader = await import('./formats/pdf/draw-page.js');
	return reader.drawPage(bytes, wanted, limits, tools);
}

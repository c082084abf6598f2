import type { Canvas } from '@napi-rs/canvas';
import { drawPage, type Limits, type WantedPage } from '@rasoat/parser';
import { BinaryDataFactory } from './binary-data-factory.js';
import { CanvasFactory } from './canvas-factory.js';
import { loadFonts } from './load-fonts.js';

export interface PagePng {
	/** Of the file. */
	readonly pages: number;
	/** Null where the file has no such page. */
	readonly png: Uint8Array | null;
}

/** One page of a PDF as a PNG. Throws `ParseFailure`. */
export async function drawPng(bytes: Uint8Array, wanted: WantedPage, limits: Limits): Promise<PagePng> {
	loadFonts();
	const { pages, canvas } = await drawPage<Canvas>(bytes, wanted, limits, { CanvasFactory, BinaryDataFactory });
	return { pages, png: canvas === null ? null : await canvas.encode('png') };
}

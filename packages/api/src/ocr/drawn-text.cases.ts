import { createCanvas } from '@napi-rs/canvas';
import type { GrayImage } from '@rasoat/parser';
import { loadFonts } from '../sandbox/draw/load-fonts.js';

/** Lines in black on white, as an office prints them: 13 points at 200 dots an inch. */
export function drawnText(lines: readonly string[]): GrayImage {
	loadFonts();
	const [width, height] = [1_000, 80 + lines.length * 60];
	const context = createCanvas(width, height).getContext('2d');
	context.fillStyle = '#fff';
	context.fillRect(0, 0, width, height);
	context.fillStyle = '#000';
	context.font = '36px serif';
	for (const [i, line] of lines.entries()) context.fillText(line, LEFT, FIRST_BASE + i * 60);
	const { data } = context.getImageData(0, 0, width, height);
	return { width, height, dpi: 200, data: Uint8Array.from({ length: width * height }, (_, i) => data[i * 4] ?? 0) };
}

export const LEFT = 60;
export const FIRST_BASE = 80;

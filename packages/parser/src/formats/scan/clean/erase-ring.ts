import type { GrayImage } from '../raster.js';
import type { Area } from './area.js';

/**
 * Whitens a printed ring in place, but where it crosses `lines` of print. Going round, ink that reaches no farther inwards or outwards than a ring is
 * thick goes; a stroke across it stays.
 */
export function eraseRing(image: GrayImage, x: number, y: number, radius: number, threshold: number, lines: readonly Area[]): void {
	const { width, height, data, dpi } = image;
	const [off, thick] = [Math.ceil(dpi * OFF), dpi * THICKEST];
	const gone: number[] = [];
	const steps = Math.ceil(radius * 2 * Math.PI * 1.5);
	for (let step = 0; step < steps; step++) {
		const angle = (step / steps) * 2 * Math.PI;
		const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
		const at = (r: number): number => {
			const [u, v] = [Math.round(x + r * cos), Math.round(y + r * sin)];
			return u < 0 || v < 0 || u >= width || v >= height ? -1 : v * width + u;
		};
		if (lines.some((line) => holds(line, x + radius * cos, y + radius * sin))) continue;
		const dark = (r: number) => (data[at(r)] ?? 255) < threshold;
		for (let r = radius - off; r <= radius + off; r++) {
			if (!dark(r)) continue;
			let [from, to] = [r, r];
			while (dark(from - 1) && to - from <= thick) from--;
			while (dark(to + 1) && to - from <= thick) to++;
			if (to - from < thick) for (let i = from - 2; i <= to + 2; i++) gone.push(at(i));
			r = Math.max(r, to);
		}
	}
	// Only now, or what one step takes would make the next one's ink look thin.
	for (const i of gone) if (i >= 0) data[i] = 255;
}

/** Inches: how far a stamp's ring runs off the circle, and how thick it is. */
const OFF = 0.05;
const THICKEST = 0.08;

function holds([left, top, right, bottom]: Area, x: number, y: number): boolean {
	return x > left && x < right && y > top && y < bottom;
}

/** A printed straight line, level or upright but for a remnant of skew: the ends of its middle, in pixels, and its thickness. */
export interface Segment {
	readonly x1: number;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
	readonly thickness: number;
}

/** Whether a line lies rather than stands. */
export function isLevel({ x1, y1, x2, y2 }: Segment): boolean {
	return Math.abs(x2 - x1) >= Math.abs(y2 - y1);
}

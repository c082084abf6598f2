/**
 * One printed sign. Its frame is turned so that its text runs to the right and the next line is below: `x` along the line, `base` (the
 * baseline) across it, both in points; for upright text they are the page's own coordinates from the top-left corner.
 */
export interface Glyph {
	readonly text: string;
	readonly x0: number;
	/** Where the advance ends, without character spacing. */
	readonly x1: number;
	readonly base: number;
	/** Points to one em. */
	readonly size: number;
	readonly top: number;
	readonly bottom: number;
	readonly bold: boolean;
	/** Extra character spacing in points that its text asked for. */
	readonly tracking: number;
	/** Number of the showing operator that printed it. */
	readonly run: number;
	/** A space glyph was printed between it and the glyph before it in its run. */
	readonly afterSpace: boolean;
}

/** Direction of a line of text on the displayed page, as a unit vector (y grows downward). */
export interface Direction {
	readonly dx: number;
	readonly dy: number;
}

export const UPRIGHT: Direction = { dx: 1, dy: 0 };

/** All glyphs of one direction. */
export interface GlyphFrame {
	readonly direction: Direction;
	readonly glyphs: Glyph[];
}

/** Place of a page's point in the frame of a direction. */
export function toFrame(d: Direction, x: number, y: number): [number, number] {
	return [x * d.dx + y * d.dy, y * d.dx - x * d.dy];
}

/** Page box of a frame's rectangle. */
export function toPageBox(d: Direction, x0: number, top: number, x1: number, bottom: number): [number, number, number, number] {
	if (d.dx === 1) return [x0, top, x1, bottom];
	const ax = x0 * d.dx - top * d.dy;
	const ay = x0 * d.dy + top * d.dx;
	const bx = x1 * d.dx - bottom * d.dy;
	const by = x1 * d.dy + bottom * d.dx;
	return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
}

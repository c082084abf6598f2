export function median(numbers: readonly number[]): number {
	return percentile(numbers, 0.5);
}

/** The value that this share of the numbers does not pass; NaN of none. */
export function percentile(numbers: readonly number[], share: number): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export type Point = readonly [x: number, y: number];

/** Of the straight line that fits best (least squares); 0 for fewer than two points. */
export function slope(points: readonly Point[]): number {
	const mean = (index: 0 | 1) => points.reduce((sum, point) => sum + point[index], 0) / points.length;
	const [x, y] = [mean(0), mean(1)];
	const rise = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
	const run = points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
	return run === 0 ? 0 : rise / run;
}

/** Of each of so many equal stretches of x the point that is lowest: what is held for a moment only is not in them. */
export function lowest(points: readonly Point[], stretches: number): readonly Point[] {
	const [from, to] = [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))];
	const stretchOf = ([x]: Point) => Math.min(stretches - 1, Math.floor((stretches * (x - from)) / (to - from || 1)));
	return Array.from({ length: stretches }, (_, stretch) =>
		points
			.filter((point) => stretchOf(point) === stretch)
			.reduce<Point | null>((low, point) => (low && low[1] <= point[1] ? low : point), null),
	).filter((point) => point !== null);
}

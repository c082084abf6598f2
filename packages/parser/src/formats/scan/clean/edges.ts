import type { GrayImage } from '../raster.js';

/** The pixels at which dark meets light, and the direction across: a unit vector towards the light. */
export interface Edges {
	readonly count: number;
	readonly x: Float32Array;
	readonly y: Float32Array;
	readonly towardsX: Float32Array;
	readonly towardsY: Float32Array;
}

/** Edges by Sobel's operator, of at least `strength` (a step from black to white has 1020). */
export function readEdges({ width, height, data }: GrayImage, strength: number): Edges {
	const found: number[] = [];
	for (let y = 1; y < height - 1; y++) {
		for (let i = y * width + 1; i < (y + 1) * width - 1; i++) {
			const [a, b, c] = [data[i - width - 1] as number, data[i - width] as number, data[i - width + 1] as number];
			const [d, e] = [data[i - 1] as number, data[i + 1] as number];
			const [f, g, h] = [data[i + width - 1] as number, data[i + width] as number, data[i + width + 1] as number];
			const across = c + 2 * e + h - a - 2 * d - f;
			const down = f + 2 * g + h - a - 2 * b - c;
			if (across * across + down * down >= strength * strength) found.push(i - y * width, y, across, down);
		}
	}
	return vectors(found);
}

function vectors(found: readonly number[]): Edges {
	const count = found.length / 4;
	const [x, y] = [new Float32Array(count), new Float32Array(count)];
	const [towardsX, towardsY] = [new Float32Array(count), new Float32Array(count)];
	for (let i = 0; i < count; i++) {
		const [across, down] = [found[i * 4 + 2] as number, found[i * 4 + 3] as number];
		const length = Math.hypot(across, down);
		[x[i], y[i]] = [found[i * 4] as number, found[i * 4 + 1] as number];
		[towardsX[i], towardsY[i]] = [across / length, down / length];
	}
	return { count, x, y, towardsX, towardsY };
}

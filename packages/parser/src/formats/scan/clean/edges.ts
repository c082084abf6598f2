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
	const least = strength * strength;
	let found = new Int32Array(1 << 16);
	let count = 0;
	for (let y = 1; y < height - 1; y++) {
		for (let i = y * width + 1; i < (y + 1) * width - 1; i++) {
			const a = data[i - width - 1] as number;
			const b = data[i - width] as number;
			const c = data[i - width + 1] as number;
			const d = data[i - 1] as number;
			const e = data[i + 1] as number;
			const f = data[i + width - 1] as number;
			const g = data[i + width] as number;
			const h = data[i + width + 1] as number;
			const across = c + 2 * e + h - a - 2 * d - f;
			const down = f + 2 * g + h - a - 2 * b - c;
			if (across * across + down * down < least) continue;
			if (count === found.length) found = longer(found);
			found[count] = i - y * width;
			found[count + 1] = y;
			found[count + 2] = across;
			found[count + 3] = down;
			count += 4;
		}
	}
	return vectors(found.subarray(0, count));
}

function longer(array: Int32Array): Int32Array<ArrayBuffer> {
	const grown = new Int32Array(array.length * 2);
	grown.set(array);
	return grown;
}

function vectors(found: Int32Array): Edges {
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

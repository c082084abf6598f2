/** `[a b c d e f]` as in the PDF specification: x' = a·x + c·y + e, y' = b·x + d·y + f. Source: ISO 32000-1, 8.3.3. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** `inner` first, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
	return [
		outer[0] * inner[0] + outer[2] * inner[1],
		outer[1] * inner[0] + outer[3] * inner[1],
		outer[0] * inner[2] + outer[2] * inner[3],
		outer[1] * inner[2] + outer[3] * inner[3],
		outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
		outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
	];
}

/** Where a point comes to stand. */
export function transformed(m: Matrix, x: number, y: number): [number, number] {
	return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
}

/** The matrix behind six numbers of any array kind; null where one is missing or not finite. */
export function readMatrix(value: unknown): Matrix | null {
	if (!Array.isArray(value) && !ArrayBuffer.isView(value)) return null;
	const m = Array.from(value as ArrayLike<number>);
	return m.length === 6 && m.every(Number.isFinite) ? (m as unknown as Matrix) : null;
}

/** Bounds of the workbooks people fetch, each with its reason. */
export const EXPORT_LIMITS = {
	/** Proposals and difficulties of a workbook: a sheet takes a million rows, and 3,321 communes have some 50,000. */
	points: 200_000,
} as const;

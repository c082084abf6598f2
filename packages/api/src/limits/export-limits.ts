/** Bounds of the workbooks people fetch, each with its reason. */
export const EXPORT_LIMITS = {
	/** Proposals and difficulties of a workbook: a sheet takes a million rows, and 3,321 communes have some 50,000. */
	points: 200_000,
	/** Milliseconds of rows written at a stretch, before whatever else the thread has to do: a tenth of what a person notices. */
	turnMs: 10,
	/** Workbooks made at once: each has a thread of its own, and what is left of the cores reads reports. */
	atOnce: 2,
	/** Milliseconds one may take: 200,000 points take some twenty seconds on a slow machine. */
	makeMs: 180_000,
	/** Megabytes of a thread's heap: the largest workbook held above takes a third of it. */
	heapMb: 1_024,
} as const;

/** Bounds of the moment a report was received at. */
export const RECEIVED_LIMITS = {
	/** Milliseconds since 1970: before the first of these campaigns nothing can have come; a slip in the year, or an archive's lost date, is likelier. */
	earliestMs: Date.parse('2020-01-01T00:00:00Z'),
} as const;

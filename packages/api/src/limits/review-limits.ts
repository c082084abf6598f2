/** Bounds of what people write when they review a report, each with its reason. */
export const REVIEW_LIMITS = {
	/** Letters of a note or reason: a page. */
	noteLength: 2_000,
	/** Letters of a quote that is pointed at: the longest paragraph of the labelled reports has 4,000. */
	quoteLength: 10_000,
	/** Letters of a name, number or title. */
	nameLength: 300,
	/** Rows of a break-down: a commune has some ten units. */
	rows: 500,
	/** Places that are told to be pointed at: a report of sixty pages has some 2,000 paragraphs and rows. */
	places: 5_000,
	/** No document has so many blocks. */
	mostBlock: 10_000_000,
} as const;

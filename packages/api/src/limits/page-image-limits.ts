/** Bounds of page images, each with its reason; how much a drawing may cost is among the parser's limits. */
export const PAGE_IMAGE_LIMITS = {
	/** Pixels: under that no word can be told. */
	leastWidth: 200,
	/** Pixels: a page at 360 dots an inch, more than scanners in use give. */
	mostWidth: 3_000,
	/** Pixels, unless asked otherwise: the text of a page is easily read. */
	width: 1_200,
	/** Number of the last page that may be asked for; what a file may have is among the parser's limits. */
	mostPage: 100_000,
	/** Seconds a browser keeps a picture without asking again: a look through a report and back. */
	cacheSeconds: 3_600,
} as const;

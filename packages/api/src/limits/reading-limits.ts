/** Bounds of what is kept of a reading, each with its reason. */
export const READING_LIMITS = {
	/** Of packing: the highest takes ten times as long and saves a tenth. */
	level: 1,
	/** Bytes of a reading unpacked; a longer one is not kept, and can be corrected by checking it again alone. A page of a PDF takes 50 kB. */
	unpackedBytes: 64_000_000,
} as const;

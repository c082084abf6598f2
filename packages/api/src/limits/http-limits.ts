/** Bounds of the API, each with its reason. */
export const HTTP_LIMITS = {
	/** A JSON body: a profile with its vocabulary has 60 kB. */
	jsonBytes: 2_000_000,
} as const;

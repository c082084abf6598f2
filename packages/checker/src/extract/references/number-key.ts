/** What numbers of documents are compared by, however their signs are typed: "2581/UBND – NVKTGS" → digits "2581", letters "ubndnvktgs". */
export interface NumberKey {
	readonly digits: string;
	/** Lower case, without signs; empty where the symbol was left out ("Kết luận số 195"). */
	readonly letters: string;
}

/** The key of a number as written, in any case: "195-KL/TƯ" is 195-KL/TW. */
export function numberKey(number: string): NumberKey {
	const digits = /^\d+/.exec(number)?.[0] ?? '';
	const letters = number
		.slice(digits.length)
		.toLowerCase()
		.replace(/tư$/u, 'tw')
		.replace(/[^a-zđ]/gu, '');
	return { digits, letters };
}

/** A word as `rasoat.search_text` of the database writes names: small, its letters decomposed. */
export function searchText(words: string): string {
	return words.normalize('NFD').toLowerCase();
}

/** As `rasoat.bare_text`: without tones and marks of letters. */
export function bareText(words: string): string {
	return searchText(words)
		.replace(/[\u0300-\u036f]/g, '')
		.replaceAll('đ', 'd');
}

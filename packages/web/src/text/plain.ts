/** As it is typed in a hurry: without tones, đ as d, small, one space at a time: "Nguyễn Lương Bằng" → "nguyen luong bang". */
export function plain(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Whether every word that was typed stands in the text; what is typed with tones is held to them. */
export function holdsWords(text: string, typed: string): boolean {
	const whole = text.normalize('NFC').toLowerCase();
	const bare = plain(text);
	return typed
		.normalize('NFC')
		.toLowerCase()
		.split(/\s+/)
		.every((word) => (plain(word) === word ? bare.includes(word) : whole.includes(word)));
}

/** East Asian wide and emoji ranges that take two columns of a terminal. */
const WIDE =
	/^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const UNSEEN = /^(?:\p{M}|\p{Cf})/u;

/** Columns that a text takes on a terminal: decomposed tone marks take none. */
export function displayWidth(text: string): number {
	let width = 0;
	for (const char of text) width += UNSEEN.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
	return width;
}

export function padToWidth(text: string, width: number): string {
	return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** Lines no wider than `width`, broken at spaces; a longer word is cut. */
export function wrapToWidth(text: string, width: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/\s+/u).flatMap((each) => cut(each, width))) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (displayWidth(longer) <= width) line = longer;
		else {
			lines.push(line);
			line = word;
		}
	}
	return [...lines, line];
}

function cut(word: string, width: number): string[] {
	const parts: string[] = [];
	let part = '';
	for (const char of word) {
		if (displayWidth(part + char) > width && part !== '') {
			parts.push(part);
			part = '';
		}
		part += char;
	}
	return [...parts, part];
}

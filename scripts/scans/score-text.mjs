/**
 * What of a printed page was read: `errors` of `letters` (each block against its best place in the text, for columns may come in any order),
 * figures and words that are there and that were found. `printed`: blocks parted by blank lines; {…} is no printed text.
 */
export function scoreText(printed, read) {
	const found = plain(read);
	const parts = printed
		.split(/\n\s*\n/)
		.flatMap((block) => block.split(/\{[^}]*\}/))
		.map(plain)
		.filter(Boolean);
	const whole = parts.join(' ');
	return {
		errors: parts.reduce((sum, part) => sum + distanceWithin(part, found), 0),
		letters: parts.reduce((sum, part) => sum + part.length, 0),
		numbers: shared(numbersOf(whole), numbersOf(found)),
		words: shared(whole.split(' '), found.split(' ')),
	};
}

/** Adds up what `scoreText` gave for several pages, as shares. */
export function sumOfTexts(scores) {
	const sum = (of) => scores.reduce((all, score) => all + of(score), 0);
	const share = (part, all) => (all === 0 ? 1 : part / all);
	const both = (key) => ({
		recall: share(
			sum((score) => score[key].both),
			sum((score) => score[key].wanted),
		),
		precision: share(
			sum((score) => score[key].both),
			sum((score) => score[key].found),
		),
	});
	return {
		errorRate: share(
			sum(({ errors }) => errors),
			sum(({ letters }) => letters),
		),
		numbers: both('numbers'),
		words: both('words'),
	};
}

function plain(text) {
	return text
		.normalize('NFC')
		.replace(/\s*[–—−-]\s*/gu, '-')
		.replace(/[“”]/gu, '"')
		.replace(/[‘’]/gu, "'")
		.replace(/\s+/gu, ' ')
		.trim();
}

function numbersOf(text) {
	return text.match(/\d[\d./,-]*\d|\d/gu) ?? [];
}

function shared(wanted, found) {
	const left = new Map();
	for (const each of found) left.set(each, (left.get(each) ?? 0) + 1);
	let both = 0;
	for (const each of wanted) {
		const times = left.get(each) ?? 0;
		if (times === 0) continue;
		both++;
		left.set(each, times - 1);
	}
	return { both, wanted: wanted.length, found: found.length };
}

/** Least edits that make `part` of some stretch of `text`. */
function distanceWithin(part, text) {
	let above = new Uint16Array(text.length + 1);
	for (let i = 1; i <= part.length; i++) {
		const row = new Uint16Array(text.length + 1);
		row[0] = i;
		for (let j = 1; j <= text.length; j++)
			row[j] = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (part[i - 1] === text[j - 1] ? 0 : 1));
		above = row;
	}
	return above.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);
}

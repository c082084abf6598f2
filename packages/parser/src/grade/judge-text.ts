import { isSyllable } from '../text/syllable.js';

/** What makes a text doubtful, by the name of its reason; null for a text to be trusted. */
export type Doubt = 'codes-lost' | 'marks-lost' | 'no-syllables';

/**
 * Judges whether the text of a page is what the page shows, by its words alone. `lost` is the number of signs printed for which the file has no
 * letter. Measured over 330 sound pages and their damaged copies (`judge-text.test.ts` repeats it): words that are no syllables make up at most
 * 2 % of a sound page and 2.3 % of real letters and decisions, at least 10 % of one without its marks, with marked letters lost, or with letters
 * taken for others; letters with a mark make up 24 % of a sound page at least, none of one whose marks were not recognised.
 */
export function judgeText(text: string, lost = 0): Doubt | null {
	const { syllables, odd, short, letters, marked, uncoded } = countWords(text);
	if (lost + uncoded > LEAST_LOST && lost + uncoded > LOST_SHARE * (letters + lost + uncoded)) return 'codes-lost';
	if (letters >= LEAST_LETTERS && marked < MARKED_SHARE * letters) return 'marks-lost';
	const manyOdd = odd >= LEAST_ODD && odd > ODD_SHARE * (odd + syllables);
	const fewSyllables = syllables + odd + short >= LEAST_WORDS && syllables < SYLLABLE_SHARE * (syllables + odd + short);
	return manyOdd || fewSyllables ? 'no-syllables' : null;
}

const [LEAST_LOST, LOST_SHARE] = [5, 0.02];
const [LEAST_LETTERS, MARKED_SHARE] = [60, 0.12];
const [LEAST_ODD, ODD_SHARE] = [4, 0.07];
/** Abbreviations and single letters are half of what a table of units may hold, and all of a text whose codes are shifted. */
const [LEAST_WORDS, SYLLABLE_SHARE] = [20, 0.5];

/** "UBND", "NVKTGS", "PVHCC" */
const ABBREVIATION = /^\p{Lu}{1,8}$/u;
const WORD = /[\p{L}\p{M}\p{Co}\ufffd]+/gu;
// "ubnd@haiphong.gov.vn", "https://haiphong.gov.vn/tin", "dichvucong.gov.vn"
const ADDRESS = /[\w.-]{1,64}@[\w.-]{1,255}|https?:\/\/\S{1,500}|(?<![\w.-])(?:[\w-]{1,63}\.){1,9}(?:vn|com|org|net)(?!\w)/gu;
const UNCODED = /[\p{Co}\ufffd]/gu;

function countWords(text: string) {
	const count = { syllables: 0, odd: 0, short: 0, letters: 0, marked: 0, uncoded: 0 };
	const isCoded = text.search(UNCODED) < 0;
	for (const word of text.normalize('NFC').replace(ADDRESS, ' ').match(WORD) ?? []) {
		const uncoded = isCoded ? 0 : (word.match(UNCODED)?.length ?? 0);
		// A sign of the private area that stands alone is a bullet.
		if (uncoded === word.length && word.length === 1) continue;
		count.uncoded += uncoded;
		const isVietnamese = isSyllable(word);
		if (!isVietnamese && (word.length === 1 || ABBREVIATION.test(word))) {
			count.short++;
			continue;
		}
		if (isVietnamese) count.syllables++;
		else count.odd++;
		count.letters += word.length;
		for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 0x7f) count.marked++;
	}
	return count;
}

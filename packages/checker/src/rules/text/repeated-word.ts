import { fold, locate, type Span } from '@rasoat/parser';
import type { Facts } from '../../facts.js';
import { REDUPLICATIONS, REPEATED_PHRASES } from '../../norms/reduplications.js';
import { JOINTS } from '../../norms/word-joints.js';
import { fired, type Rule } from '../rule.js';

// "công tác tại tại xã", "được\nđược đăng": nothing but space between
const WORD_TWICE = /(?<![\p{L}\p{N}/-])(\p{L}{2,}|ở)\s+\1(?![\p{L}\p{N}/-])/gu;
// "trên địa bàn địa bàn xã"
const PHRASE_TWICE = /(?<![\p{L}\p{N}/-])(\p{L}+\s+\p{L}+)\s+\1(?![\p{L}\p{N}/-])/gu;
// "trong năm năm tới": five years; before a year's number it is a slip
const FIVE_YEARS = /^năm\s+năm(?!\s+\d{4})/u;
const ROMAN = /^[ivxlc]+$/u;
// "thôn Cát Cát", "ông Nguyễn Văn Lan Lan": a name
const NAME_BEFORE = /(?:\p{Lu}\p{L}*|thôn|làng|bản|khu|đường|phố|tổ|ông|bà|chị|anh|em|cháu)\s+$/u;
const GOOD_WORDS: ReadonlySet<string> = new Set(REDUPLICATIONS.map(fold));
const GOOD_PHRASES: ReadonlySet<string> = new Set(REPEATED_PHRASES.map(fold));
const JOINTS_BY_SYLLABLE = new Map(
	JOINTS.map(({ syllable, left, right }) => [fold(syllable), { left: left.map(fold), right: new Set(right.map(fold)) }]),
);

/** A word typed twice; reduplication and two words that meet in one syllable are good Vietnamese. */
export const repeatedWord: Rule = ({ facts }) =>
	fired(facts.sentences.flatMap(({ span }) => repeatsIn(facts, span)).map((span) => hitAt(facts, span)));

function hitAt({ document }: Facts, span: Span) {
	const actual = document.text.slice(span.start, span.end);
	return { target: null, expected: null, actual, evidence: [locate(document, span)] };
}

function repeatsIn({ document, folded }: Facts, sentence: Span): Span[] {
	const text = folded.slice(sentence.start, sentence.end);
	const written = document.text.slice(sentence.start, sentence.end);
	const words = [...text.matchAll(WORD_TWICE)].filter((match) => !isGoodWord(text, written, match));
	const phrases = [...text.matchAll(PHRASE_TWICE)].filter((match) => !GOOD_PHRASES.has((match[1] ?? '').replace(/\s+/g, ' ')));
	return [...words, ...phrases].map((match) => ({
		start: sentence.start + match.index,
		end: sentence.start + match.index + match[0].length,
	}));
}

function isGoodWord(text: string, written: string, match: RegExpExecArray): boolean {
	const syllable = match[1] ?? '';
	if (GOOD_WORDS.has(syllable) || ROMAN.test(syllable) || FIVE_YEARS.test(text.slice(match.index, match.index + 20))) return true;
	return meetsInSyllable(text, syllable, match.index, match.index + match[0].length) || isName(written, match);
}

/** "hành chính công | công khai": the left word ends, and the right one begins, with the syllable. */
function meetsInSyllable(text: string, syllable: string, start: number, end: number): boolean {
	const joint = JOINTS_BY_SYLLABLE.get(syllable);
	if (!joint) return false;
	const upTo = text.slice(Math.max(0, start - 20), start + syllable.length).replace(/\s+/g, ' ');
	const next = /^\s+([\p{L}\d]+)/u.exec(text.slice(end, end + 20))?.[1] ?? '';
	return joint.right.has(next) && joint.left.some((word) => upTo.endsWith(word));
}

function isName(written: string, match: RegExpExecArray): boolean {
	const syllables = written.slice(match.index, match.index + match[0].length).split(/\s+/);
	return (
		syllables.every((one) => /^\p{Lu}\p{Ll}*$/u.test(one)) && NAME_BEFORE.test(written.slice(Math.max(0, match.index - 12), match.index))
	);
}

import { pattern } from '@rasoat/parser';

/** How many words one `…` may stand for. */
const GAP_WORDS = 6;

/** The lists of a profile are known by their identity; lists made on the way, by their words. */
const byList = new WeakMap<readonly string[], RegExp>();
const byWords = new Map<string, RegExp>();

/**
 * One regular expression for a list of phrases as a profile words them: `(a|b)` either, `[a]` may be missing, `…` up to six words
 * without a break (`… …` twelve), `{n}` digits. Matched on folded text, whole words. Null for an empty list.
 */
export function phrasePattern(phrases: readonly string[]): RegExp | null {
	if (phrases.length === 0) return null;
	const known = byList.get(phrases);
	if (known) return known;
	const regex = patternOf(phrases);
	byList.set(phrases, regex);
	return regex;
}

function patternOf(phrases: readonly string[]): RegExp {
	const key = phrases.join('\u0000');
	const regex = byWords.get(key) ?? pattern(phrases.map(phraseSource).join('|'), 'g');
	byWords.set(key, regex);
	return regex;
}

/** Regular-expression source of one phrase. */
function phraseSource(phrase: string): string {
	return phrase
		.trim()
		.replace(/[.*+?^$\\/]/g, '\\$&')
		.replace(/^(?:\[[^\]]+\]\s+)+/, (leading) => leading.replace(/\[([^\]]+)\]\s+/g, '(?:$1 )?'))
		.replace(/\s+\[([^\]]+)\]/g, '(?: $1)?')
		.replace(/\((?!\?)/g, '(?:')
		.replace(/(?:\s*…)+\s*/g, (gap) => `(?:,? [\\p{L}\\p{N}&'/-]+){0,${GAP_WORDS * (gap.match(/…/g)?.length ?? 1)}}?,? `)
		.replaceAll('{n}', '\\d+')
		.replace(/ {2,}/g, ' ')
		.trim();
}

/** First match of the phrases in a folded text, or null. */
export function findPhrase(phrases: readonly string[], folded: string): RegExpExecArray | null {
	const regex = phrasePattern(phrases);
	if (!regex) return null;
	const match = regex.exec(folded);
	regex.lastIndex = 0;
	return match;
}

/** Every match of the phrases in a folded text. */
export function findPhrases(phrases: readonly string[], folded: string): RegExpExecArray[] {
	const regex = phrasePattern(phrases);
	if (!regex) return [];
	const matches: RegExpExecArray[] = [];
	// Without `matchAll`, which makes a regular expression anew each time.
	for (let match = regex.exec(folded); match; match = regex.exec(folded)) {
		matches.push(match);
		if (match[0] === '') regex.lastIndex++;
	}
	return matches;
}

export function hasPhrase(phrases: readonly string[], folded: string): boolean {
	return findPhrase(phrases, folded) !== null;
}

import { fold, locate, pattern, type Span } from '@rasoat/parser';
import { readDates } from '../../extract/readers/date.js';
import type { Facts } from '../../facts.js';
import {
	ABOLISHED_BODIES,
	CAME_FROM,
	CAME_OVER,
	HISTORY,
	HISTORY_BEFORE,
	STANDING_PHRASES,
	STILL_GOING_ON,
} from '../../norms/abolished-bodies.js';
import { FORMER_PROVINCES } from '../../norms/former-units.js';
import { fired, type Rule } from '../rule.js';

const END_OF_DISTRICTS = '2025-07-01';
const BODY = pattern(ABOLISHED_BODIES.join('|'), 'g');
const STANDING = pattern(STANDING_PHRASES.join('|'), 'g');
const HISTORIC = pattern(HISTORY.join('|'));
const HISTORIC_BEFORE = new RegExp(`${pattern(HISTORY_BEFORE.join('|')).source}\\s*$`, 'u');
const FROM_BEFORE = new RegExp(`${pattern(CAME_FROM.join('|')).source}\\s*$`, 'u');
const OVER_AFTER = pattern(CAME_OVER.join('|'));
const GOING_ON = pattern(STILL_GOING_ON.join('|'));
// "huyện Kiến Thụy cũ", "UBND quận (cũ)", "huyện Kiến Thụy, huyện An Lão cũ": the names between belong to it
const FORMER_AFTER =
	/^(?:\s*(?:,|và|\(|-|(?:các\s+)?(?:ubnd|hđnd|UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|huyện|quận|thị xã|thị trấn|xã|phường|tỉnh|thành phố)(?!\p{L})|\p{Lu}\p{L}*))*\s*\(?\s*(?:cũ|trước đây|trước kia)(?!\p{L})/u;
const NAME_AFTER = /^(?:\s\p{Lu}\p{Ll}*){1,4}/u;
// "Quyết định số 35/2022/QĐ-UBND của UBND tỉnh", "năm 2023 của HĐND huyện"
const NUMBER_OF_EARLIER_YEAR = /(?:\/|năm\s+)20(?:[01]\d|2[0-4])(?:\/[\p{L}-]+)?\s+của\s*$/u;
const LOOK_BACK = 40;
const LOOK_AHEAD = 80;

/** A body abolished on 1 July 2025 named as if it stood. */
export const staleAuthority: Rule = ({ facts }) =>
	fired(facts.sentences.flatMap(({ span }) => staleIn(facts, span)).map((span) => hitAt(facts, span)));

function hitAt({ document }: Facts, span: Span) {
	const actual = document.text.slice(span.start, span.end).replace(/\s+/g, ' ');
	return { target: null, expected: null, actual, evidence: [locate(document, span)] };
}

function staleIn({ document, folded }: Facts, sentence: Span): Span[] {
	const text = folded.slice(sentence.start, sentence.end);
	if (!/huyện|quận|thị|tỉnh|thành phố/u.test(text) || HISTORIC.test(text)) return [];
	const written = document.text.slice(sentence.start, sentence.end);
	const masked = text.replace(STANDING, (phrase) => '·'.repeat(phrase.length));
	return [...masked.matchAll(BODY)]
		.map((match) => ({ start: match.index, end: match.index + match[0].length }))
		.filter((body) => !isName(written, body) && !isOtherProvince(text, written, body) && !isHistory(text, written, body))
		.map((body) => withName(written, body, sentence.start));
}

function isHistory(text: string, written: string, body: Span): boolean {
	const before = text.slice(Math.max(0, body.start - LOOK_BACK), body.start);
	const after = text.slice(body.end, body.end + LOOK_AHEAD);
	if (FORMER_AFTER.test(written.slice(body.end, body.end + LOOK_AHEAD)) || HISTORIC_BEFORE.test(before) || issuedBefore(before))
		return true;
	return !GOING_ON.test(after) && (FROM_BEFORE.test(before) || OVER_AFTER.test(after));
}

/** "đồng chí Phạm Văn Quận": the last word of a person's name, with the word that says it is a person. */
function isName(written: string, body: Span): boolean {
	const word = written.slice(body.start, body.end);
	return /^\p{Lu}\p{Ll}+(?: \p{Ll}+)?$/u.test(word) && PERSON.test(written.slice(0, body.start));
}

const PERSON = /(?:[Đđ]ồng chí|[Đđ]\/c|[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Tt]hầy)\s+(?:\p{Lu}\p{Ll}+\s){1,4}$/u;

/** "UBND tỉnh Quảng Ninh": a province with a name of its own is another's, but for the one that was merged. */
function isOtherProvince(text: string, written: string, body: Span): boolean {
	if (!/tỉnh$/u.test(text.slice(body.start, body.end)) || !NAME_AFTER.test(written.slice(body.end, body.end + LOOK_BACK))) return false;
	return !FORMER_PROVINCES.some((name) => text.startsWith(fold(name), body.end + 1));
}

/** "theo Quyết định số 123/QĐ-UBND ngày 05/5/2024 của UBND huyện": it stood when it issued that. */
function issuedBefore(before: string): boolean {
	if (!/của\s*$/u.test(before)) return false;
	if (NUMBER_OF_EARLIER_YEAR.test(before)) return true;
	const day = readDates(before).at(-1);
	return day?.iso != null && day.iso < END_OF_DISTRICTS && before.length - day.span.end < 12;
}

function withName(written: string, body: Span, offset: number): Span {
	const name = NAME_AFTER.exec(written.slice(body.end, body.end + LOOK_BACK))?.[0].length ?? 0;
	return { start: offset + body.start, end: offset + body.end + name };
}

import type { Mention } from '../../facts.js';
import { cover } from '../mention.js';
import type { Quantity } from '../readers/quantity.js';
import { type Line, nounClasses, type Reading } from '../reading.js';

const SURE = 0.96;
const KEY = /biệt phái|tăng cường/u;
const IN = 'staffing.secondedIn';
const OUT = 'staffing.secondedOut';

// "xã cử 01 công chức biệt phái sang xã Tiên Minh", "biệt phái đi 02", "đang cử hai công chức biệt phái về xã Cẩm Giàng"
const OUTWARD =
	/(?:biệt phái (?:đi|sang|lên|ra|ngoài|tới nơi|đến (?:công tác tại )?(?:xã|phường|đặc khu|sở|thành phố|đơn vị khác|trung tâm))|đi biệt phái|biệt phái tại (?:xã|phường|đặc khu|đơn vị khác)|(?:xã|phường|đặc khu|ubnd|đơn vị|đang|đã|hiện) (?:có )?cử (?:đi )?(?!về)[^,;.]{0,50}biệt phái|ở chiều ngược lại|biệt phái về (?:xã|phường|đặc khu) (?!công tác|làm|để|trong|từ|là|theo|\d)\p{L})/u;
const INWARD = /(?:biệt phái (?:về|đến|xuống|ra) (?:công tác|làm|giúp|hỗ trợ|xã|phường|đặc khu|đảo|địa phương)|về (?:xã|phường|đặc khu|công tác|giúp)|đến (?:xã|phường|đặc khu|công tác|làm việc)|tăng cường|tiếp nhận|được biệt phái|(?:thành phố|sở|các sở|cấp trên)[^,;.]{0,40}(?:biệt phái|cử)|từ (?:sở|các sở|thành phố|trường)|tại xã|cho xã|cho phường)/u;
const NONE = /(?:không|chưa) (?:có|còn|được bố trí|được|phát sinh|có công chức|điều động)?[^;.\d]{0,70}(?:biệt phái|tăng cường)/u;
/** Requests, terms and plans: not who is seconded now. */
const ASKED = /(?:đề nghị|kiến nghị|đề xuất|xem xét|tiếp tục (?:biệt phái|cử)|mong)/u;

/** Secondees in and out, told as totals ("biệt phái về phường 05 người") or sender by sender ("Sở A cử 01, Sở B 02"). */
export function secondeeMentions(reading: Reading): Mention[] {
	const found: Mention[] = [];
	let open = null as { figure: string; block: number } | null;
	for (const line of reading.lines) {
		const isSubject = KEY.test(line.text) || /(?:cử|điều|về) [^,;.]{0,40}(?:hỗ trợ dài hạn|về hỗ trợ|về giúp|giúp xã|giúp phường)/u.test(line.text);
		if (isSubject) {
			const own = subjectMentions(reading, line);
			found.push(...own);
			const last = own.at(-1);
			open = last && /:\s*$/u.test(line.text) ? { figure: last.figure, block: line.sentence.block } : null;
			if (!last && /:\s*$/u.test(line.text) && !ASKED.test(line.text)) open = { figure: directionOf(line, line.text), block: line.sentence.block };
		} else if (open && isItemOf(reading, line, open.block)) {
			found.push(...itemMentions(reading, line, open.figure));
			open = { ...open, block: line.sentence.block };
		} else if (open && line.sentence.block > open.block) open = null;
	}
	return found;
}

function isItemOf(reading: Reading, line: Line, block: number): boolean {
	return reading.document.blocks[line.sentence.block]?.kind === 'item' && line.sentence.block - block <= 1;
}

function itemMentions(reading: Reading, line: Line, figure: string): Mention[] {
	const first = line.quantities.find((quantity) => isPerson(reading, quantity));
	return first ? [mention(line, figure, first, first.span, true)] : [];
}

function subjectMentions(reading: Reading, line: Line): Mention[] {
	const asked = ASKED.test(line.text.slice(0, 60)) || (line.sections.includes('proposals') && !/đang|hiện (?:đang|có)/u.test(line.text));
	if (asked && !/đang (?:tăng cường|biệt phái)|đối với \d+/u.test(line.text)) return [];
	return clauses(line).flatMap((clause) => clauseMentions(reading, line, clause));
}

interface Clause {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** Parts of a sentence that each tell one direction. */
function clauses(line: Line): Clause[] {
	const cuts = [0, ...[...line.text.matchAll(/;|[,.]\s*(?=(?:đồng thời|ngược lại|ở chiều ngược lại|bên cạnh|ngoài ra|biệt phái đi|biệt phái đến|nhận về|đi|xã (?:đang )?cử|phường (?:đang )?cử|đặc khu (?:đang )?cử|không có người biệt phái))/gu)].map((match) => match.index + 1)];
	return cuts.map((start, index) => ({ text: line.text.slice(start, cuts[index + 1] ?? line.text.length), start: line.span.start + start, end: line.span.start + (cuts[index + 1] ?? line.text.length) }));
}

function clauseMentions(reading: Reading, line: Line, clause: Clause): Mention[] {
	const people = line.quantities.filter((quantity) => quantity.span.start >= clause.start && quantity.span.end <= clause.end && isPerson(reading, quantity));
	const figure = directionOf(line, clause.text);
	const none = NONE.exec(clause.text);
	if (people.length === 0) return none && !/(?:chưa|không) (?:đủ|nhiều)/u.test(clause.text) ? zeroMentions(line, clause, none, figure) : [];
	const [first, ...rest] = people;
	if (!first) return [];
	const head = mention(line, figure, first, keySpan(clause, first), isSenderItem(clause, first, rest));
	const parts = rest.filter((quantity) => isListed(line, clause, first, quantity));
	return [head, ...parts.map((quantity) => mention(line, figure, quantity, quantity.span, true))];
}

/** "biệt phái đi 02, đến 03"; otherwise by the verbs and who sends. */
function directionOf(line: Line, text: string): string {
	if (OUTWARD.test(text) && !/(?:thành phố|các sở|sở \p{L}+) [^,;.]{0,30}(?:biệt phái|cử)/u.test(text)) return OUT;
	return INWARD.test(text) || !OUTWARD.test(line.text) ? IN : OUT;
}

function zeroMentions(line: Line, clause: Clause, match: RegExpExecArray, figure: string): Mention[] {
	const span = { start: clause.start + match.index, end: clause.start + match.index + match[0].length };
	const base = { value: 0, how: 'stated-none' as const, span, valueSpan: span, section: line.sections.at(-1) ?? null, confidence: SURE, past: false };
	const both = /điều động, biệt phái|biệt phái đi, (?:biệt phái )?đến|biệt phái đến, (?:biệt phái )?đi/u.test(clause.text) && !/ (?:về|đến|ra ngoài|đi) /u.test(clause.text);
	return both ? [{ ...base, figure: IN }, { ...base, figure: OUT }] : [{ ...base, figure }];
}

/** "Sở A cử 01 chuyên viên, Sở B cử 02 viên chức": the first number is an item too. */
function isSenderItem(clause: Clause, first: Quantity, rest: readonly Quantity[]): boolean {
	if (rest.length === 0) return false;
	const before = clause.text.slice(0, first.span.start - clause.start);
	const next = rest[0];
	const between = next ? clause.text.slice(first.end - clause.start, next.span.start - clause.start) : '';
	return /(?:sở|ban|chi cục|trường|trung tâm|phòng|bảo hiểm|kho bạc)\s[^,;]*$/u.test(before) && !/(?:trong đó|gồm|\()/u.test(between) && /[,;]|và/u.test(between);
}

/** Parts of the total: in a bracket, after "trong đó", or further senders. */
function isListed(line: Line, clause: Clause, first: Quantity, quantity: Quantity): boolean {
	const between = clause.text.slice(first.end - clause.start, quantity.span.start - clause.start);
	if (/(?:thời hạn|tháng|năm)\s*$/u.test(between)) return false;
	return /(?:trong đó|gồm|\(|:|,|và)/u.test(between) && !/(?:bên cạnh|ngoài ra|còn (?!lại))/u.test(between) && line.quantities.includes(quantity);
}

function keySpan(clause: Clause, quantity: Quantity): { start: number; end: number } {
	const match = KEY.exec(clause.text);
	return match ? { start: clause.start + match.index, end: clause.start + match.index + match[0].length } : quantity.span;
}

function mention(line: Line, figure: string, quantity: Quantity, label: { start: number; end: number }, item: boolean): Mention {
	return {
		figure,
		value: quantity.bound ? null : quantity.value,
		how: quantity.bound ? 'not-stated' : 'stated',
		span: cover(label, { start: quantity.span.start, end: quantity.end }),
		valueSpan: quantity.span,
		section: line.sections.at(-1) ?? null,
		confidence: SURE,
		past: false,
		part: item,
	};
}

function isPerson(reading: Reading, quantity: Quantity): boolean {
	if (quantity.kind !== 'count' && quantity.kind !== 'fraction') return false;
	const classes = nounClasses(reading.profile, quantity.noun);
	return ['persons', 'public', 'mixed', 'none'].some((name) => classes.includes(name));
}

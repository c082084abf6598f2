import type { Mention } from '../../facts.js';
import { findPhrases, hasPhrase } from '../../profile/phrase.js';
import { lineAt } from '../line-at.js';
import { cover, noneMention } from '../mention.js';
import type { Quantity } from '../readers/quantity.js';
import { type Line, nounClasses, type Reading } from '../reading.js';
import type { UnitTable } from '../tables/unit-table.js';
import { cadreSums } from './cadre-sums.js';
import { type Labeled, labelQuantities, slice } from './label.js';
import { datedPast, SURE } from './staff-days.js';
import { withRemaining } from './staff-left.js';
import { isOtherScope, isPublic, predicateFollows, subjectIsOther, subjectRefused } from './staff-scope.js';

const STAFF = ['staffing.assigned', 'staffing.present', 'staffing.shortage'];
/** Sections about other matters: a count there is the commune's staff only when posts are what is counted. */
const FOREIGN = new Set(['implementation', 'entitlements', 'training', 'facilities']);
/** Where a number is asked for or planned. */
const REQUESTS = new Set(['proposals', 'plan']);
/** Words a label may stand behind its number and still be certain. */
const AFTER_REACH = 3;
const WEAK = 0.8;
/** Farther than this, a label is not certain to govern its number. */
const NEAR = 4;

/** Every place that states posts assigned, staff on hand or shortage of the commune as a whole. */
export function staffMentions(reading: Reading): Mention[] {
	const mentions = datedPast(reading, presentRemaining(reading, collect(reading)));
	return mentions.some((mention) => mention.figure === 'staffing.present') ? mentions : [...mentions, ...cadreSums(reading)];
}

function presentRemaining(reading: Reading, mentions: readonly Mention[]): Mention[] {
	const others = mentions.filter(({ figure }) => figure !== 'staffing.present');
	return [
		...withRemaining(
			reading,
			mentions.filter(({ figure }) => figure === 'staffing.present'),
		),
		...others,
	];
}

function collect(reading: Reading): Mention[] {
	return reading.lines.flatMap((line) => {
		const all = labelQuantities(
			line,
			reading.profile,
			reading.profile.figures.filter((figure) => STAFF.includes(figure.id)),
		);
		const labeled = isForeign(line)
			? all.filter((found) => nounClasses(reading.profile, found.quantity.noun).includes('posts') || isWholeStaff(line, found))
			: all;
		const own = labeled.filter(
			(found) =>
				isFact(reading, line, found) &&
				!isOtherScope(reading, line, found.quantity) &&
				!subjectRefused(reading, line, found) &&
				!isPart(line, found),
		);
		return [
			...own.flatMap((found) => (found.quantity.kind === 'fraction' ? pair(reading, line, found) : [mention(reading, line, found)])),
			...loosePairs(reading, line, labeled),
			...partedPairs(reading, line),
			...carriedOn(line, own),
			...zeroShortage(reading, line),
		];
	});
}

/** A request or a plan states no staff, but for a pair, a shortage right at its number, or what it says of today. */
function isFact(reading: Reading, line: Line, found: Labeled): boolean {
	const after = found.label.start >= found.quantity.span.end;
	if (/trường hợp|đối tượng/u.test(found.quantity.noun ?? '')) return false;
	if (after && found.cost > AFTER_REACH) return false;
	if (/(?:biệt phái|tăng cường|không chuyên trách|hợp đồng|lao động khác|ngoài biên chế|lực lượng khác|từ nơi khác)/u.test(line.context))
		return false;
	if (found.weak && (hasPhrase(reading.profile.vocabulary.units, clauseBefore(line, found.quantity)) || isOfOthers(reading, line, found)))
		return false;
	if (!isRequest(line)) return true;
	if (found.quantity.kind === 'fraction') return nounClasses(reading.profile, found.quantity.noun).includes('posts');
	if (found.figure === 'staffing.assigned' && after && found.cost <= 1 && ENOUGH.test(clauseBefore(line, found.quantity))) return true;
	if (found.figure === 'staffing.assigned' && !after && found.cost <= 1 && /được giao$/u.test(slice(line, found.label))) return true;
	return found.figure === 'staffing.shortage' ? found.cost <= 1 : !after && found.cost <= 1 && NOW.test(line.text);
}

// "bố trí thêm công chức để xã có đủ 42 biên chế được giao"
const ENOUGH = /đủ\s*$/u;

/** "quán triệt đến toàn bộ 37 cán bộ, công chức hiện có mặt của xã": the staff as a whole, whatever the sentence is about. */
function isWholeStaff(line: Line, { figure, quantity, label, cost }: Labeled): boolean {
	const before = slice(line, { start: line.span.start, end: quantity.span.start });
	return (
		figure === 'staffing.present' &&
		label.start >= quantity.end &&
		cost <= 1 &&
		/công chức|cbcc/u.test(quantity.noun ?? '') &&
		/(?:toàn bộ|toàn thể|tất cả|cả)\s*$/u.test(before)
	);
}

/** "Thành phố tăng cường 4 cán bộ về xã, tuy nhiên hiện chỉ còn 02 người": a plain "còn" goes on with those told of before it. */
function isOfOthers(reading: Reading, line: Line, { label }: Labeled): boolean {
	const before = slice(line, { start: line.span.start, end: label.start });
	if (OTHERS.test(before)) return true;
	const previous = reading.lines[lineAt(reading.lines, line.span.start) - 1];
	const goesOn = previous?.sentence.block === line.sentence.block && previous.text.endsWith(';');
	return goesOn && OTHERS.test(previous.text) && !/biên chế|có mặt/u.test(previous.text) && !/công chức/u.test(before);
}

const OTHERS = /biệt phái|tăng cường|hợp đồng|không chuyên trách|viên chức/u;

function isForeign(line: Line): boolean {
	return !line.sections.includes('staffing') && FOREIGN.has(line.sections.at(-1) ?? '');
}

function isRequest(line: Line): boolean {
	return !line.sections.includes('difficulties') && !line.sections.includes('staffing') && REQUESTS.has(line.sections.at(-1) ?? '');
}

function clauseBefore(line: Line, quantity: Quantity): string {
	const before = slice(line, { start: line.span.start, end: quantity.span.start });
	return before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf(':')) + 1);
}

function mention(reading: Reading, line: Line, found: Labeled): Mention {
	const confidence = found.weak || found.cost > NEAR ? WEAK : SURE;
	const { value, at } = civilPart(reading, line, found);
	return {
		figure: found.figure,
		value: found.quantity.bound ? null : value,
		how: found.quantity.bound ? 'not-stated' : 'stated',
		span: at === found.quantity ? cover(found.label, { start: at.span.start, end: at.end }) : { start: at.span.start, end: at.end },
		valueSpan: at.span,
		section: line.sections.at(-1) ?? null,
		confidence,
		past: isPast(reading, line, found.quantity) || carriedTo(line, found.quantity) !== null,
	};
}

/** "có mặt thời điểm 01/9 là 38, đến nay là 36": the later number goes on with the label of the earlier one. */
function carriedOn(line: Line, own: readonly Labeled[]): Mention[] {
	return own.flatMap(({ figure, quantity }) => {
		const now = carriedTo(line, quantity);
		if (!now) return [];
		const span = { start: now.span.start, end: now.end };
		return [
			{
				figure,
				value: now.bound ? null : now.value,
				how: now.bound ? ('not-stated' as const) : ('stated' as const),
				span,
				valueSpan: now.span,
				section: line.sections.at(-1) ?? null,
				confidence: SURE,
				past: false,
			},
		];
	});
}

function carriedTo(line: Line, quantity: Quantity): Quantity | null {
	const next = line.quantities[line.quantities.indexOf(quantity) + 1];
	if (quantity.kind !== 'count' || next?.kind !== 'count') return null;
	const between = slice(line, { start: quantity.end, end: next.span.start });
	return /^\s*(?:\([^()]*\)\s*)?[,;]?\s*(?:đến|tới|tính đến|hiện)\s+(?:nay|tại)\s*(?:chỉ\s)?(?:là|còn|có|tăng lên|giảm còn)\s*$/u.test(
		between,
	)
		? next
		: null;
}

/** "có mặt 33/39": both numbers; "thiếu 03/07 biên chế": short of how many. */
function pair(reading: Reading, line: Line, found: Labeled): Mention[] {
	const { quantity } = found;
	const first = found.figure === 'staffing.shortage' && found.cost === 0 ? 'staffing.shortage' : 'staffing.present';
	const plain = { ...mention(reading, line, found), value: quantity.value };
	const base =
		nounClasses(reading.profile, quantity.noun).includes('posts') || /công chức|cbcc/u.test(quantity.noun ?? '')
			? { ...plain, confidence: SURE }
			: plain;
	if (quantity.of === null || predicateFollows(line, quantity)) return [];
	const [upper, lower] = GIVEN_FIRST.test(slice(line, { start: line.span.start, end: quantity.span.start }))
		? ['staffing.assigned', 'staffing.present']
		: [first, 'staffing.assigned'];
	return [
		{ ...base, figure: upper },
		{ ...base, figure: lower, value: quantity.of },
	];
}

/** "Biên chế giao/có mặt: 40/36" */
const GIVEN_FIRST = /(?:giao|biên chế|chỉ tiêu)\s*\/\s*(?:số )?(?:có mặt|hiện có|thực có|thực hiện|sử dụng)[^\d]*$/u;

/** "34/40 biên chế công chức" needs no other label: the noun says what it is. */
function loosePairs(reading: Reading, line: Line, labeled: readonly Labeled[]): Mention[] {
	return line.quantities
		.filter(
			(quantity) =>
				quantity.kind === 'fraction' &&
				quantity.of !== null &&
				quantity.of >= quantity.value &&
				!labeled.some((found) => found.quantity === quantity),
		)
		.filter(
			(quantity) =>
				(nounClasses(reading.profile, quantity.noun).includes('posts') || isOfPosts(line, quantity)) &&
				!isOtherScope(reading, line, quantity) &&
				!predicateFollows(line, quantity),
		)
		.flatMap((quantity) => pair(reading, line, { figure: 'staffing.present', quantity, cost: 0, label: quantity.span, weak: false, line }));
}

/** "Có mặt đủ so với biên chế được giao (39/39 cán bộ, công chức)": what the bracket counts stands before it. */
function isOfPosts(line: Line, quantity: Quantity): boolean {
	const before = slice(line, { start: line.span.start, end: quantity.span.start });
	return /(?:có mặt|bố trí|thực hiện)[^,;:()]*(?:biên chế|chỉ tiêu|định biên)[^,;:()\d]*\(\s*$/u.test(before);
}

/** "44 người / 50 chỉ tiêu", "21 người trên 26 chỗ", "trong 39 chỗ biên chế mới có 32 người": two numbers, two nouns, one pair. */
function partedPairs(reading: Reading, line: Line): Mention[] {
	if (isForeign(line) || isRequest(line)) return [];
	return line.quantities.flatMap((first, index) => {
		const second = line.quantities[index + 1];
		if (first.kind !== 'count' || second?.kind !== 'count' || first.bound || second.bound) return [];
		const between = slice(line, { start: first.end, end: second.span.start });
		const isPosts = (quantity: Quantity) => nounClasses(reading.profile, quantity.noun).includes('posts');
		const isPeople = (quantity: Quantity) =>
			nounClasses(reading.profile, quantity.noun).includes('persons') || (quantity.noun === null && isOnHand(line, quantity));
		const upright =
			isPeople(first) &&
			isPosts(second) &&
			/^(?: đang (?:làm việc|công tác)| có mặt| hiện có)?\s*(?:\/|trên|trong|trên tổng(?: số)?|trong tổng(?: số)?|trên số)\s*$/u.test(
				between,
			);
		const reversed =
			isPosts(first) &&
			isPeople(second) &&
			/^[^,;.]{0,20}(?:mới|chỉ|đã|hiện)(?: chỉ| mới)? có\s*$/u.test(between) &&
			/(?:trong|trên)\s*(?:tổng )?(?:số )?$/u.test(slice(line, { start: line.span.start, end: first.span.start }));
		const terse =
			GIVEN_BEFORE.test(slice(line, { start: line.span.start, end: first.span.start })) &&
			/^\s*[-–,]\s*(?:hiện )?có\s*:?\s*$/u.test(between);
		if (!upright && !reversed && !terse) return [];
		if (isOtherScope(reading, line, first) || isOtherScope(reading, line, second)) return [];
		const [present, assigned] = upright ? [first, second] : [second, first];
		const base = {
			how: 'stated' as const,
			span: { start: first.span.start, end: second.end },
			section: line.sections.at(-1) ?? null,
			confidence: SURE,
			past: isPast(reading, line, first),
		};
		return [
			{ ...base, figure: 'staffing.present', value: present.value, valueSpan: present.span },
			{ ...base, figure: 'staffing.assigned', value: assigned.value, valueSpan: assigned.span },
		];
	});
}

// "giao 40 - có 35 - thiếu 05"
const GIVEN_BEFORE = /(?:giao|biên chế|chỉ tiêu)\s*:?\s*$/u;

/** "Hiện còn 34 trong tổng số 40 biên chế": the verb says what is counted. */
function isOnHand(line: Line, quantity: Quantity): boolean {
	return /(?<!\p{L})(?:hiện|nay|đã|mới|chỉ)(?: \p{L}+){0,2}\s*$/u.test(slice(line, { start: line.span.start, end: quantity.span.start }));
}

/** No shortage: "không thiếu", "đủ so với định biên"; not of a quality ("không thiếu người giỏi"), not of one unit. */
function zeroShortage(reading: Reading, line: Line): Mention[] {
	const figure = reading.profile.figures.find((spec) => spec.id === 'staffing.shortage');
	if (isRequest(line) || isForeign(line)) return [];
	return findPhrases(figure?.zero ?? [], line.text)
		.slice(0, 1)
		.flatMap((match) => {
			const span = { start: line.span.start + match.index, end: line.span.start + match.index + match[0].length };
			const before = slice(line, { start: line.span.start, end: span.start });
			const after = slice(line, { start: span.end, end: line.span.end });
			if (/^\s*(?:người|công chức|cán bộ)?\s*(?:ở|tại|trong) (?!xã|phường|toàn)/u.test(after)) return [];
			if (subjectIsOther(reading, line, span.start) || /(?:để|nhằm|cho|chưa|không|cần)\s*$/u.test(before)) return [];
			return [noneMention('staffing.shortage', line, span, SURE)];
		});
}

/** Cadres and civil servants alone, where the number's own break-down gives public employees apart. */
function civilPart(reading: Reading, line: Line, found: Labeled): { value: number; at: Quantity } {
	const { quantity } = found;
	const whole = { value: quantity.value, at: quantity };
	const after = slice(line, { start: quantity.end, end: line.span.end });
	if (!/^[^.;]{0,40}?(?:gồm|trong đó|bao gồm|\()/u.test(after)) return whole;
	const parts = line.quantities.filter(
		(other) => other.kind === 'count' && other.span.start > quantity.end && other.value < quantity.value,
	);
	const isOthers = (part: Quantity) =>
		isPublic(reading, line, part) ||
		nounClasses(reading.profile, part.noun).some((name) => name === 'partTime' || name === 'contracts') ||
		/^\s*(?:người |lao động )?(?:hoạt động )?(?:không chuyên trách|hợp đồng)/u.test(
			slice(line, { start: part.span.end, end: line.span.end }),
		) ||
		OTHERS_BEFORE.test(slice(line, { start: quantity.end, end: part.span.start }));
	const told = parts.findIndex((_, index) => sumOf(parts.slice(0, index + 1)) === quantity.value) + 1;
	const own = parts.slice(0, told).filter((part) => !isOthers(part));
	const [first] = own;
	if (!first || own.length === told) return whole;
	return { value: sumOf(own), at: own.length === 1 ? first : quantity };
}

// "viên chức các trường học 340 người", "khối Đảng, Mặt trận và các đoàn thể 22 biên chế", "hợp đồng lao động 05 người"
const OTHERS_BEFORE =
	/(?:^|[,;:(]|trong đó|gồm|và)\s*(?:viên chức|hợp đồng(?: lao động)?|người lao động|khối đảng|đảng uỷ|cơ quan đảng|mặt trận|mttq|đoàn thể|lực lượng vũ trang|công an|quân sự)(?![^,;:()\d]*công chức)[^;:()\d]{0,40}(?: là|:)?\s*$/u;

function sumOf(parts: readonly Quantity[]): number {
	return parts.reduce((sum, part) => sum + part.value, 0);
}

/** A number after "trong đó", "gồm" or in a bracket behind the total, with no label of its own, is a part. */
function isPart(line: Line, found: Labeled): boolean {
	const between = slice(line, { start: found.label.end, end: found.quantity.span.start });
	if (/^\s*:\s*(?:khối )?(?:hđnd|ubnd|đảng uỷ|thường trực|phòng|văn phòng|trung tâm)/u.test(between)) return true;
	return (
		found.label.end <= found.quantity.span.start &&
		/(?:trong đó|gồm|bao gồm|cụ thể|\([^)]*\p{L}[^)]*$)/u.test(between.replace(/\([^)]*\)/gu, ' '))
	);
}

const NOW = /(?<!\p{L})(?:hiện|hiện nay|đến nay|tính đến nay|nay|hiện tại|chính thức|mà là|mà chỉ là)(?!\p{L})/u;

/** Told of an earlier state: the sentence says so before the number, and does not turn to now in between. */
function isPast(reading: Reading, line: Line, quantity: Quantity): boolean {
	const before = clauseOf(slice(line, { start: line.span.start, end: quantity.span.start }));
	const match = findPhrases(reading.profile.vocabulary.past, before).at(-1);
	if (!match) return false;
	const since = before.slice(match.index + match[0].length);
	return !NOW.test(since.replace(/\([^)]*\)/gu, ' '));
}

function clauseOf(before: string): string {
	return before.slice(before.lastIndexOf(';') + 1);
}

/** The total row of a break-down table states its columns' figures. */
export function tableMentions(table: UnitTable): Mention[] {
	const { total } = table;
	if (!total) return [];
	return Object.entries(total.values).flatMap(([figure, value]) => {
		if (value.value === null) return [];
		return [
			{
				figure,
				value: value.value,
				how: 'stated' as const,
				span: value.span,
				valueSpan: value.span,
				section: 'staffing',
				confidence: SURE,
				past: false,
			},
		];
	});
}

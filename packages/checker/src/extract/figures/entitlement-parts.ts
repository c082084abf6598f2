import type { Mention } from '../../facts.js';
import type { Line, Reading } from '../reading.js';
import { withoutGroups } from './entitlement-groups.js';
import { groupBy, type Placed, placesOf } from './entitlement-places.js';
import { PART } from './entitlement-scope.js';

/** Parts of a total (instalments, decrees, the need that covers both) count for less than it; without it they state no total. */
export function withoutParts(reading: Reading, mentions: readonly Mention[]): Mention[] {
	let told = placesOf(reading, withoutInstalments(mentions));
	for (const without of [withoutGroups, withoutAdded, withoutFunds, withoutNeeds, withoutAskedTwice]) told = without(reading, told);
	return told.map(({ mention }) => mention);
}

/** "Đề nghị cấp 860 triệu đồng để chi trả cho 02 trường hợp còn lại", where the section says none is left: the sum alone speaks against it. */
function withoutAskedTwice(reading: Reading, placed: readonly Placed[]): Placed[] {
	const none = placed.some(({ mention }) => mention.figure === 'entitlements.unpaid' && mention.value === 0);
	if (!none) return [...placed];
	const sums = new Set(placed.flatMap(({ mention, line }) => (mention.figure === 'entitlements.unpaidAmount' ? line : [])));
	return placed.filter(
		({ mention, line }) =>
			mention.figure !== 'entitlements.unpaid' ||
			line?.sections.includes('entitlements') !== false ||
			!sums.has(line) ||
			!/^(?:chi trả|trả|thanh toán)(?!\p{L})/u.test(label(reading, mention)),
	);
}

/** Of several instalments with no total none is what was paid in all. */
function withoutInstalments(mentions: readonly Mention[]): Mention[] {
	const isPart = ({ figure, confidence }: Mention) => figure === 'entitlements.paidAmount' && confidence === PART;
	if (new Set(mentions.filter(isPart).map(({ value }) => value)).size < 2) return [...mentions];
	return mentions.map((mention) => (isPart(mention) ? { ...mention, value: null, how: 'not-stated' } : mention));
}

// "chi trả tiếp cho 05 người", "chi thêm 640 triệu đồng"
const ADDED = /(?:chi|trả|thanh toán)(?: \p{L}+)? (?:tiếp|thêm|bổ sung)(?!\p{L})[^,;.\d]*$/u;
// "nâng tổng số người được chi trả lên 15 người"
const RAISED = /(?:nâng|đưa) (?:tổng )?(?:số|kinh phí)[^,;.\d]* lên(?: thành)?\s*$/u;
// "chi thêm 640 triệu đồng hỗ trợ tiền tàu xe", "… mua quà": for something else, not for more of the people
const FOR_ELSE =
	/^[^,;.\p{L}]*(?:để |cho )?(?:hỗ trợ|mua|thăm|tặng|sửa|trang bị)(?! [^,;.]*(?:người|trường hợp|đối tượng|đồng chí|nghỉ)) \p{L}/u;

/** "Đã chi trả cho 10 người, chi trả tiếp cho 05 người": neither is all; the number it was raised to is. */
function withoutAdded(reading: Reading, placed: readonly Placed[]): Placed[] {
	const kinds = new Map(placed.map((own) => [own, addedKind(reading, own)]));
	const told = placed.filter((own) => kinds.get(own) !== 'else');
	const groups = groupBy(told, ({ mention, block }) => `${mention.figure} ${block}`);
	const found = new Map([...groups].map(([key, group]) => [key, new Set(group.map((own) => kinds.get(own)))]));
	return told.map((own) => {
		const group = found.get(`${own.mention.figure} ${own.block}`);
		if (kinds.get(own) === 'raised' || !group?.has('added')) return own;
		return group.has('raised') ? as(own, { confidence: PART }) : as(own, { value: null, how: 'not-stated' });
	});
}

function addedKind(reading: Reading, { mention, line }: Placed): 'added' | 'raised' | 'else' | null {
	const before = tail(reading, mention, line);
	if (RAISED.test(before)) return 'raised';
	if (!ADDED.test(before)) return null;
	const after = reading.folded.slice(mention.valueSpan.end, Math.min(line?.span.end ?? 0, mention.valueSpan.end + CLAUSE));
	return FOR_ELSE.test(after) ? 'else' : 'added';
}

/** Letters of a clause beyond which nobody looks. */
const CLAUSE = 400;

/** The words right before the number that no stop and no other number parts from it. */
function tail(reading: Reading, mention: Mention, line: Line | null): string {
	const end = mention.valueSpan.start;
	const before = reading.folded.slice(Math.max(line?.span.start ?? end, end - CLAUSE), end);
	return before.slice(lastStop(before) + 1);
}

function lastStop(text: string): number {
	for (let at = text.length - 1; at >= 0; at--) if (/[,;.\d]/u.test(text[at] ?? '')) return at;
	return -1;
}

// "đã giải ngân 6,9 tỷ đồng", "đã chi trả 7 tỷ đồng"
const SPENT = /^đã (?:được )?(?:chi|giải ngân|thanh toán)(?: trả)?(?: xong)?(?: được)?\s*:?\s*$/u;

/** "Kinh phí thực hiện 7,2 tỷ đồng, đã giải ngân 6,9 tỷ đồng": a sum that no verb spends gives way to the one behind it that is spent. */
function withoutFunds(reading: Reading, placed: readonly Placed[]): Placed[] {
	const isMoney = ({ mention }: Placed) => mention.figure === 'entitlements.paidAmount' && mention.confidence !== PART;
	const spent = groupBy(
		placed.filter((own) => isMoney(own) && SPENT.test(label(reading, own.mention))),
		({ block }) => block,
	);
	for (const group of spent.values()) group.sort((a, b) => a.mention.span.start - b.mention.span.start);
	return placed.map((own) => {
		if (!isMoney(own) || /(?:đã|chi|trả|nhận|xong)(?!\p{L})/u.test(label(reading, own.mention))) return own;
		const { end } = own.mention.valueSpan;
		// The nearest behind it speaks for those farther on: what parts the sum from it parts it from them too.
		const next = firstAfter(spent.get(own.block) ?? [], end)?.mention.span.start ?? null;
		const gives = next !== null && next - end <= CLAUSE && !/trong đó|gồm/u.test(reading.folded.slice(end, next));
		return gives ? as(own, { confidence: PART }) : own;
	});
}

/** Of mentions in order the first whose words begin behind an offset. */
function firstAfter(placed: readonly Placed[], offset: number): Placed | undefined {
	let low = 0;
	let high = placed.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((placed[middle]?.mention.span.start ?? 0) > offset) high = middle;
		else low = middle + 1;
	}
	return placed[low];
}

// "Nhu cầu kinh phí: 10.200 triệu đồng; đã chi trả: 9.460 triệu đồng"
const NEED = /(?:nhu cầu|(?<!còn )(?:cần|phải) (?:chi|trả|thanh toán))/u;

/** What is needed in all, told before what was spent of it, is not what is owed still. */
function withoutNeeds(_reading: Reading, placed: readonly Placed[]): Placed[] {
	const needs = new Map<Line, number>();
	const paid = new Map<number, number>();
	for (const { mention, line, block } of placed) {
		if (line && !needs.has(line)) needs.set(line, needEnd(line));
		if (mention.figure === 'entitlements.paidAmount') paid.set(block, Math.max(paid.get(block) ?? -1, mention.span.start));
	}
	return placed.filter(
		({ mention, line, block }) =>
			mention.figure !== 'entitlements.unpaidAmount' ||
			line === null ||
			(needs.get(line) ?? Number.POSITIVE_INFINITY) > mention.valueSpan.start ||
			(paid.get(block) ?? -1) <= mention.span.start,
	);
}

/** Where a line's first word of need ends; infinite where it has none. */
function needEnd(line: Line): number {
	const match = NEED.exec(line.text);
	return match ? line.span.start + match.index + match[0].length : Number.POSITIVE_INFINITY;
}

function label(reading: Reading, { span, valueSpan }: Mention): string {
	return reading.folded.slice(span.start, valueSpan.start);
}

function as(own: Placed, change: Partial<Mention>): Placed {
	return { ...own, mention: { ...own.mention, ...change } };
}

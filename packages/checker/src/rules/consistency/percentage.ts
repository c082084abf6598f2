import { locate, type Span } from '@rasoat/parser';
import type { Quantity } from '../../extract/readers/quantity.js';
import type { Line } from '../../extract/reading.js';
import type { Facts } from '../../facts.js';
import { fired, type Hit, NOT_APPLICABLE, type Rule } from '../rule.js';
import { wrongShares } from './percentage-table.js';

/** Letters between a count and the percentage made of it: "36/39 máy trạm cài phần mềm diệt mã độc tập trung, đạt 92,3%". */
const REACH = 110;

interface Share {
	readonly part: number;
	readonly whole: number;
	readonly percent: Quantity;
	readonly span: Span;
}

/** A stated percentage that its two counts do not make, by more than rounding. */
export const percentage: Rule = ({ facts }) => {
	const shares = facts.lines.flatMap((line) => sharesOf(line, facts));
	const inTables = wrongShares(facts);
	if (shares.length === 0 && inTables.length === 0) return NOT_APPLICABLE;
	const wrong = shares.filter(
		(share) => !fits(share, decimals(facts.document.text.slice(share.percent.span.start, share.percent.span.end))),
	);
	return fired([
		...wrong.map((share): Hit => {
			const expected = Math.round((1000 * share.part) / share.whole) / 10;
			return {
				target: null,
				expected,
				actual: share.percent.value,
				evidence: [locate(facts.document, share.span, null, share.percent.span)],
			};
		}),
		...inTables,
	]);
};

function sharesOf(line: Line, facts: Facts): Share[] {
	return line.quantities.flatMap((percent, index) => {
		if (percent.kind !== 'percent' || percent.bound || isChange(line, percent)) return [];
		const fraction = ofFraction(line, percent, index);
		if (fraction || isOfOther(line, percent)) return fraction ?? [];
		return ofStaff(line, percent, index, facts) ?? ofEntitled(line, percent, index, facts) ?? ofCounts(line, percent, index);
	});
}

/** "tăng 15%", "đạt 82% so với cùng kỳ" */
function isChange(line: Line, percent: Quantity): boolean {
	return (
		/(?:tăng|giảm)(?: thêm| đi)?\s*$/u.test(between(line, line.span.start, percent.span.start)) ||
		/^\s*so với (?:cùng kỳ|năm|quý)/u.test(between(line, percent.span.end, line.span.end))
	);
}

/** "chiếm 35,3% tổng số", "đạt 100% chuẩn", "tỷ lệ hài lòng đạt 98%": a share of something that stands elsewhere, unless a fraction tells of what. */
function isOfOther(line: Line, percent: Quantity): boolean {
	const before = between(line, line.span.start, percent.span.start);
	const after = between(line, percent.span.end, line.span.end);
	return (
		/^\s*(?:trên |trong )?tổng số(?! (?:biên chế|được giao))/u.test(after) ||
		/^\s*(?:đúng hạn|trước hạn|chuẩn|yêu cầu|nhu cầu|kế hoạch|kinh phí|số kinh phí|dự toán|số tiền)(?!\p{L})/u.test(after) ||
		/(?:tỷ lệ|tỉ lệ) (?!(?:là|đạt|đúng hạn|trước hạn|giải quyết|hoàn thành|chi trả|bố trí|có mặt)(?!\p{L}))\p{L}[^,;()\d]*$/u.test(before)
	);
}

/** "33/40 … 82,5%", "92,3% (36/39)": the fraction right before it in the clause, or in the bracket behind it. */
function ofFraction(line: Line, percent: Quantity, index: number): Share[] | null {
	const before = line.quantities[index - 1];
	if (
		before?.kind === 'fraction' &&
		before.of &&
		!isDay(line, before) &&
		!/^\s*(?:trên |trong |so với )?tổng số \d/u.test(between(line, percent.span.end, line.span.end)) &&
		percent.span.start - before.span.end <= REACH &&
		!parted(line, before.span.end, percent.span.start)
	)
		return [share(before, before.value, before.of, percent)];
	const after = line.quantities[index + 1];
	if (after?.kind === 'fraction' && after.of && /^\s*\(\s*$/u.test(between(line, percent.span.end, after.span.start)))
		return [share(after, after.value, after.of, percent)];
	return null;
}

/** "có mặt 38 người, đạt 88,4% so với số được giao": staff on hand out of the posts assigned, told apart. */
function ofStaff(line: Line, percent: Quantity, index: number, facts: Facts): Share[] | null {
	const present = facts.figures['staffing.present'];
	const assigned = facts.figures['staffing.assigned']?.value;
	if (typeof present?.value !== 'number' || typeof assigned !== 'number' || !line.sections.includes('staffing')) return null;
	const after = between(line, percent.span.end, line.span.end);
	const before = line.quantities.slice(0, index).findLast((other) => other.kind === 'count' && other.value === present.value);
	const link = before ? between(line, before.end, percent.span.start) : line.text.slice(0, percent.span.start - line.span.start);
	const named = /^\s*(?:so với\s+)?(?:(?:tổng )?số|biên chế|chỉ tiêu|định biên)[^,;.]{0,30}(?:giao|định biên|chỉ tiêu)/u.test(after);
	const near =
		before !== undefined &&
		/^[^\d;]{0,30},?\s*(?:đạt|bằng)\s*(?:tỷ lệ\s*)?$/u.test(link) &&
		!/(?:nữ|đại học|trình độ|đảng viên)/u.test(link + after.slice(0, 30));
	const row =
		before !== undefined &&
		/(?:giao|định biên)/u.test(line.text) &&
		/(?:đạt|bằng)\s*$/u.test(link) &&
		!/(?:nữ|đại học|trình độ)/u.test(link);
	if (!named && !near && !row) return null;
	return [share(before ?? percent, present.value, assigned, percent)];
}

/** "Có 21 người có quyết định nghỉ. Đến nay đã chi trả cho 18 người, đạt 87,5%": paid, or not, out of those decided. */
function ofEntitled(line: Line, percent: Quantity, index: number, facts: Facts): Share[] | null {
	const number = (id: string) => {
		const value = facts.figures[`entitlements.${id}`]?.value;
		return typeof value === 'number' ? value : null;
	};
	const [decided, paid, unpaid] = [number('decided'), number('paid'), number('unpaid')];
	const part = line.quantities[index - 1];
	if (!line.sections.includes('entitlements') || decided === null || part?.kind !== 'count' || part.value > decided) return null;
	if (part.value !== paid && part.value !== unpaid) return null;
	if (!/^[^\d;]{0,30},?\s*\(?(?:đạt|bằng|chiếm)\s*(?:tỷ lệ\s*)?$/u.test(between(line, part.end, percent.span.start))) return null;
	const found = share(part, part.value, decided, percent);
	const places = decimals(line.text.slice(percent.span.start - line.span.start, percent.span.end - line.span.start));
	return paid !== null && unpaid !== null && fits({ ...found, whole: paid + unpaid }, places) ? [] : [found];
}

/** "(11/10)" alone in its bracket, or more than the whole, is a day. */
function isDay(line: Line, fraction: Quantity): boolean {
	const alone =
		/\(\s*$/u.test(between(line, line.span.start, fraction.span.start)) && /^\s*\)/u.test(between(line, fraction.span.end, line.span.end));
	return fraction.value > (fraction.of ?? 0) || (alone && fraction.noun === null && (fraction.of ?? 0) <= 12);
}

function share(counts: Quantity, part: number, whole: number, percent: Quantity): Share {
	return {
		part,
		whole,
		percent,
		span: { start: Math.min(counts.span.start, percent.span.start), end: Math.max(counts.span.end, percent.span.end) },
	};
}

/**
 * "427 hồ sơ, trong đó 415 hồ sơ đúng hạn (97,2%)": a part and its whole, told of the same thing in one sentence. Fires only where no
 * count of the sentence before the part could be the whole.
 */
function ofCounts(line: Line, percent: Quantity, index: number): Share[] {
	const reversed = ofTotal(line, percent, index);
	if (reversed) return reversed;
	const part = line.quantities[index - 1];
	if (part?.kind !== 'count' || percent.span.start - part.end > REACH || parted(line, part.end, percent.span.start)) return [];
	if (!/(?:\(|đạt|chiếm|bằng|tỷ lệ|tỉ lệ|tương ứng)\s*(?:là\s*)?$/u.test(between(line, part.end, percent.span.start))) return [];
	const noun = nounOf(line, part);
	const wholes = line.quantities
		.slice(0, index - 1)
		.filter((other) => other.kind === 'count' && other.value >= part.value && nounOf(line, other) === noun);
	const [whole] = wholes;
	if (
		!whole ||
		noun === '' ||
		!/(?:trong đó|có|đã|giải quyết|trả|xử lý|hoàn thành|đúng hạn|trước hạn)/u.test(between(line, whole.end, part.span.start))
	)
		return [];
	const places = decimals(line.text.slice(percent.span.start - line.span.start, percent.span.end - line.span.start));
	if (wholes.some((other) => fits({ part: part.value, whole: other.value, percent, span: percent.span }, places))) return [];
	return [share(part, part.value, whole.value, percent)];
}

/** "14.200 trang trên tổng số 35.500 trang, bằng 40%": the part first, then the whole. */
function ofTotal(line: Line, percent: Quantity, index: number): Share[] | null {
	const [part, whole] = [line.quantities[index - 2], line.quantities[index - 1]];
	if (part?.kind !== 'count' || whole?.kind !== 'count' || part.value > whole.value || percent.span.start - whole.end > REACH) return null;
	if (!/(?:trên|trong) (?:tổng )?số\s*$/u.test(between(line, part.end, whole.span.start)) || parted(line, whole.end, percent.span.start))
		return null;
	return [share(part, part.value, whole.value, percent)];
}

/** The first word counted ("hồ", "người"), for comparing two counts. */
function nounOf(line: Line, quantity: Quantity): string {
	return /^\s*(\p{L}+(?:\s+\p{L}+)?)/u.exec(line.text.slice(quantity.span.end - line.span.start))?.[1]?.split(/\s+/u)[0] ?? '';
}

function between(line: Line, from: number, to: number): string {
	return line.text.slice(from - line.span.start, to - line.span.start);
}

function parted(line: Line, from: number, to: number): boolean {
	return between(line, from, to).includes(';');
}

/** Rounded or cut to the places it is told with. */
function fits({ part, whole, percent }: Share, places: number): boolean {
	if (whole === 0) return true;
	const unit = 10 ** -places;
	return Math.abs(percent.value - (100 * part) / whole) < unit * 1.0001;
}

function decimals(text: string): number {
	return /[.,](\d+)/u.exec(text)?.[1]?.length ?? 0;
}

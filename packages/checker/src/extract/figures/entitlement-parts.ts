import type { Mention } from '../../facts.js';
import type { Line, Reading } from '../reading.js';
import { PART } from './entitlement-scope.js';

/** Parts of a total (instalments, decrees, the need that covers both) count for less than it; without it they state no total. */
export function withoutParts(reading: Reading, mentions: readonly Mention[]): Mention[] {
	const told = withoutNeeds(reading, withoutFunds(reading, withoutAdded(reading, withoutGroups(reading, withoutInstalments(mentions)))));
	return withoutAskedTwice(reading, told);
}

/** "Đề nghị cấp 860 triệu đồng để chi trả cho 02 trường hợp còn lại", where the section says none is left: the sum alone speaks against it. */
function withoutAskedTwice(reading: Reading, mentions: readonly Mention[]): Mention[] {
	const none = mentions.some(({ figure, value }) => figure === 'entitlements.unpaid' && value === 0);
	return mentions.filter((mention) => {
		const line = lineOf(reading, mention);
		const asked =
			mention.figure === 'entitlements.unpaid' &&
			line?.sections.includes('entitlements') === false &&
			/^(?:chi trả|trả|thanh toán)(?!\p{L})/u.test(reading.folded.slice(mention.span.start, mention.valueSpan.start));
		return !(none && asked && mentions.some((other) => other.figure === 'entitlements.unpaidAmount' && lineOf(reading, other) === line));
	});
}

/** Of several instalments with no total none is what was paid in all. */
function withoutInstalments(mentions: readonly Mention[]): Mention[] {
	const isPart = ({ figure, confidence }: Mention) => figure === 'entitlements.paidAmount' && confidence === PART;
	if (new Set(mentions.filter(isPart).map(({ value }) => value)).size < 2) return [...mentions];
	return mentions.map((mention) => (isPart(mention) ? untold(mention) : mention));
}

// "theo Nghị định số 178/2024/NĐ-CP", "NĐ 154"
const DECREE = /(?:nghị định|nđ)(?: số)? ?(\d{2,3})(?!\d)/gu;
/** Two decrees of the one scheme. */
const SAME: Readonly<Record<string, string>> = { '67': '178' };
// "Cán bộ, công chức: đã chi trả 05 người", "Đối với người hoạt động không chuyên trách, đã chi trả 12 người"
const STAFF =
	/(?:^|[.;:]\s*|đối với )(?:khối |nhóm )?(cán bộ(?:,| và)? công chức|công chức|viên chức|(?:người (?:hoạt động )?|cán bộ )?không chuyên trách)[^,;.:\d]{0,30}[:,]/gu;

/** "Nghị định 178: đã chi trả 05 người. Nghị định 154: đã chi trả 09 người": each is one decree's. */
function withoutGroups(reading: Reading, mentions: readonly Mention[]): Mention[] {
	const keys = new Map(mentions.map((mention) => [mention, groupOf(reading, mention, mentions)]));
	return mentions.map((mention) => {
		const alike = mentions.filter((other) => other.figure === mention.figure && other.value !== 0);
		const groups = new Set(alike.flatMap((other) => keys.get(other) ?? []));
		if (!keys.get(mention) || groups.size < 2) return mention;
		return alike.some((other) => !keys.get(other)) ? { ...mention, confidence: PART } : untold(mention);
	});
}

/** The one decree or kind of staff named between the last number of the sentence and this one; null where none or several are. */
function groupOf(reading: Reading, mention: Mention, mentions: readonly Mention[]): string | null {
	const line = lineOf(reading, mention);
	if (!line) return null;
	const last = mentions
		.filter(
			({ figure, valueSpan }) => figure === mention.figure && valueSpan.start >= line.span.start && valueSpan.end <= mention.span.start,
		)
		.reduce((end, { valueSpan }) => Math.max(end, valueSpan.end), line.span.start);
	const words = reading.folded.slice(last, mention.valueSpan.start);
	if (/(?:tổng|cộng)(?! (?:tác|đồng))/u.test(words)) return null;
	const decrees = [...words.matchAll(DECREE)].map((match) => SAME[match[1] ?? ''] ?? match[1] ?? '');
	const groups = new Set(decrees.length > 0 ? decrees : [...words.matchAll(STAFF)].map((match) => match[1] ?? ''));
	return groups.size === 1 ? ([...groups][0] ?? null) : null;
}

// "chi trả tiếp cho 05 người", "chi thêm 640 triệu đồng"
const ADDED = /(?:chi|trả|thanh toán)(?: \p{L}+)? (?:tiếp|thêm|bổ sung)(?!\p{L})[^,;.\d]*$/u;
// "nâng tổng số người được chi trả lên 15 người"
const RAISED = /(?:nâng|đưa) (?:tổng )?(?:số|kinh phí)[^,;.\d]* lên(?: thành)?\s*$/u;

/** "Đã chi trả cho 10 người, chi trả tiếp cho 05 người": neither is all; the number it was raised to is. */
function withoutAdded(reading: Reading, mentions: readonly Mention[]): Mention[] {
	const before = (mention: Mention) =>
		reading.folded.slice(lineOf(reading, mention)?.span.start ?? mention.span.start, mention.valueSpan.start);
	return mentions.map((mention) => {
		const alike = mentions.filter((other) => other.figure === mention.figure && blockOf(reading, other) === blockOf(reading, mention));
		if (RAISED.test(before(mention)) || !alike.some((other) => ADDED.test(before(other)))) return mention;
		return alike.some((other) => RAISED.test(before(other))) ? { ...mention, confidence: PART } : untold(mention);
	});
}

// "đã giải ngân 6,9 tỷ đồng", "đã chi trả 7 tỷ đồng"
const SPENT = /^đã (?:được )?(?:chi|giải ngân|thanh toán)(?: trả)?(?: xong)?(?: được)?\s*:?\s*$/u;

/** "Kinh phí thực hiện 7,2 tỷ đồng, đã giải ngân 6,9 tỷ đồng": a sum that no verb spends gives way to the one behind it that is spent. */
function withoutFunds(reading: Reading, mentions: readonly Mention[]): Mention[] {
	const words = ({ span, valueSpan }: Mention) => reading.folded.slice(span.start, valueSpan.start);
	const isMoney = ({ figure, confidence }: Mention) => figure === 'entitlements.paidAmount' && confidence !== PART;
	return mentions.map((mention) => {
		if (!isMoney(mention) || /(?:đã|chi|trả|nhận|xong)(?!\p{L})/u.test(words(mention))) return mention;
		const spent = mentions.some(
			(other) =>
				isMoney(other) &&
				SPENT.test(words(other)) &&
				other.span.start > mention.valueSpan.end &&
				blockOf(reading, other) === blockOf(reading, mention) &&
				!/trong đó|gồm/u.test(reading.folded.slice(mention.valueSpan.end, other.span.start)),
		);
		return spent ? { ...mention, confidence: PART } : mention;
	});
}

function untold(mention: Mention): Mention {
	return { ...mention, value: null, how: 'not-stated' };
}

function lineOf(reading: Reading, { valueSpan }: Mention): Line | undefined {
	return reading.lines.find(({ span }) => valueSpan.start >= span.start && valueSpan.start < span.end);
}

function blockOf(reading: Reading, mention: Mention): number {
	return lineOf(reading, mention)?.sentence.block ?? -1;
}

// "Nhu cầu kinh phí: 10.200 triệu đồng; đã chi trả: 9.460 triệu đồng"
const NEED = /(?:nhu cầu|(?<!còn )(?:cần|phải) (?:chi|trả|thanh toán))/u;

/** What is needed in all, told before what was spent of it, is not what is owed still. */
function withoutNeeds(reading: Reading, mentions: readonly Mention[]): Mention[] {
	return mentions.filter((mention) => {
		const start = lineOf(reading, mention)?.span.start ?? mention.span.start;
		if (mention.figure !== 'entitlements.unpaidAmount' || !NEED.test(reading.folded.slice(start, mention.valueSpan.start))) return true;
		return !mentions.some(
			(other) =>
				other.figure === 'entitlements.paidAmount' &&
				other.span.start > mention.span.start &&
				blockOf(reading, other) === blockOf(reading, mention),
		);
	});
}

import type { Reading } from '../reading.js';
import { groupBy, type Placed } from './entitlement-places.js';
import { PART } from './entitlement-scope.js';

// "theo Nghị định số 178/2024/NĐ-CP", "NĐ 154"
const DECREE = /(?:nghị định|nđ)(?: số)? ?(\d{2,3})(?!\d)/gu;
/** Two decrees of the one scheme. */
const SAME: Readonly<Record<string, string>> = { '67': '178' };
// "Cán bộ, công chức: đã chi trả 05 người", "Đối với người hoạt động không chuyên trách, đã chi trả 12 người"
const STAFF =
	/(?:^|[.;:]\s*|đối với )(?:khối |nhóm )?(cán bộ(?:,| và)? công chức|công chức|viên chức|(?:người (?:hoạt động )?|cán bộ )?không chuyên trách)[^,;.:\d]{0,30}[:,]/gu;

/** "Nghị định 178: đã chi trả 05 người. Nghị định 154: đã chi trả 09 người": each is one decree's. */
export function withoutGroups(reading: Reading, placed: readonly Placed[]): Placed[] {
	const keys = groupsOf(reading, placed);
	const figures = new Map(
		[...groupBy(placed, ({ mention }) => mention.figure)].map(([figure, own]) => {
			const told = own.filter(({ mention }) => mention.value !== 0);
			return [figure, { names: new Set(told.flatMap((one) => keys.get(one) ?? [])), whole: told.some((one) => !keys.get(one)) }];
		}),
	);
	return placed.map((own) => {
		const figure = figures.get(own.mention.figure);
		if (!keys.get(own) || !figure || figure.names.size < 2) return own;
		const change = figure.whole ? { confidence: PART } : { value: null, how: 'not-stated' as const };
		return { ...own, mention: { ...own.mention, ...change } };
	});
}

/** Each mention's group, read between it and the last number of its figure in the sentence. */
function groupsOf(reading: Reading, placed: readonly Placed[]): Map<Placed, string | null> {
	const keys = new Map<Placed, string | null>();
	for (const own of groupBy(placed, ({ mention }) => mention.figure).values()) {
		const sorted = [...own].sort((a, b) => a.mention.valueSpan.start - b.mention.valueSpan.start);
		for (const [at, one] of sorted.entries()) {
			let last = at - 1;
			while (last >= 0 && (sorted[last]?.mention.valueSpan.end ?? 0) > one.mention.span.start) last--;
			const start = one.line?.span.start ?? one.mention.span.start;
			const from = Math.max(start, sorted[last]?.mention.valueSpan.end ?? 0);
			keys.set(one, groupOf(reading.folded.slice(from, one.mention.valueSpan.start)));
		}
	}
	return keys;
}

/** The one decree or kind of staff named before a number; null where none or several are. */
function groupOf(words: string): string | null {
	if (/(?:tổng|cộng)(?! (?:tác|đồng))/u.test(words)) return null;
	const decrees = [...words.matchAll(DECREE)].map((match) => SAME[match[1] ?? ''] ?? match[1] ?? '');
	const groups = new Set(decrees.length > 0 ? decrees : [...words.matchAll(STAFF)].map((match) => match[1] ?? ''));
	return groups.size === 1 ? ([...groups][0] ?? null) : null;
}

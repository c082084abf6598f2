import type { Mention } from '../../facts.js';
import { cover, noneMention } from '../mention.js';
import type { Quantity } from '../readers/quantity.js';
import type { Line, Reading } from '../reading.js';
import { nounClasses } from '../reading.js';
import { labelQuantities, slice } from './label.js';
import { withRemaining } from './staff-left.js';

const SURE = 0.96;

// "Người hoạt động không chuyên trách cấp xã: 12", "KCT cấp phường: 09"
const LABEL_BEFORE =
	/(?:(?:người|cán bộ) )?(?:hoạt động )?(?:không chuyên trách|(?<!\p{L})(?:hđ)?kct)(?: cấp (?:xã|phường)| (?:ở|của) (?:xã|phường)| (?:xã|phường))?[^;.\d]{0,40}$/u;

/** Part-time staff at commune level still at work; those of villages, and those who left, do not count. */
export function partTimeMentions(reading: Reading): Mention[] {
	const mentions = reading.lines.flatMap((line) => {
		if (line.sections.includes('entitlements') || line.sections.includes('training')) return [];
		const told = line.quantities.flatMap((quantity) => {
			if (quantity.kind !== 'count') return [];
			const after = slice(line, { start: quantity.span.end, end: line.span.end });
			const before = slice(line, { start: line.span.start, end: quantity.span.start });
			const byNoun =
				nounClasses(reading.profile, quantity.noun).includes('partTime') ||
				/^\s*(?:người|cán bộ|đồng chí)[^,;.\d]{0,30}(?:không chuyên trách|(?<!\p{L})(?:hđ)?kct)/u.test(after) ||
				/^\s*(?:không chuyên trách|(?<!\p{L})(?:hđ)?kct)/u.test(after);
			const label =
				quantity.noun === null || nounClasses(reading.profile, quantity.noun).includes('persons') ? LABEL_BEFORE.exec(before) : null;
			const byLabel = label !== null;
			const village = /(?:thôn|tổ dân phố|khu dân cư|khu phố|xóm)/u;
			const own = byNoun
				? `${before.slice(before.lastIndexOf(';') + 1).slice(-50)}|${/^[^;.]*/u.exec(after)?.[0].slice(0, 90) ?? ''}`
				: before;
			if (
				!(byNoun || byLabel) ||
				isVillage(own, village) ||
				/(?:đã nghỉ|thôi việc|nghỉ theo|chi trả|giải quyết chế độ)/u.test(`${before.slice(-40)}${after.slice(0, 90)}`)
			)
				return [];
			return [
				mention(
					'staffing.partTime',
					line,
					quantity.bound ||
						/^\s*\([^)]*\d[^)]*(?:thôn|tổ dân phố|khu dân cư)\s*:?\s*\d/u.test(slice(line, { start: quantity.end, end: line.span.end })),
					quantity.value,
					{ start: label && !byNoun ? line.span.start + label.index : quantity.span.start, end: quantity.end },
					quantity.span,
				),
			];
		});
		return told.length > 0 ? told : zeroPartTime(line);
	});
	return withRemaining(reading, mentions);
}

/** "không còn người hoạt động không chuyên trách nào", "không bố trí người hoạt động không chuyên trách", "không chuyên trách cấp xã: không". */
const NO_PART_TIME =
	/(?:không|chưa)(?: còn| có| (?:bố trí|sử dụng)(?! (?:đủ|thêm|được|hết)))[^,;.\d]{0,20}(?:không chuyên trách|(?<!\p{L})(?:hđ)?kct)(?: cấp (?:xã|phường))?|(?:không chuyên trách|(?<!\p{L})(?:hđ)?kct)(?: cấp (?:xã|phường))?(?:[^;.\d]|\d{1,2}\/\d{1,2}(?:\/\d{4})?){0,60}(?:không còn(?: người nào| ai)?|: không(?: có)?)(?!\p{L})/u;

function zeroPartTime(line: Line): Mention[] {
	const match = NO_PART_TIME.exec(line.text);
	if (!match || /(?:thôn|tổ dân phố|khu dân cư)/u.test(match[0])) return [];
	const span = { start: line.span.start + match.index, end: line.span.start + match.index + match[0].length };
	return [noneMention('staffing.partTime', line, span, SURE)];
}

/** "ở 21 thôn", "tại tổ dân phố": but "cấp xã …; ở thôn …" tells two groups apart, and only the near one counts. */
function isVillage(text: string, village: RegExp): boolean {
	const [before = '', after = ''] = text.split('|');
	if (/cấp (?:xã|phường)|ở (?:xã|phường)(?!\p{L})/u.test(after.slice(0, 60))) return false;
	return (
		village.test(after.split(/,\s/u)[0] ?? '') || (village.test(before.split(/,\s/u).at(-1) ?? '') && !/cấp (?:xã|phường)/u.test(text))
	);
}

/** Where contracts are asked for, or are other people's. */
const ELSEWHERE = new Set(['training', 'entitlements', 'proposals', 'plan']);

/** Labour contracts: "03 hợp đồng lao động", "tám người làm việc theo hợp đồng". */
export function contractMentions(reading: Reading): Mention[] {
	const specs = reading.profile.figures.filter((figure) => figure.id === 'staffing.contracts');
	const mentions = reading.lines.flatMap((line) => {
		if (!/hợp đồng|hđlđ|lđhđ|(?<!\p{L})hđ (?:111|68)/u.test(line.text) || line.sections.some((id) => ELSEWHERE.has(id))) return [];
		const byNoun = line.quantities.filter(
			(quantity) =>
				nounClasses(reading.profile, quantity.noun).includes('contracts') &&
				!isEnded(line, quantity) &&
				!/^\s*(?:mua|thuê|kinh tế|cung cấp|thi công|tín dụng|chuyển nhượng)/u.test(
					slice(line, { start: quantity.end, end: line.span.end }),
				),
		);
		if (byNoun[0])
			return [
				mention(
					'staffing.contracts',
					line,
					byNoun[0].bound,
					byNoun[0].value,
					{ start: byNoun[0].span.start, end: byNoun[0].end },
					byNoun[0].span,
				),
			];
		const [first] = labelQuantities(line, reading.profile, specs).filter(
			(found) => found.quantity.kind === 'count' && !/chứng thực/u.test(line.text) && !isEnded(line, found.quantity),
		);
		if (!first) return zeroContracts(line);
		const isSupport = (quantity: Quantity) => nounClasses(reading.profile, quantity.noun).includes('support');
		const several = isSupport(first.quantity) && line.quantities.filter(isSupport).length > 1;
		return [
			mention(
				'staffing.contracts',
				line,
				first.quantity.bound || several,
				first.quantity.value,
				cover(first.label, { start: first.quantity.span.start, end: first.quantity.end }),
				first.quantity.span,
			),
		];
	});
	return withRemaining(reading, mentions);
}

/** "đã chấm dứt hợp đồng lao động với 02 người": contracts no more. */
function isEnded(line: Line, quantity: Quantity): boolean {
	return /(?:chấm dứt|thanh lý|cắt giảm|hết hạn|đã giảm)[^,;.\d]*$/u.test(
		slice(line, { start: line.span.start, end: quantity.span.start }),
	);
}

function zeroContracts(line: Line): Mention[] {
	const match =
		/(?:không|chưa) (?:có|dùng|sử dụng|ký(?! (?:mới|thêm|tiếp))|còn)[^,;.\d]{0,30}hợp đồng(?: lao động)?|hợp đồng(?: lao động)?[^,;.\d]{0,40}:\s*(?:không(?: có)?|chưa có)/u.exec(
			line.text,
		);
	if (!match) return [];
	const span = { start: line.span.start + match.index, end: line.span.start + match.index + match[0].length };
	return [noneMention('staffing.contracts', line, span, SURE)];
}

function mention(figure: string, line: Line, bound: boolean, value: number, span: Mention['span'], valueSpan: Mention['span']): Mention {
	return {
		figure,
		value: bound ? null : value,
		how: bound ? 'not-stated' : 'stated',
		span,
		valueSpan,
		section: line.sections.at(-1) ?? null,
		confidence: SURE,
		past: false,
	};
}

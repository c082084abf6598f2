import type { Mention } from '../../facts.js';
import { lineAt } from '../line-at.js';
import type { Line, Reading } from '../reading.js';

// "Tổng số người biệt phái về xã: 03", "Như vậy, tổng số người biệt phái là 02", "cộng 03 người"
const TOTAL = /(?:như vậy|tổng cộng|tổng số|(?<!công )cộng(?! đồng)|tất cả|cả thảy)[^;.\d]{0,60}$/u;

// "từ Sở Tài chính", "từ các trường học", "sở, ngành biệt phái về"
const SENDER = /(?<!\p{L})(?:sở|trường|trung tâm|chi cục|ban|bệnh viện|ngành|cơ quan|kho bạc|bảo hiểm|thành phố)(?!\p{L})/u;

/**
 * Numbers of one way told bullet by bullet, or sentence by sentence of one paragraph: the one that says so, or that the others add up to,
 * is the total and the others its parts; bullets without such a one are all parts.
 */
export function withTotals(reading: Reading, mentions: readonly Mention[]): Mention[] {
	const parts = new Set<Mention>(mentions.filter((mention) => isInner(reading, mention)));
	for (const group of groupsOf(reading, mentions)) for (const mention of partsOf(reading, group)) parts.add(mention);
	return mentions.map((mention) => (parts.has(mention) ? { ...mention, part: true } : mention));
}

interface Group {
	readonly mentions: readonly Mention[];
	readonly bullets: boolean;
}

function partsOf(reading: Reading, { mentions, bullets }: Group): readonly Mention[] {
	const sum = mentions.reduce((all, { value }) => all + Number(value), 0);
	const fits = (mention: Mention) => Number(mention.value) * 2 === sum;
	const total = mentions.find((mention) => saysTotal(reading, mention) && (bullets || fits(mention)));
	const whole = total ?? (mentions.length > 2 ? mentions.find(fits) : undefined);
	if (whole) return mentions.filter((mention) => mention !== whole);
	return bullets && mentions.every((mention) => SENDER.test(lineOf(reading, mention)?.text ?? '')) ? mentions : [];
}

function saysTotal(reading: Reading, mention: Mention): boolean {
	const line = lineOf(reading, mention);
	return line !== undefined && TOTAL.test(line.text.slice(0, mention.valueSpan.start - line.span.start));
}

/** Runs of two or more totals of one figure: one a bullet in neighbouring bullets, or several in one paragraph. */
function groupsOf(reading: Reading, mentions: readonly Mention[]): Group[] {
	const groups: { mentions: Mention[]; bullets: boolean; figure: string; last: number }[] = [];
	for (const mention of mentions) {
		if (mention.part || mention.past || typeof mention.value !== 'number' || mention.value === 0 || isInner(reading, mention)) continue;
		const block = blockOf(reading, mention);
		const isItem = reading.document.blocks[block]?.kind === 'item';
		const open = groups.findLast(({ figure }) => figure === mention.figure);
		const same = open?.last === block && !open.bullets;
		const next =
			open !== undefined &&
			open.last === block - 1 &&
			isItem &&
			(open.bullets || open.mentions.length === 1) &&
			isItemAt(reading, open.last);
		if (open && (same || next)) {
			open.mentions.push(mention);
			open.bullets = next;
			open.last = block;
		} else groups.push({ mentions: [mention], bullets: false, figure: mention.figure, last: block });
	}
	return groups.filter((group) => group.mentions.length > 1);
}

/** "Trong đó có 01 người tại Phòng Kinh tế" in a bullet of its own. */
function isInner(reading: Reading, mention: Mention): boolean {
	return /^(?:trong đó|trong số đó|riêng)(?!\p{L})/u.test(lineOf(reading, mention)?.text ?? '');
}

function lineOf(reading: Reading, mention: Mention): Line | undefined {
	return reading.lines[lineAt(reading.lines, mention.valueSpan.start)];
}

function isItemAt({ document }: Reading, block: number): boolean {
	return document.blocks[block]?.kind === 'item';
}

function blockOf(reading: Reading, mention: Mention): number {
	return lineOf(reading, mention)?.sentence.block ?? -1;
}

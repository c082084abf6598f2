import type { TableBlock } from '@rasoat/parser';
import type { Mention } from '../../facts.js';
import { joinedLines, type Line, type Reading } from '../reading.js';
import { readCell } from '../tables/cell-value.js';
import { readGrid } from '../tables/grid.js';
import { isTotalRow } from '../tables/unit-table.js';
import { directionOf, IN, OUT } from './direction.js';
import { isPerson, isTerm, mention, NONE, NOT_NONE, pieceMentions, SENDER, SURE, zeroMentions } from './secondee-counts.js';
import { KEY, piecesOf } from './secondee-pieces.js';
import { withTotals } from './secondee-totals.js';
import { withRemaining } from './staff-left.js';

/** A sentence that asks, plans or praises tells no number of today. */
const ASKED =
	/(?:đề nghị|kiến nghị|đề xuất|xem xét|mong|tiếp tục (?:biệt phái|cử|tăng cường)|cho phép|kéo dài|gia hạn|bổ sung|sẽ|dự kiến)/u;
const TODAY =
	/(?:đang (?:tăng cường|biệt phái|giúp|công tác|làm việc)|hiện (?:đang|có)|đối với (?:\d|một|hai|ba|bốn|năm|sáu)|thời (?:hạn|gian) (?:biệt phái|tăng cường))/u;

interface OpenList {
	readonly figure: string;
	readonly block: number;
	/** Led in by a colon; else the total stands there and only senders below it are its parts. */
	readonly leads: boolean;
}

/** Secondees in and out: totals ("biệt phái về phường 05 người") and the parts told behind them or sender by sender. */
export function secondeeMentions(reading: Reading): Mention[] {
	const found: Mention[] = [];
	let open: OpenList | null = null as OpenList | null;
	let last = -1;
	for (const line of joinedLines(reading)) {
		const pieces = piecesOf(line);
		if (pieces.length > 0) {
			const own = isAsked(line)
				? []
				: bySender(
						line,
						pieces.flatMap((piece) => pieceMentions(reading, line, piece)),
					);
			found.push(...own);
			const figure = own.at(-1)?.figure ?? directionOf(reading, line, `${line.context} ${line.text}`);
			const listed = !isAsked(line) && !line.sections.includes('proposals');
			const leads = /:\s*$/u.test(line.text);
			open = listed && (leads || /\d\s*\p{L}*[.;]?\s*$/u.test(line.text)) ? { figure, block: line.sentence.block, leads } : null;
			if (open && leads) found.push(...tableParts(reading, open.block, figure));
		} else if (open && last === open.block && isPartItem(reading, line, open.leads)) {
			found.push(...itemParts(reading, line, open.figure));
			open = { ...open, block: line.sentence.block };
		} else if (last === line.sentence.block && found.length > 0 && RETURN.test(line.text)) {
			found.push(...returning(reading, line, found.at(-1)?.figure ?? IN));
		} else if (open && line.sentence.block > open.block) open = null;
		last = line.sentence.block;
	}
	return withTotals(reading, withRemaining(reading, found));
}

/** "Chiều đi thì chưa phát sinh", "Ngược lại, 01 người": told of the other direction than the sentence before it. */
const RETURN = /^(?:ở |theo )?(?:chiều (?:đi|ra|ngược lại)|ngược lại)/u;
/** "Sở Xây dựng – 02" under "Biệt phái đến: 03". */
const SENDER_ITEM =
	/^(?:sở|ban|chi cục|trường|trung tâm|phòng|bảo hiểm|kho bạc|bệnh viện|công ty|thanh tra|văn phòng|thành phố)\s[^:;.()\d]*[\s:–(-]+\d/u;

function isPartItem(reading: Reading, line: Line, leads: boolean): boolean {
	return reading.document.blocks[line.sentence.block]?.kind === 'item' && (leads || SENDER_ITEM.test(line.text));
}

function returning(reading: Reading, line: Line, before: string): Mention[] {
	const figure = before === IN ? OUT : IN;
	const people = line.quantities.find((quantity) => isPerson(reading, quantity) && !isTerm(line, quantity));
	const piece = { text: line.text, start: line.span.start, end: line.span.end };
	if (people) return [mention(line, figure, people, people.span, false)];
	return NONE.test(line.text) && !NOT_NONE.test(line.text) ? zeroMentions(line, piece, figure) : [];
}

/** Two or more senders, each with its own number, in one sentence: all of them parts, and no total told. */
function bySender(line: Line, mentions: readonly Mention[]): Mention[] {
	const figure = mentions.find((mention) => !mention.part)?.figure;
	const before = (mention: Mention) => line.text.slice(0, mention.valueSpan.start - line.span.start);
	const totals = mentions.filter((mention) => mention.figure === figure && !mention.part && mention.value !== 0);
	const closing = totals.find((mention) => mention !== totals[0] && CLOSING.test(before(mention)));
	const sent = totals.filter((mention) => SENDER.test(before(mention)));
	const parts = closing ? totals.filter((mention) => mention !== closing) : sent.length >= 2 && sent.length === totals.length ? sent : [];
	return mentions.map((mention) => (parts.includes(mention) ? { ...mention, part: true } : mention));
}

/** "như vậy số người biệt phái là 02", "cộng 02 người": the total stands behind its parts. */
const CLOSING = /(?:như vậy|tổng cộng|tổng số|(?<!công )cộng(?! đồng)|tất cả|cả thảy)[^;.\d]{0,60}$/u;

function isAsked(line: Line): boolean {
	const listed = line.sections.some((id) => id === 'proposals' || id === 'plan') && !line.sections.includes('difficulties');
	const asks = listed || (!line.sections.includes('staffing') && ASKED.test(headClause(line.text)));
	return asks && !TODAY.test(line.text);
}

/** Up to the first break behind the word itself: "03 viên chức biệt phái có thời hạn ngắn, … sẽ hẫng hụt" asks for nobody. */
function headClause(text: string): string {
	const key = text.search(KEY);
	const end = key < 0 ? -1 : text.slice(key).search(/[,;]/u);
	return text.slice(0, end < 0 ? 70 : Math.min(70, key + end));
}

function itemParts(reading: Reading, line: Line, figure: string): Mention[] {
	const first = line.quantities.find((quantity) => isPerson(reading, quantity) && !isTerm(line, quantity));
	return first ? [mention(line, figure, first, first.span, true)] : [];
}

/** A list in a table right behind the total: its column of persons, else one a row. */
function tableParts(reading: Reading, block: number, figure: string): Mention[] {
	const table = reading.document.blocks[block + 1];
	if (table?.kind !== 'table') return [];
	const grid = readGrid(table as TableBlock, reading.folded);
	const column = grid.heads.findIndex((head) => /số (?:người|lượng)|^người$/u.test(head));
	return grid.rows
		.filter((row) => !isTotalRow(row, reading.folded, reading.profile))
		.flatMap((row) => {
			const cell = row.cells[column < 0 ? 1 : column] ?? row.cells[0];
			if (!cell) return [];
			const value = column < 0 ? 1 : readCell(cell, reading.folded).value;
			return [
				{
					figure,
					value,
					how: 'stated' as const,
					span: cell.span,
					valueSpan: cell.span,
					section: 'staffing',
					confidence: SURE,
					past: false,
					part: true,
				},
			];
		});
}

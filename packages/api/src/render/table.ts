import type { CheckResult, Finding } from '@rasoat/checker';
import { cleanLine } from './clean-text.js';
import { displayWidth, padToWidth, wrapToWidth } from './display-width.js';
import { communeInWords, createTally, dayInWords, pagesInWords, SEVERITIES, tallyInWords, VERDICTS } from './words.js';

/** A report as the table shows it: a few short lines in each of the four columns. */
type TableRow = readonly [
	report: readonly string[],
	numberAndDate: readonly string[],
	verdict: readonly string[],
	findings: readonly string[],
];

const HEAD: TableRow = [['Đơn vị / tệp'], ['Số, ngày'], ['Kết luận'], ['Việc cần xem trước']];
const WORST = 3;
const WIDEST_COLUMN = 34;
const NARROWEST_LAST = 30;
const GAP = '  ';

export interface TableRenderer {
	add(result: CheckResult): void;
	/** The whole table for a terminal so many columns wide, with a line of counts. */
	end(width: number): string;
}

export function createTableRenderer(): TableRenderer {
	const rows: TableRow[] = [];
	const { add, tally } = createTally();
	return {
		add: (result) => {
			add(result);
			rows.push(rowOf(result));
		},
		end: (width) => `${rows.length > 0 ? drawn(rows, width) : ''}${tallyInWords(tally)}\n`,
	};
}

function rowOf(result: CheckResult): TableRow {
	const { identity, file, verdict } = result;
	const pages = pagesInWords(result);
	const name = communeInWords(identity.commune);
	const commune = name === null ? [] : [cleanLine(name)];
	const number = identity.number.value === null ? [] : [cleanLine(identity.number.value)];
	const date = identity.date.value === null ? [] : [dayInWords(identity.date.value)];
	const known = [...number, ...date];
	return [
		[...commune, cleanLine(file.path), ...(pages === null ? [] : pages.split(/(?<=đọc được,) /))],
		known.length > 0 ? known : ['–'],
		[VERDICTS[verdict]],
		worstOf(result),
	];
}

/** The gravest findings first; they come in that order. */
function worstOf({ error, findings, undetermined }: CheckResult): readonly string[] {
	if (error !== null) return [cleanLine(error.message.vi)];
	const open = undetermined.map(
		({ ruleId, target, reason }) => `Chưa xác định được ${ruleId}${target ? ` (${target})` : ''}: ${cleanLine(reason)}`,
	);
	const all = [...findings.map(findingLine), ...open];
	if (all.length === 0) return ['–'];
	const more = all.length - WORST;
	return more > 0 ? [...all.slice(0, WORST), `… và ${more} việc khác`] : all;
}

function findingLine({ severity, message, doubtful }: Finding): string {
	return `${SEVERITIES[severity]}: ${cleanLine(message.vi)}${doubtful ? ' (đọc chưa chắc)' : ''}`;
}

function drawn(rows: readonly TableRow[], width: number): string {
	const first = [0, 1, 2].map((column) => columnWidth([HEAD, ...rows], column));
	const taken = first.reduce((sum, each) => sum + each + GAP.length, 0);
	const widths = [...first, Math.max(NARROWEST_LAST, width - taken)];
	const rule = widths.map((each) => '─'.repeat(each)).join(GAP);
	return [...rowLines(HEAD, widths), rule, ...rows.flatMap((row) => [...rowLines(row, widths), '']), ''].join('\n');
}

function columnWidth(rows: readonly TableRow[], column: number): number {
	const widths = rows.flatMap((row) => row[column]?.map(displayWidth) ?? []);
	return Math.min(WIDEST_COLUMN, Math.max(0, ...widths));
}

function rowLines(row: TableRow, widths: readonly number[]): string[] {
	const cells = row.map((lines, column) => lines.flatMap((line) => wrapToWidth(line, widths[column] ?? 0)));
	const height = Math.max(...cells.map((lines) => lines.length));
	return Array.from({ length: height }, (_, index) => {
		const parts = cells.map((lines, column) => padToWidth(lines[index] ?? '', widths[column] ?? 0));
		return parts.join(GAP).trimEnd();
	});
}

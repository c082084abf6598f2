import type { PrintedWord } from '../pdf/line.js';

type Row = readonly PrintedWord[];

/**
 * Sets right what lines open with: crumbs of dirt before a number or bullet are dropped ("._. - Sở Tài chính"), a sign that stands in a column
 * of bullets is one of them ("= Cho phép", ". Bổ sung"), and a number that was read as one word with its heading is parted from it
 * ("VI.KIẾN NGHỊ"). `rows` in the order of reading.
 */
export function settleBullets(rows: readonly Row[]): PrintedWord[][] {
	const columns = rows.flatMap(columnOf);
	return rows.map((row) => withoutCrumbs(partedNumber(withBullet(row, columns))));
}

interface Column {
	readonly mark: string;
	readonly x: number;
}

const BULLET = /^[-+*•]$/;

function columnOf([first, second]: Row): Column[] {
	return first !== undefined && second !== undefined && BULLET.test(first.text) ? [{ mark: first.text, x: first.x0 }] : [];
}

/** What a bullet is taken for: a stroke of another length, or what is left of it. */
const LIKE_BULLET = /^(?:[=—–~¬_«»›·.:]|-[-—.])$/u;
/** Points by which bullets of one list may stand apart. */
const ALIGNED = 3;
/** Where it stands tells what the sign is, not how clearly it was read. */
const SETTLED = 0.6;

function withBullet(row: Row, columns: readonly Column[]): Row {
	const [first, second, ...rest] = row;
	if (first === undefined || second === undefined || !LIKE_BULLET.test(first.text) || !/^[\p{Lu}\p{N}("“]/u.test(second.text)) return row;
	const column = columns.find(({ x }) => Math.abs(x - first.x0) <= ALIGNED);
	if (column === undefined) return row;
	return [{ ...first, text: column.mark, confidence: Math.min(first.confidence ?? 1, SETTLED) }, second, ...rest];
}

const CRUMB = /^[.,:;'"`“”‘’„_|~¬«»^°·]{1,4}$/u;
/** Dots to be filled in are no crumb. */
const LEADER = /\.{3}/;
const MARKER = /^(?:[-+*•]|\d{1,2}[.)]|[IVX]{1,4}[.)])$/u;
/** The engine is seldom surer of dirt. */
const SURE = 0.6;

function withoutCrumbs(row: Row): PrintedWord[] {
	const at = row.findIndex(({ text }) => !CRUMB.test(text) || LEADER.test(text));
	const next = row[at];
	if (at <= 0 || next === undefined) return [...row];
	const isDirt = row.slice(0, at).every(({ confidence }) => (confidence ?? 1) < SURE) && /^\p{Lu}/u.test(next.text);
	return MARKER.test(next.text) || isDirt ? row.slice(at) : [...row];
}

// "VI.KIẾN", "lII.CHI"; one sign alone may shorten a word ("H.Vĩnh Bảo")
const GLUED = /^([IVX]|[IVXLHl1|[\]]{2,5})([.,])(\p{Lu}[\p{L},;:]*)$/u;

function partedNumber(row: Row): Row {
	const [first, ...rest] = row;
	const parts = first === undefined ? null : GLUED.exec(first.text);
	if (first === undefined || parts === null) return row;
	const [text, number = '', , heading = ''] = parts;
	const share = (number.length + 1) / text.length;
	const [left, top, right, bottom] = first.box;
	const [x, edge] = [first.x0 + (first.x1 - first.x0) * share, left + (right - left) * share];
	return [
		{ ...first, text: `${number}.`, x1: x, box: [left, top, edge, bottom], bold: [] },
		{ ...first, text: heading, x0: x, box: [edge, top, right, bottom], bold: [] },
		...rest,
	];
}

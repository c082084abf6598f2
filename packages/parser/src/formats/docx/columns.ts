import type { RawBlock, RawParagraph } from '../../raw.js';
import { type Gap, type Line, linesOf, partOf } from './column-lines.js';

/** Non-empty paragraphs within which a letterhead begins. */
const HEAD_PARAGRAPHS = 12;
const LONGEST_STRETCH = 25;
/** Paragraphs of one side that may follow each other inside a pair. */
const MOST_BETWEEN = 2;
const SIDES = ['left', 'right'] as const;
type Side = (typeof SIDES)[number];
// "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc": right side of a letterhead
const LETTERHEAD = /C[ỘO]NG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI|Độc\s+lập\s*[-–—]\s*Tự\s+do/iu;
// "Nơi nhận:<tab>TM. ỦY BAN NHÂN DÂN", "…<tab>KT. CHỦ TỊCH"
const SIGNATURE = /^\s{0,20}Nơi\s+nhận|^\s{0,20}(?:TM|KT|TL|TUQ|Q)\.\s{0,3}\p{Lu}/iu;
// "- Lưu: VT." below the last line with two sides still is a recipient
const RECIPIENT = /^\s{0,20}[-–+*•]/u;

/** A column pair typed with tabs or spaces: paragraphs `start` to `end`, exclusive. */
interface Stretch {
	readonly start: number;
	readonly end: number;
	readonly lines: readonly Line[];
}

/** Letterheads and signature blocks that are typed with tabs, without a table: read column by column. Other tabs stay as they are. */
export function splitColumns(blocks: readonly RawBlock[]): readonly RawBlock[] {
	const out: RawBlock[] = [];
	let at = 0;
	while (at < blocks.length) {
		const stretch = stretchAt(blocks, at);
		if (stretch === null) {
			const block = blocks[at++];
			if (block !== undefined) out.push(block);
		} else {
			out.push(...byColumn(stretch.lines));
			at = stretch.end;
		}
	}
	return out;
}

/** The stretch that begins with the block at `start`; null when its first lines do not show, by their words, that they head a pair of columns. */
function stretchAt(blocks: readonly RawBlock[], start: number): Stretch | null {
	const first = blocks[start];
	if (first?.kind !== 'paragraph' || !headsPair(linesOf(first), start)) return null;
	const isSignature = linesOf(first).some((line) => SIDES.some((side) => SIGNATURE.test(sideText(line, side))));
	const lines: Line[] = [];
	let kept = 0;
	let end = start;
	for (let at = start; at < blocks.length && at < start + LONGEST_STRETCH && end + MOST_BETWEEN >= at; at++) {
		const block = blocks[at];
		if (block?.kind !== 'paragraph') break;
		const next = linesOf(block);
		const belongs = next.some((line) => line.gap !== null) || (isSignature && RECIPIENT.test(block.text));
		if (!belongs && !mayStandBetween(block)) break;
		lines.push(...next);
		if (!belongs) continue;
		kept = lines.length;
		end = at + 1;
	}
	return { start, end, lines: lines.slice(0, kept) };
}

/** A line of one side belongs to the pair while it is short and the pair goes on: "XÃ HÀ ĐÔNG" under "ỦY BAN NHÂN DÂN"; a centred title ends it. */
function mayStandBetween({ text, align }: RawParagraph): boolean {
	return align !== 'center' && text.length <= 60;
}

function headsPair(lines: readonly Line[], start: number): boolean {
	const pairs = lines.filter(({ gap }) => gap !== null);
	const sides = pairs.flatMap((line) => SIDES.map((side) => sideText(line, side)));
	return sides.some((side) => SIGNATURE.test(side) || (start < HEAD_PARAGRAPHS && LETTERHEAD.test(side)));
}

function sideText(line: Line, side: Side): string {
	return sideOf(line, side)?.text.normalize('NFC') ?? '';
}

function sideOf(line: Line, side: Side): RawParagraph | null {
	const gap: Gap = line.gap ?? { start: line.end, end: line.end };
	return side === 'left' ? partOf(line.paragraph, line.start, gap.start) : partOf(line.paragraph, gap.end, line.end);
}

function byColumn(lines: readonly Line[]): readonly RawBlock[] {
	const left = lines.flatMap((line) => sideOf(line, 'left') ?? []);
	const right = lines.flatMap((line) => sideOf(line, 'right') ?? []);
	return [...left, ...right];
}

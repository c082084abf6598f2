import type { RawBlock, RawParagraph } from '../../raw.js';
import { type Gap, type Line, linesOf, partOf } from './column-lines.js';

/** Non-empty paragraphs within which a letterhead begins. */
const HEAD_PARAGRAPHS = 12;
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

/** The stretch that begins with the block at `start`, when that has a line with two sides; null when it is none, or not known by its words. */
function stretchAt(blocks: readonly RawBlock[], start: number): Stretch | null {
	const first = blocks[start];
	if (first?.kind !== 'paragraph' || !linesOf(first).some(({ gap }) => gap !== null)) return null;
	const lines: Line[] = [];
	let kept = 0;
	let end = start;
	for (let at = start; at < blocks.length && at < start + HEAD_PARAGRAPHS * 2; at++) {
		const block = blocks[at];
		if (block?.kind !== 'paragraph') break;
		const next = linesOf(block);
		if (next.every(({ gap }) => gap === null) && !mayStandInside(next, lines)) break;
		lines.push(...next);
		if (next.some((line) => line.gap !== null || RECIPIENT.test(line.paragraph.text))) {
			kept = lines.length;
			end = at + 1;
		}
	}
	const inside = lines.slice(0, kept);
	return isKnown(inside, start) ? { start, end, lines: inside } : null;
}

/** A line of one side belongs to the pair while it is short and the pair goes on: "XÃ HÀ ĐÔNG" under "ỦY BAN NHÂN DÂN". */
function mayStandInside(next: readonly Line[], before: readonly Line[]): boolean {
	const isSignature = before.some(({ paragraph }) => SIGNATURE.test(paragraph.text.normalize('NFC')));
	const longest = isSignature ? 120 : 60;
	return next.every((line) => line.end - line.start <= longest);
}

function isKnown(lines: readonly Line[], start: number): boolean {
	const pairs = lines.filter(({ gap }) => gap !== null && gap.start > 0);
	const sides = pairs.flatMap((line) => [sideText(line, 'left'), sideText(line, 'right')]);
	if (start < HEAD_PARAGRAPHS && sides.some((side) => LETTERHEAD.test(side))) return true;
	return sides.some((side) => SIGNATURE.test(side));
}

function sideText(line: Line, side: 'left' | 'right'): string {
	return sideOf(line, side)?.text.normalize('NFC') ?? '';
}

function sideOf(line: Line, side: 'left' | 'right'): RawParagraph | null {
	const gap: Gap = line.gap ?? { start: line.end, end: line.end };
	return side === 'left' ? partOf(line.paragraph, line.start, gap.start) : partOf(line.paragraph, gap.end, line.end);
}

function byColumn(lines: readonly Line[]): readonly RawBlock[] {
	const left = lines.flatMap((line) => sideOf(line, 'left') ?? []);
	const right = lines.flatMap((line) => sideOf(line, 'right') ?? []);
	return [...left, ...right];
}

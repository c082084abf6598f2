import type { Box, Span } from '../../model.js';
import type { RawText, RawWord } from '../../raw.js';
import type { Line, PrintedWord } from './line.js';

/**
 * The text of lines that belong together, with the places of its words; `breaks` asks before each further line for a line break, `glued` puts
 * nothing between them.
 */
export function joinLines(lines: readonly Line[], breaks: (line: Line) => boolean = () => false, glued = false): RawText {
	let text = '';
	const bold: Span[] = [];
	const words: RawWord[] = [];
	let before: PrintedWord | null = null;
	for (const line of lines) {
		let first = true;
		for (const word of line.words) {
			if (before !== null && !first) text += ' ';
			if (before !== null && first) {
				const kept = before.text.endsWith(SOFT_HYPHEN) ? withoutSoftHyphen(text, words) : text;
				text = breaks(line) ? `${kept}\n` : kept + (glued ? '' : between(before.text, word.text));
			}
			const start = text.length;
			text += word.text;
			words.push({
				span: { start, end: text.length },
				page: line.page,
				box: word.box as Box,
				confidence: word.confidence,
				...otherOf(word),
			});
			for (const span of word.bold) addBold(bold, start + span.start, start + span.end, text);
			[before, first] = [word, false];
		}
	}
	return { text, bold: bold.map(({ start, end }) => ({ start, end: Math.min(end, text.length) })), words };
}

function otherOf({ otherReading }: PrintedWord): Pick<RawWord, 'otherReading'> {
	return otherReading === undefined ? {} : { otherReading };
}

// A hyphen right behind a letter or figure at a line's end: "số 195-" + "KL/TW"; not the dash of "hành chính -" + "xã hội".
const HYPHEN = /[\p{L}\p{N}][-\u2010\u2011]$/u;
// "Công văn số 2581/" + "UBND-NVKTGS"
const SLASH = /[\p{L}\p{N}]\/$/u;
const SOFT_HYPHEN = '\u00ad';

/** What stands between the last word of a line and the first of the next. */
function between(last: string, next: string): string {
	if (last.endsWith(SOFT_HYPHEN)) return /^\p{Ll}/u.test(next) ? '' : '-';
	if (HYPHEN.test(last) || (SLASH.test(last) && /^[\p{Lu}\p{N}]/u.test(next))) return '';
	return ' ';
}

function withoutSoftHyphen(text: string, words: RawWord[]): string {
	const last = words.at(-1);
	if (last !== undefined) words[words.length - 1] = { ...last, span: { start: last.span.start, end: last.span.end - 1 } };
	return text.slice(0, -1);
}

function addBold(bold: Span[], start: number, end: number, text: string): void {
	const last = bold.at(-1);
	if (last !== undefined && /^\s*$/u.test(text.slice(last.end, start))) bold[bold.length - 1] = { start: last.start, end };
	else bold.push({ start, end });
}

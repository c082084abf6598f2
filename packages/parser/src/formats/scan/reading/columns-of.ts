import type { RecognisedWord } from '../recogniser.js';

/** Ems of white that part columns of the head or of the signatures from each other. */
const COLUMN = 2;

/** The parts of a line that stand in columns of their own, left to right: lines beside each other need not stand at one height. `em` in pixels. */
export function columnsOf(line: readonly RecognisedWord[], em: number): RecognisedWord[][] {
	const columns: RecognisedWord[][] = [];
	let reached = Number.NEGATIVE_INFINITY;
	for (const word of [...line].sort((a, b) => a.box[0] - b.box[0])) {
		const before = columns.at(-1);
		const isParted = word.box[0] - reached > COLUMN * em;
		if (before === undefined || (isParted && !isMarker(before))) columns.push([word]);
		else before.push(word);
		reached = Math.max(reached, word.box[2]);
	}
	return columns;
}

/** "IV.", "a)", "-": a marker and what it opens are one line, however far apart they stand. */
function isMarker([first, ...others]: readonly RecognisedWord[]): boolean {
	return first !== undefined && others.length === 0 && first.text.length <= LONGEST_MARKER && !WORD.test(first.text);
}

const LONGEST_MARKER = 4;
/** "Nơi", "CHỦ"; what Roman numerals are taken for is none. */
const WORD = /^(?![IVXLHTUl]+$)\p{L}{3,}$/u;

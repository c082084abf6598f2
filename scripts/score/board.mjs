const KINDS = ['correct', 'wrong', 'missed', 'spurious'];

/** Adds up marks by variant and group: `{ docx: { figures: { correct, wrong, missed, spurious } } }`. */
export function tallyOf(marks) {
	const board = {};
	for (const { variant, group, kind } of marks) {
		board[variant] ??= {};
		board[variant][group] ??= Object.fromEntries(KINDS.map((each) => [each, 0]));
		board[variant][group][kind]++;
	}
	return board;
}

/** Share of what was found that is right, and of what is there that was found. */
export function sharesOf({ correct, wrong, missed, spurious }) {
	const share = (part, whole) => (whole === 0 ? 1 : part / whole);
	return { precision: share(correct, correct + wrong + spurious), recall: share(correct, correct + wrong + missed) };
}

export function boardLines(board) {
	const percent = (value) => `${(100 * value).toFixed(1)} %`.padStart(8);
	const lines = Object.entries(board).flatMap(([variant, groups]) =>
		Object.entries(groups).map(([group, tally]) => {
			const { precision, recall } = sharesOf(tally);
			return `${variant.padEnd(5)} ${group.padEnd(9)} ${percent(precision)} ${percent(recall)} ${KINDS.map((kind) => String(tally[kind]).padStart(9)).join('')}`;
		}),
	);
	return [
		`${''.padEnd(15)} ${'precision'.padStart(8)} ${'recall'.padStart(7)} ${KINDS.map((kind) => kind.padStart(9)).join('')}`,
		...lines,
	];
}

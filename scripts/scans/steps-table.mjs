import { sharesOf } from '../score/board.mjs';

const HEAD = [
	'without',
	'letters wrong',
	'numbers found',
	'numbers right',
	'words found',
	'words right',
	'figures found',
	'figures wrong (sure)',
	'sections',
	'units',
	'items',
	'findings',
];

/** A row for each step left out, as a Markdown table; what is as with all steps is left blank. */
export function stepsTable(rows, { real, reports }) {
	const [all, ...others] = rows.map(cellsOf);
	const shown = others.map(([name, ...cells]) => [name, ...cells.map((cell, i) => (cell === all[i + 1] ? '' : cell))]);
	const lines = [HEAD, HEAD.map((_, i) => (i === 0 ? '---' : '---:')), all, ...shown].map((cells) => `| ${cells.join(' | ')} |`);
	return `${real} real scans (letters to words), ${reports} scanned reports (figures to findings). Blank: as with all steps.\n\n${lines.join('\n')}`;
}

function cellsOf({ without, texts, marks }) {
	const { errorRate, numbers, words } = texts;
	const figures = tally(marks, 'figures');
	const wrong = marks.filter(({ group, kind }) => group === 'figures' && (kind === 'wrong' || kind === 'spurious'));
	const f1 = (group) => {
		const { precision, recall } = sharesOf(tally(marks, group));
		return percent(precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall));
	};
	return [
		without.length === 0 ? '**nothing**' : `\`${without.join(',')}\``,
		`${(100 * errorRate).toFixed(2)} %`,
		percent(numbers.recall),
		percent(numbers.precision),
		percent(words.recall),
		percent(words.precision),
		percent(sharesOf(figures).recall),
		`${wrong.length} (${wrong.filter(({ isSure }) => isSure).length})`,
		...['sections', 'units', 'items', 'findings'].map(f1),
	];
}

function tally(marks, group) {
	const count = (wanted) => marks.filter((mark) => mark.group === group && mark.kind === wanted).length;
	return { correct: count('correct'), wrong: count('wrong'), missed: count('missed'), spurious: count('spurious') };
}

function percent(share) {
	return `${(100 * share).toFixed(1)} %`;
}

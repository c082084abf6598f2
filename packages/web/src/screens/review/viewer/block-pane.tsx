import { type ReactNode, useEffect, useRef } from 'react';
import type { Document, Evidence } from '../../../api/report.ts';
import { placesOf, type Range, segmentsOf } from './segments.ts';

type Block = Document['blocks'][number];

interface BlockPaneProps {
	readonly document: Document;
	readonly marks: readonly Evidence[];
	readonly label: string;
}

/** A Word report as its blocks, with what was chosen marked and brought into sight. Its text is text: nothing in it can become markup. */
export function BlockPane({ document: { blocks }, marks, label }: BlockPaneProps) {
	const pane = useRef<HTMLElement>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: other marks are another place to be shown
	useEffect(() => {
		const target = pane.current?.querySelector<HTMLElement>('.chosen');
		if (pane.current && target)
			pane.current.scrollTop +=
				target.getBoundingClientRect().top - pane.current.getBoundingClientRect().top - pane.current.clientHeight / 3;
	}, [marks]);
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
		<section ref={pane} className="pane" aria-label={label} tabIndex={0}>
			<div className="sheet">
				{blocks.map((block) => (
					<BlockShown key={block.index} block={block} marks={marks.filter((mark) => mark.block === block.index)} />
				))}
			</div>
		</section>
	);
}

function BlockShown({ block, marks }: { readonly block: Block; readonly marks: readonly Evidence[] }) {
	const { text, kind, layer, level, align, bold, rows } = block;
	const marked = marks.flatMap(({ quote }) => placesOf(text, quote));
	const unplaced = marks.length > 0 && marked.length === 0;
	const names = ['block', kind, layer, level === null ? '' : `level-${Math.min(level, 4)}`, align ?? '', unplaced ? 'chosen' : ''];
	const className = names.filter((name) => name !== '').join(' ');
	if (rows === null) return <p className={className}>{textOf(text, { start: 0, end: text.length }, bold, marked)}</p>;
	return (
		<table className={className}>
			<tbody>
				{rows.map(({ head, cells }) => (
					<tr key={cells[0]?.at.start ?? 'empty'} className={head ? 'head' : undefined}>
						{cells.map(({ at, columnSpan, rowSpan, bold: isBold }) => (
							<td key={at.start} colSpan={columnSpan} rowSpan={rowSpan} className={isBold ? 'cell bold' : 'cell'}>
								{textOf(text, at, [], marked)}
							</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	);
}

function textOf(text: string, within: Range, bold: readonly Range[], marked: readonly Range[]): ReactNode {
	return segmentsOf(text, within, bold, marked).map(({ text: part, start, bold: isBold, marked: isMarked }) => {
		const shown = isBold ? <b key={start}>{part}</b> : part;
		return isMarked ? (
			<mark key={start} className="chosen">
				{shown}
			</mark>
		) : (
			shown
		);
	});
}

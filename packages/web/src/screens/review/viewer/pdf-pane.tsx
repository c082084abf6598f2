import { useLayoutEffect, useRef, useState } from 'react';
import { useWords } from '../../../words/use-words.ts';
import type { Marked } from '../place.ts';
import type { OpenPdf } from './load-pdf.ts';
import { PdfPage } from './pdf-page.tsx';

interface PdfPaneProps {
	readonly open: OpenPdf;
	readonly zoom: number;
	readonly marks: readonly Marked[];
	readonly label: string;
}

const EDGE = 24;
const NO_MARKS: readonly Marked[] = [];

/** The pages of a PDF beneath each other, with what was chosen marked and brought into sight. */
export function PdfPane({ open: { pdf, sizes }, zoom, marks, label }: PdfPaneProps) {
	const { review } = useWords();
	const pane = useRef<HTMLElement>(null);
	const width = useWidth(pane);
	const widest = Math.max(...sizes.map((size) => size.width));
	const scale = width === 0 ? 0 : ((width - EDGE) / widest) * zoom;
	const shown = useRef({ marks: NO_MARKS, scale: 0 });
	useLayoutEffect(() => {
		if (pane.current === null || scale === 0) return;
		const { marks: before, scale: from } = shown.current;
		shown.current = { marks, scale };
		if (marks === before && from > 0) keepPlace(pane.current, scale / from);
		else bringIntoSight(pane.current, marks, scale);
	}, [marks, scale]);
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
		<section ref={pane} className="pane pdf" aria-label={label} tabIndex={0}>
			{scale > 0 &&
				sizes.map((size, at) => (
					<PdfPage
						// biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
						key={at}
						pdf={pdf}
						number={at + 1}
						size={size}
						scale={scale}
						marks={ofPage(marks, at + 1)}
						label={review.pagesOf(at + 1, sizes.length)}
					/>
				))}
		</section>
	);
}

function ofPage(marks: readonly Marked[], page: number): readonly Marked[] {
	const own = marks.filter((mark) => mark.page === page);
	return own.length === 0 ? NO_MARKS : own;
}

/** The first mark comes to the upper third of the window. */
function bringIntoSight(pane: HTMLElement, [first]: readonly Marked[], scale: number): void {
	const page = first?.page == null ? null : pane.querySelector<HTMLElement>(`[data-page="${first.page}"]`);
	if (first === undefined || page === null) return;
	const [left = 0, top = 0] = first.boxes[0] ?? [];
	const within = page.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop;
	pane.scrollTop = within + top * scale - pane.clientHeight / 3;
	pane.scrollLeft = Math.max(0, left * scale - pane.clientWidth / 3);
}

/** What stood in the middle of the window stands there still, when all of it has grown or shrunk. */
function keepPlace(pane: HTMLElement, by: number): void {
	pane.scrollTop = (pane.scrollTop + pane.clientHeight / 2) * by - pane.clientHeight / 2;
	pane.scrollLeft = (pane.scrollLeft + pane.clientWidth / 2) * by - pane.clientWidth / 2;
}

function useWidth(pane: React.RefObject<HTMLElement | null>): number {
	const [width, setWidth] = useState(0);
	useLayoutEffect(() => {
		const element = pane.current;
		if (element === null) return;
		const measure = () => setWidth(element.clientWidth);
		measure();
		const observer = new ResizeObserver(measure);
		observer.observe(element);
		return () => observer.disconnect();
	}, [pane]);
	return width;
}

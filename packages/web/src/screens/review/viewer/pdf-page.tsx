import { memo, useEffect, useRef, useState } from 'react';
import type { Marked } from '../place.ts';
import type { Pdf } from './load-pdf.ts';

interface PdfPageProps {
	readonly pdf: Pdf;
	readonly number: number;
	readonly size: { readonly width: number; readonly height: number };
	/** CSS pixels a point. */
	readonly scale: number;
	readonly marks: readonly Marked[];
	readonly label: string;
}

/** One page, drawn while it is in sight or near; the marks lie over it in parts of its size, so that they stay right at every zoom. */
export const PdfPage = memo(function PdfPage({ pdf, number, size, scale, marks, label }: PdfPageProps) {
	const frame = useRef<HTMLDivElement>(null);
	const isNear = useNearSight(frame);
	return (
		<div ref={frame} className="pdf-page" data-page={number} style={{ width: size.width * scale, height: size.height * scale }}>
			{isNear && <Drawing pdf={pdf} number={number} scale={scale} label={label} />}
			{marks.flatMap((mark) =>
				mark.boxes.map(([left = 0, top = 0, right = 0, bottom = 0]) => (
					<span
						key={`${left}-${top}-${right}-${bottom}`}
						className="pdf-mark chosen"
						style={{
							left: `${(left / size.width) * 100}%`,
							top: `${(top / size.height) * 100}%`,
							width: `${((right - left) / size.width) * 100}%`,
							height: `${((bottom - top) / size.height) * 100}%`,
						}}
					/>
				)),
			)}
			{marks.flatMap(({ boxes: [box], captions = [] }) =>
				captions.map((caption, at) => <Caption key={caption} box={box ?? []} isBeneath={at > 0} size={size} caption={caption} />),
			)}
		</div>
	);
});

interface CaptionProps {
	readonly box: readonly number[];
	readonly isBeneath: boolean;
	readonly size: PdfPageProps['size'];
	readonly caption: string;
}

/** What is said beside a mark; it grows towards the middle of the page. */
function Caption({ box: [left = 0, top = 0, right = 0, bottom = 0], isBeneath, size, caption }: CaptionProps) {
	const across = left > size.width / 2 ? { right: `${(1 - right / size.width) * 100}%` } : { left: `${(left / size.width) * 100}%` };
	const down = isBeneath
		? { top: `calc(${(bottom / size.height) * 100}% + 5px)` }
		: { bottom: `calc(${(1 - top / size.height) * 100}% + 5px)` };
	return (
		<span className="mark-caption" style={{ ...across, ...down }}>
			{caption}
		</span>
	);
}

interface DrawingProps {
	readonly pdf: Pdf;
	readonly number: number;
	readonly scale: number;
	readonly label: string;
}

/** For so long a page that is scrolled past may be near. */
const PASSING_MS = 100;

function Drawing({ pdf, number, scale, label }: DrawingProps) {
	const canvas = useRef<HTMLCanvasElement>(null);
	useEffect(() => {
		const target = canvas.current;
		if (target === null) return;
		let stop = () => {};
		let isGone = false;
		const draw = async () => {
			// Pages that are only scrolled past are not begun: what pdf.js has begun to unpack it ends.
			await new Promise((resolve) => setTimeout(resolve, PASSING_MS));
			if (isGone) return;
			const page = await pdf.getPage(number);
			if (isGone) return;
			const viewport = page.getViewport({ scale: scale * Math.min(window.devicePixelRatio, 2) });
			target.width = Math.floor(viewport.width);
			target.height = Math.floor(viewport.height);
			const drawing = page.render({ canvas: target, viewport });
			stop = () => drawing.cancel();
			await drawing.promise;
			target.dataset.drawn = 'true';
		};
		draw().catch((error: unknown) => {
			if (!isGone) console.warn(`page ${number} is not drawn`, error);
		});
		return () => {
			isGone = true;
			stop();
			// A canvas of no size gives its memory back at once.
			target.width = 0;
			target.height = 0;
		};
	}, [pdf, number, scale]);
	return <canvas ref={canvas} role="img" aria-label={label} />;
}

function useNearSight(frame: React.RefObject<HTMLDivElement | null>): boolean {
	const [isNear, setNear] = useState(false);
	useEffect(() => {
		const element = frame.current;
		if (element === null) return;
		const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), {
			root: element.closest('.pane'),
			rootMargin: '500px 0px',
		});
		observer.observe(element);
		return () => observer.disconnect();
	}, [frame]);
	return isNear;
}

import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { Refusal } from '../../../api/answer-of.ts';
import { Loading } from '../../../ui/loading.tsx';
import { useWords } from '../../../words/use-words.ts';
import type { Chosen } from '../place.ts';
import { windowsOf } from '../place.ts';
import type { OpenPdf } from './load-pdf.ts';
import { NoOriginal } from './no-original.tsx';
import { PdfPane } from './pdf-pane.tsx';

const ZOOMS = [0.6, 0.8, 1, 1.25, 1.5, 2, 3];

interface ViewerProps {
	readonly report: string;
	readonly chosen: Chosen;
	/** What it is called where it is not the only one. */
	readonly title?: string | undefined;
}

/** A PDF as it was sent, in one window or in two. */
export function PdfViewer({ report, chosen, title }: ViewerProps) {
	const { review } = useWords();
	const name = title ?? review.original;
	const { data: open, error } = useQuery({
		queryKey: ['pdf', report],
		queryFn: () => openOriginal(report),
		staleTime: Number.POSITIVE_INFINITY,
		gcTime: 0,
		retry: (tries, failed) => failed instanceof TypeError && tries < 3,
	});
	useEffect(() => () => open?.close(), [open]);
	const [zoom, setZoom] = useState(1);
	const windows = useMemo(() => windowsOf(chosen), [chosen]);
	if (error) return <NoOriginal report={report} error={error} />;
	if (open === undefined) return <Loading rows={12} />;
	const step = (by: number) => setZoom(ZOOMS[Math.min(Math.max(ZOOMS.indexOf(zoom) + by, 0), ZOOMS.length - 1)] ?? 1);
	return (
		<>
			<div className="viewer-tools">
				<span className="viewer-title">{windows.length > 1 ? review.twoPlaces : name}</span>
				<button type="button" className="quiet-button" aria-label={review.zoomOut} title={review.zoomOut} onClick={() => step(-1)}>
					−
				</button>
				<button
					type="button"
					className="quiet-button zoom"
					aria-label={`${Math.round(zoom * 100)}% – ${review.fit}`}
					title={review.fit}
					onClick={() => setZoom(1)}
				>
					{Math.round(zoom * 100)}%
				</button>
				<button type="button" className="quiet-button" aria-label={review.zoomIn} title={review.zoomIn} onClick={() => step(1)}>
					+
				</button>
				<a className="quiet-button" href={`/api/v1/reports/${report}/original`} download>
					{review.download}
				</a>
			</div>
			<div className="windows">
				{windows.map((marks, at) => (
					<PdfPane
						// biome-ignore lint/suspicious/noArrayIndexKey: the first window and the second
						key={at}
						open={open}
						zoom={zoom}
						marks={marks}
						label={windows.length > 1 ? `${name} ${at + 1}` : name}
					/>
				))}
			</div>
		</>
	);
}

async function openOriginal(report: string): Promise<OpenPdf> {
	const [{ loadPdf }, answer] = await Promise.all([import('./load-pdf.ts'), fetch(`/api/v1/reports/${report}/original`)]);
	if (!answer.ok) throw new Refusal((await answer.json()) as ConstructorParameters<typeof Refusal>[0]);
	return loadPdf(await answer.arrayBuffer());
}

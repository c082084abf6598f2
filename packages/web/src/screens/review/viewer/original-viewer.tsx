import type { Report } from '../../../api/report.ts';
import type { Chosen } from '../place.ts';
import { BlockViewer } from './block-viewer.tsx';
import { PdfViewer } from './pdf-viewer.tsx';

interface OriginalViewerProps {
	readonly report: Pick<Report, 'id' | 'mediaType'>;
	readonly chosen: Chosen;
	/** What it is called where it is not the only one. */
	readonly title?: string;
}

/** A report as it was sent: a PDF by its pages, any other by its blocks. */
export function OriginalViewer({ report: { id, mediaType }, ...shown }: OriginalViewerProps) {
	return mediaType === 'application/pdf' ? <PdfViewer report={id} {...shown} /> : <BlockViewer report={id} {...shown} />;
}

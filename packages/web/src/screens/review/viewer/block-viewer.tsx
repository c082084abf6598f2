import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { documentQuery } from '../../../api/report.ts';
import { Loading } from '../../../ui/loading.tsx';
import { useWords } from '../../../words/use-words.ts';
import { type Chosen, windowsOf } from '../place.ts';
import { BlockPane } from './block-pane.tsx';
import { NoOriginal } from './no-original.tsx';

interface ViewerProps {
	readonly report: string;
	readonly chosen: Chosen;
	/** What it is called where it is not the only one. */
	readonly title?: string | undefined;
}

/** A Word report as it was read, in one window or in two. */
export function BlockViewer({ report, chosen, title }: ViewerProps) {
	const { review } = useWords();
	const name = title ?? review.original;
	const { data: document, error } = useQuery(documentQuery(report));
	const windows = useMemo(() => windowsOf(chosen), [chosen]);
	if (error) return <NoOriginal report={report} error={error} />;
	if (document === undefined) return <Loading rows={12} />;
	return (
		<>
			<div className="viewer-tools">
				<span className="viewer-title">{windows.length > 1 ? review.twoPlaces : name}</span>
				<a className="quiet-button" href={`/api/v1/reports/${report}/original`} download>
					{review.download}
				</a>
			</div>
			<div className="windows">
				{windows.map((marks, at) => (
					<BlockPane
						// biome-ignore lint/suspicious/noArrayIndexKey: the first window and the second
						key={at}
						document={document}
						marks={marks}
						label={windows.length > 1 ? `${name} ${at + 1}` : name}
					/>
				))}
			</div>
		</>
	);
}

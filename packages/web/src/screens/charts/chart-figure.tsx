import type { ReactNode } from 'react';
import { useWords } from '../../words/use-words.ts';

interface ChartFigureProps {
	readonly title: string;
	/** What there is to be seen, in a sentence. */
	readonly summary: string;
	readonly head: readonly string[];
	/** The first cell names the row; numbers are written as they are to be read. */
	readonly rows: readonly (readonly string[])[];
	readonly children: ReactNode;
}

/** A chart with its sentence, and with its numbers as a table for who would rather read. */
export function ChartFigure({ title, summary, head, rows, children }: ChartFigureProps) {
	const { charts } = useWords();
	return (
		<figure className="chart">
			<figcaption>
				<h2>{title}</h2>
				<p className="quiet">{summary}</p>
			</figcaption>
			{rows.length > 0 && children}
			{rows.length > 0 && (
				<details className="chart-table">
					<summary>{charts.table}</summary>
					<table className="list" aria-label={title}>
						<thead>
							<tr>
								{head.map((name, at) => (
									<th key={name} scope="col" className={at === 0 ? undefined : 'number'}>
										{name}
									</th>
								))}
							</tr>
						</thead>
						<tbody>
							{rows.map(([name = '', ...cells]) => (
								<tr key={name}>
									<th scope="row">{name}</th>
									{cells.map((cell, at) => (
										<td key={head[at + 1]} className="number">
											{cell}
										</td>
									))}
								</tr>
							))}
						</tbody>
					</table>
				</details>
			)}
		</figure>
	);
}

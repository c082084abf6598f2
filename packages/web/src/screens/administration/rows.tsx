import type { ReactNode } from 'react';
import { Loading } from '../../ui/loading.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { useWords } from '../../words/use-words.ts';

interface Asked<Row> {
	readonly data: readonly Row[] | undefined;
	readonly error: unknown;
	readonly refetch: () => unknown;
}

interface RowsProps<Row> {
	readonly asked: Asked<Row>;
	readonly keyOf: (row: Row) => string | number;
	/** Heads of the columns, and what stands in each. */
	readonly columns: readonly (readonly [head: string, draw: (row: Row) => ReactNode])[];
	/** What is said where there is none. */
	readonly none?: string;
	/** Of the table, for who does not see what stands above it. */
	readonly label: string;
}

/** A list as a table, with what is said while there is none. */
export function Rows<Row>({ asked: { data, error, refetch }, keyOf, columns, none, label }: RowsProps<Row>) {
	const { administration } = useWords();
	if (error) return <Trouble error={error} again={() => void refetch()} />;
	if (data === undefined) return <Loading />;
	if (data.length === 0) return <p className="nothing">{none ?? administration.none}</p>;
	return (
		<table className="list" aria-label={label}>
			<thead>
				<tr>
					{columns.map(([head]) => (
						<th key={head} scope="col">
							{head}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{data.map((row) => (
					<tr key={keyOf(row)}>
						{columns.map(([head, draw]) => (
							<td key={head}>{draw(row)}</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	);
}

import { useEffect, useRef } from 'react';
import type { Evidence } from '../../../api/report.ts';
import { useWords } from '../../../words/use-words.ts';
import { countOf, NEW_ROW, type TypedRow } from './typed-row.ts';

interface UnitRowsProps {
	readonly rows: readonly TypedRow[];
	/** Whether the report states none of them. */
	readonly isOff: boolean;
	readonly chosen: number | null;
	readonly onRows: (rows: readonly TypedRow[]) => void;
	readonly onShow: (evidence: readonly Evidence[]) => void;
}

const NUMBERS = ['present', 'assigned'] as const;

/** The rows of a break-down to be typed over; the one that is typed in is marked in the original. */
export function UnitRows({ rows, isOff, chosen, onRows, onShow }: UnitRowsProps) {
	const { units } = useWords().correcting;
	const body = useRef<HTMLTableSectionElement>(null);
	const count = useRef(rows.length);
	const begun = useRef(chosen ?? 0);
	useEffect(() => {
		body.current?.querySelectorAll<HTMLInputElement>('.unit-present')[begun.current]?.focus();
	}, []);
	useEffect(() => {
		if (rows.length > count.current) body.current?.querySelector<HTMLInputElement>('tr:last-child .unit-name')?.focus();
		count.current = rows.length;
	}, [rows.length]);
	const change = (key: number, to: Partial<TypedRow>) => onRows(rows.map((row) => (row.key === key ? { ...row, ...to } : row)));
	const add = () => onRows([...rows, { key: 1 + Math.max(...rows.map(({ key }) => key)), ...NEW_ROW }]);
	return (
		<fieldset className="unit-rows" disabled={isOff}>
			<legend>{units.legend}</legend>
			<p className="help">{units.help}</p>
			<table>
				<thead>
					<tr>
						<th scope="col">{units.name}</th>
						<th scope="col" className="number">
							{units.present}
						</th>
						<th scope="col" className="number">
							{units.assigned}
						</th>
						<td />
					</tr>
				</thead>
				<tbody ref={body}>
					{rows.map((row, at) => (
						<tr key={row.key} className={row.isDropped ? 'is-dropped' : ''} onFocus={() => row.evidence !== null && onShow([row.evidence])}>
							<td>
								<input
									className="unit-name"
									aria-label={`${units.name}, ${units.row(at + 1)}`}
									maxLength={300}
									disabled={row.isDropped}
									aria-invalid={!row.isDropped && row.name.trim() === '' ? true : undefined}
									value={row.name}
									onChange={({ target }) => change(row.key, { name: target.value })}
								/>
							</td>
							{NUMBERS.map((number) => (
								<td key={number}>
									<input
										className={`number unit-${number}`}
										aria-label={`${units[number]}: ${row.name || units.row(at + 1)}`}
										inputMode="numeric"
										disabled={row.isDropped}
										aria-invalid={!row.isDropped && countOf(row[number]) === undefined ? true : undefined}
										value={row[number]}
										onFocus={({ target }) => target.select()}
										onChange={({ target }) => change(row.key, { [number]: target.value })}
									/>
								</td>
							))}
							<td>
								<button
									type="button"
									className="button plain small-button"
									aria-label={(row.isDropped ? units.keep : units.drop)(row.name || units.row(at + 1))}
									onClick={() => change(row.key, { isDropped: !row.isDropped })}
								>
									{row.isDropped ? units.keepShort : units.dropShort}
								</button>
							</td>
						</tr>
					))}
				</tbody>
			</table>
			<button type="button" className="button small-button" onClick={add}>
				+ {units.add}
			</button>
		</fieldset>
	);
}

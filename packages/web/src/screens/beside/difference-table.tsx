import { Fragment, type ReactNode, useState } from 'react';
import type { Evidence, Profile } from '../../api/report.ts';
import type { Citation } from '../../api/reviewing.ts';
import { dayWritten, numberOf } from '../../text/formats.ts';
import { useTold, useWords } from '../../words/use-words.ts';
import type { Chosen } from '../review/place.ts';
import { type Difference, GROUPS } from './differences.ts';

interface DifferenceTableProps {
	readonly differences: readonly Difference[];
	/** Null while it is on its way: rows then bear their ids. */
	readonly profile: Profile | null;
	readonly shown: readonly [Chosen, Chosen];
	readonly onShow: (shown: readonly [Chosen, Chosen]) => void;
}

/** Row by row what both say; each value goes to its place on its own side, the name of the row to both. */
export function DifferenceTable({ differences, profile, shown, onShow }: DifferenceTableProps) {
	const { beside } = useWords();
	const titleOf = useTitles(profile);
	const [showsAll, setShowsAll] = useState(false);
	const count = differences.filter(({ differs }) => differs).length;
	return (
		<div className="tab-panel">
			<div className="beside-tools">
				<p role="status">
					<strong>{beside.found(count)}</strong>
				</p>
				<label>
					<input type="checkbox" checked={showsAll} onChange={(event) => setShowsAll(event.target.checked)} /> {beside.all}
				</label>
			</div>
			<table className="figures differences">
				<thead>
					<tr>
						<th scope="col">{beside.what}</th>
						<th scope="col">{beside.earlier}</th>
						<th scope="col">{beside.later}</th>
					</tr>
				</thead>
				<tbody>
					{GROUPS.map((group) => {
						const rows = differences.filter((each) => each.group === group && (showsAll || each.differs));
						if (rows.length === 0) return null;
						return (
							<Fragment key={group}>
								<tr className="group">
									<th scope="colgroup" colSpan={3}>
										{beside.groups[group]}
									</th>
								</tr>
								{rows.map((row) => (
									<Row key={row.key} row={row} title={titleOf(row)} isMarked={showsAll && row.differs} shown={shown} onShow={onShow} />
								))}
							</Fragment>
						);
					})}
				</tbody>
			</table>
		</div>
	);
}

interface RowProps extends Pick<DifferenceTableProps, 'shown' | 'onShow'> {
	readonly row: Difference;
	readonly title: string;
	/** Among rows that do not differ, one that does says so. */
	readonly isMarked: boolean;
}

function Row({ row, title, isMarked, shown, onShow }: RowProps) {
	const { beside } = useWords();
	const [left, right] = [placesOf(row, 'left'), placesOf(row, 'right')];
	const both = () => onShow([left, right]);
	const isChosen = shown.some(({ key }) => key === row.key);
	return (
		<tr className={`${row.differs ? 'differs' : ''}${isChosen ? ' is-chosen' : ''}`}>
			<th scope="row">
				{left.evidence.length + right.evidence.length === 0 ? (
					title
				) : (
					<button type="button" className="choose long" aria-pressed={shown.every(({ key }) => key === row.key)} onClick={both}>
						{title}
					</button>
				)}
				{isMarked && <span className="badge late differs-mark">{beside.differs}</span>}
			</th>
			<td>
				<Value row={row} side="left" isShown={shown[0].key === row.key} onShow={() => onShow([left, shown[1]])} />
			</td>
			<td>
				<Value row={row} side="right" isShown={shown[1].key === row.key} onShow={() => onShow([shown[0], right])} />
			</td>
		</tr>
	);
}

type Side = 'left' | 'right';

function placesOf({ key, ...row }: Difference, side: Side): Chosen {
	const evidence: readonly Evidence[] = row[side]?.evidence ?? [];
	return { key, evidence };
}

interface ValueProps {
	readonly row: Difference;
	readonly side: Side;
	readonly isShown: boolean;
	readonly onShow: () => void;
}

function Value({ row, side, isShown, onShow }: ValueProps) {
	const { review } = useWords();
	const said = useSaid()(row, side);
	const doubtful = row.group === 'figure' || row.group === 'identity' ? row[side]?.doubtful : false;
	const corrected = (row[side] as { readonly corrected?: boolean } | null)?.corrected === true;
	return (
		<>
			{(row[side]?.evidence.length ?? 0) === 0 ? (
				<span className="quiet">{said}</span>
			) : (
				<button type="button" className="choose" aria-pressed={isShown} onClick={onShow}>
					{said}
				</button>
			)}
			{doubtful && <span className="badge doubtful">{review.doubtful}</span>}
			{corrected && <span className="badge in-force">{review.corrected}</span>}
		</>
	);
}

function useSaid(): (row: Difference, side: Side) => ReactNode {
	const { beside, correcting, review } = useWords();
	const told = useTold();
	return (row, side) => {
		switch (row.group) {
			case 'section': {
				const section = row[side];
				if (section === null) return beside.missing;
				return section.empty ? beside.empty : `“${section.title}”`;
			}
			case 'finding':
				return row[side] === null ? beside.noFinding : told(row[side].message);
			case 'identity': {
				const stated = row[side];
				if (stated === null || stated.value === null) return review.how[stated?.how ?? 'not-stated'];
				if (typeof stated.value === 'string') return dayWritten(stated.value);
				const { number, date } = stated.value as Citation;
				return date === null ? number : correcting.of(number, dayWritten(date));
			}
			case 'figure': {
				const figure = row[side];
				if (figure === null || figure.value === null || figure.value === undefined) return review.how[figure?.how ?? 'not-stated'];
				return <FigureSaid value={figure.value} />;
			}
		}
	};
}

function FigureSaid({ value }: { readonly value: unknown }) {
	const { review } = useWords();
	if (typeof value === 'number') return <>{numberOf(value)}</>;
	if (!Array.isArray(value)) return <>{dayWritten(String(value))}</>;
	const units = value as readonly { readonly name: string; readonly assigned: number | null; readonly present: number | null }[];
	const counted = (count: number | null, what: string) => (count === null ? [] : [`${numberOf(count)} ${what}`]);
	return (
		<>
			{units.map(({ name, assigned, present }) => (
				<span key={name} className="unit-line">
					{name}: {[...counted(present, review.present), ...counted(assigned, review.assigned)].join(', ')}
				</span>
			))}
		</>
	);
}

function useTitles(profile: Profile | null): (row: Difference) => string {
	const { review } = useWords();
	const told = useTold();
	return (row) => {
		if (row.group === 'identity') return review.identity[row.id];
		if (row.group === 'finding') {
			const finding = row.right ?? row.left;
			const rule = profile?.checklist.find(({ ruleId, target }) => ruleId === finding?.ruleId && target === finding.target);
			return rule === undefined ? (finding?.ruleId ?? '') : told(rule.title);
		}
		const known = (row.group === 'figure' ? profile?.figures : profile?.sections)?.find(({ id }) => id === row.id);
		return known === undefined ? row.id : told(known.title);
	};
}

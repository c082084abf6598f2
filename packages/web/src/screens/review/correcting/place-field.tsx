import { useMemo, useState } from 'react';
import { type ReportPlace, usePlaces } from '../../../api/places.ts';
import type { Evidence } from '../../../api/report.ts';
import { Loading } from '../../../ui/loading.tsx';
import { PickList } from '../../../ui/pick-list.tsx';
import { Refused } from '../../../ui/refused.tsx';
import { useWords } from '../../../words/use-words.ts';

interface PlaceFieldProps {
	readonly report: string;
	/** Where the value stands; null: where the machine read it, if it did. */
	readonly place: ReportPlace | null;
	/** Whether the machine has one. */
	readonly isRead: boolean;
	/** Why a place has to be pointed at; null where the machine's own may stay. */
	readonly needed: string | null;
	readonly onPlace: (place: ReportPlace | null) => void;
	/** Marks it in the original. */
	readonly onShow: (evidence: readonly Evidence[]) => void;
}

/** Where in the report a corrected value stands: a line of it, found by its words and seen in the original before it is taken. */
export function PlaceField({ report, place, isRead, needed, onPlace, onShow }: PlaceFieldProps) {
	const { correcting } = useWords();
	const [isOpen, setOpen] = useState(false);
	if (place !== null)
		return (
			<div className="place-field">
				<PlaceShown place={place} onShow={onShow} />
				<button type="button" className="button small-button" onClick={() => onPlace(null)}>
					{correcting.place.again}
				</button>
			</div>
		);
	if (needed === null && !isOpen)
		return (
			<p className="place-field">
				<span className="quiet small">{isRead ? correcting.place.machine : correcting.place.unread}</span>{' '}
				<button type="button" className="button plain small-button" onClick={() => setOpen(true)}>
					{correcting.place.optional}
				</button>
			</p>
		);
	return (
		<>
			{needed !== null && <p className="help">{needed}</p>}
			<Places report={report} isFirst={needed === null} onPlace={onPlace} onShow={onShow} />
		</>
	);
}

type PlacesProps = Pick<PlaceFieldProps, 'report' | 'onPlace' | 'onShow'> & { readonly isFirst: boolean };

function Places({ report, isFirst, onPlace, onShow }: PlacesProps) {
	const { correcting, review } = useWords();
	const { data, error } = usePlaces(report);
	const items = useMemo(
		() =>
			(data?.items ?? []).map((place) => ({
				key: `${place.block}-${place.quote ?? ''}`,
				text: place.evidence.quote,
				where: place.evidence.page === null ? review.block(place.block + 1) : review.page(place.evidence.page),
				place,
			})),
		[data, review],
	);
	if (error) return <Refused error={error} />;
	if (data === undefined) return <Loading rows={3} />;
	return (
		<>
			<PickList
				items={items}
				isFirst={isFirst}
				label={correcting.place.title}
				help={correcting.place.find}
				none={correcting.place.none}
				more={correcting.place.more}
				onPick={({ place }) => onPlace(place)}
				onShow={({ place }) => onShow([place.evidence])}
			/>
			<p className="help">{correcting.place.help}</p>
		</>
	);
}

function PlaceShown({ place: { block, evidence }, onShow }: { readonly place: ReportPlace } & Pick<PlaceFieldProps, 'onShow'>) {
	const { review } = useWords();
	return (
		<button type="button" className="place" onClick={() => onShow([evidence])}>
			<span className="place-where">{evidence.page === null ? review.block(block + 1) : review.page(evidence.page)}</span>
			<span className="pick-text">“{evidence.quote}”</span>
		</button>
	);
}

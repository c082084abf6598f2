import type { Evidence, Result } from '../../api/report.ts';
import type { Marked } from './place.ts';

/** Of one place of a page: what the file's text layer says, and what is seen. */
export interface Odds {
	readonly layer: string;
	readonly picture: string;
	/** Which of the two the value rests on. */
	readonly taken: 'layer' | 'picture';
	readonly place: Evidence;
}

type Stated = Pick<Result['figures'][string], 'evidence' | 'otherReadings' | 'otherPlaces'>;

/** Where text layer and picture of a page differ about a value; none where only one was read, or both say the same. */
export function oddsOf({ evidence, otherReadings = [], otherPlaces = [] }: Stated, pages: Result['pages']): readonly Odds[] {
	return otherReadings.flatMap((other, at) => {
		// Results stored before places were told have the value's own.
		const place = otherPlaces[at] ?? evidence[0];
		if (place === undefined) return [];
		const isSeen = pages.some(({ page, source }) => page === place.page && source === 'ocr');
		const [layer, picture] = isSeen ? [other, place.quote] : [place.quote, other];
		return [{ layer, picture, taken: isSeen ? ('picture' as const) : ('layer' as const), place }];
	});
}

/** How many places of a result are at odds. */
export function oddsIn({ figures, identity, pages }: Result): readonly { readonly key: string; readonly odds: readonly Odds[] }[] {
	const { commune, ...fields } = identity;
	const told = [
		...Object.entries(fields).map(([field, stated]) => [`identity-${field}`, stated] as const),
		...Object.entries(figures).map(([id, stated]) => [`figure-${id}`, stated] as const),
	];
	return told.map(([key, stated]) => ({ key, odds: oddsOf(stated as Stated, pages) })).filter(({ odds }) => odds.length > 0);
}

/** The places of a value, with what is said at each that is at odds: both readings are seen at once. */
export function withOdds(evidence: readonly Evidence[], odds: readonly Odds[], said: (one: Odds) => readonly string[]): readonly Marked[] {
	return [...evidence, ...odds.map((one) => ({ ...one.place, captions: said(one) }))];
}

import { useState } from 'react';
import { dayWritten } from '../../../text/formats.ts';
import { readDay } from '../../../text/read-number.ts';
import { useWords } from '../../../words/use-words.ts';

/** What a campaign is made of, as it is filled in. */
export interface CampaignFilled {
	readonly name: string;
	readonly profile: string;
	/** As typed. */
	readonly deadline: string;
	/** Codes. */
	readonly communes: ReadonlySet<string>;
}

interface Given {
	readonly name: string;
	readonly profile: string;
	/** ISO; null for none. */
	readonly deadline: string | null;
	readonly expectedCommunes: readonly string[];
}

/** The fields of a campaign: what stands in them, whether that is other than at first, what is wrong with it, and what is sent. */
export function useCampaignFields(given: Given) {
	const words = useWords().administration.campaigns;
	const [first] = useState<CampaignFilled>({
		name: given.name,
		profile: given.profile,
		deadline: given.deadline === null ? '' : dayWritten(given.deadline),
		communes: new Set(given.expectedCommunes),
	});
	const [filled, setFilled] = useState(first);
	const day = filled.deadline.trim() === '' ? null : readDay(filled.deadline);
	const isDay = filled.deadline.trim() === '' || day !== null;
	return {
		filled,
		fill: (part: Partial<CampaignFilled>) => setFilled({ ...filled, ...part }),
		isChanged: filled !== first && !isSame(filled, first),
		/** What reports are checked by is asked otherwise. */
		asksOtherwise: filled.profile !== first.profile || filled.deadline.trim() !== first.deadline,
		wrong: {
			name: filled.name.trim() === '' ? words.needName : null,
			profile: null,
			deadline: isDay ? null : words.wrongDay,
			expectedCommunes: filled.communes.size === 0 ? words.needCommunes : null,
		},
		body: { name: filled.name.trim(), profile: filled.profile, deadline: day, expectedCommunes: [...filled.communes] },
	};
}

function isSame(one: CampaignFilled, other: CampaignFilled): boolean {
	const communes = [...one.communes];
	return (
		one.name === other.name &&
		one.profile === other.profile &&
		one.deadline === other.deadline &&
		communes.length === other.communes.size &&
		communes.every((code) => other.communes.has(code))
	);
}

import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useCampaigns } from '../../api/campaigns.ts';
import { useCommunes } from '../../api/communes.ts';
import type { Report } from '../../api/report.ts';
import { reportRowsQuery, type Shelf } from '../../api/report-rows.ts';
import { COMPARE } from '../overview/orders.ts';
import { standingsOf } from '../overview/standing.ts';

/** Ids of the reports before and after one, as the overview lists them, worst first; null where there is none. */
export interface Neighbours {
	readonly previous: string | null;
	readonly next: string | null;
}

const ALONE: Neighbours = { previous: null, next: null };

/** As they were when the report was opened: a decision moves it down the list, and the next is still the one that came after it. */
export function useNeighbours(report: Report): Neighbours {
	const listed = useListed(report);
	const [first, setFirst] = useState<Neighbours | null>(null);
	useEffect(() => {
		if (listed !== null) setFirst((before) => before ?? listed);
	}, [listed]);
	return first ?? listed ?? ALONE;
}

/** Null while the list is on its way. */
function useListed({ id, campaign, commune }: Report): Neighbours | null {
	const shelf: Shelf = campaign === null ? { unfiled: 'campaign' } : commune === null ? { unfiled: 'commune' } : { campaign };
	const rows = useQuery(reportRowsQuery(shelf)).data;
	const communes = useCommunes().data;
	const known = useCampaigns().data?.find((one) => one.id === campaign);
	return useMemo(() => {
		if (rows === undefined || (campaign !== null && (known === undefined || communes === undefined))) return null;
		const ids =
			known !== undefined && communes !== undefined && commune !== null
				? [...standingsOf(known, communes, rows)].sort(COMPARE.worst).flatMap(({ report }) => (report === null ? [] : [report.id]))
				: rows.map((row) => row.id);
		const at = ids.indexOf(id);
		return { previous: at > 0 ? (ids[at - 1] ?? null) : null, next: ids[at + 1] ?? null };
	}, [rows, communes, known, id, campaign, commune]);
}

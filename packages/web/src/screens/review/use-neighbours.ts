import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
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

export function useNeighbours({ id, campaign, commune }: Report): Neighbours {
	const shelf: Shelf = campaign === null ? { unfiled: 'campaign' } : commune === null ? { unfiled: 'commune' } : { campaign };
	const rows = useQuery(reportRowsQuery(shelf)).data;
	const communes = useCommunes().data;
	const known = useCampaigns().data?.find((one) => one.id === campaign);
	return useMemo(() => {
		if (rows === undefined) return ALONE;
		const ids =
			known !== undefined && communes !== undefined && commune !== null
				? [...standingsOf(known, communes, rows)].sort(COMPARE.worst).flatMap(({ report }) => (report === null ? [] : [report.id]))
				: rows.map((row) => row.id);
		const at = ids.indexOf(id);
		return { previous: at > 0 ? (ids[at - 1] ?? null) : null, next: ids[at + 1] ?? null };
	}, [rows, communes, known, id, commune]);
}

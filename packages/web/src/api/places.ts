import type { Schemas } from '@rasoat/api/client';
import { useQuery } from '@tanstack/react-query';
import { answerOf } from './answer-of.ts';
import { client } from './client.ts';

export type ReportPlace = Schemas['ReportPlace'];

/** Every paragraph and row of a report as it was read, to point at; asked for once somebody wants to. */
export function usePlaces(report: string) {
	return useQuery({
		queryKey: ['places', report],
		queryFn: () => answerOf(client.GET('/api/v1/reports/{id}/places', { params: { path: { id: report } } })),
		staleTime: 60_000,
		gcTime: 60_000,
	});
}

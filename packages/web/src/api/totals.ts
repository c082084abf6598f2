import { useQuery } from '@tanstack/react-query';
import { allPages } from './all-pages.ts';
import { answerOf } from './answer-of.ts';
import { client } from './client.ts';

/** Every figure of a campaign by commune; changes with every report, so that it is asked for anew whenever it is opened. */
export function useTotals(id: string) {
	return useQuery({
		queryKey: ['totals', id],
		queryFn: () => answerOf(client.GET('/api/v1/campaigns/{id}/totals', { params: { path: { id } } })),
	});
}

/** What all communes of a campaign ask for and find hard. */
export function usePoints(id: string) {
	return useQuery({
		queryKey: ['points', id],
		queryFn: () =>
			allPages((cursor) =>
				answerOf(
					client.GET('/api/v1/campaigns/{id}/points', { params: { path: { id }, query: { limit: 200, ...(cursor ? { cursor } : {}) } } }),
				),
			),
	});
}

/** How often each rule fired in a campaign, and how often somebody let it pass. */
export function useRuleStatistics(id: string | undefined) {
	return useQuery({
		queryKey: ['rules', id],
		queryFn: () => answerOf(client.GET('/api/v1/campaigns/{id}/rules', { params: { path: { id: id ?? '' } } })),
		enabled: id !== undefined,
	});
}

/** A profile as it is in force. */
export function useProfileInForce(id: string | undefined) {
	return useQuery({
		queryKey: ['profile', id, 'in force'],
		queryFn: () => answerOf(client.GET('/api/v1/profiles/{id}', { params: { path: { id: id ?? '' } } })),
		enabled: id !== undefined,
	});
}

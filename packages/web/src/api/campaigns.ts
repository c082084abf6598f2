import { queryOptions, useQuery } from '@tanstack/react-query';
import { allPages } from './all-pages.ts';
import { answerOf } from './answer-of.ts';
import { client } from './client.ts';

export const campaignsQuery = queryOptions({
	queryKey: ['campaigns'],
	queryFn: () =>
		allPages((cursor) => answerOf(client.GET('/api/v1/campaigns', { params: { query: { limit: 200, ...(cursor ? { cursor } : {}) } } }))),
});

export type Campaign = Awaited<ReturnType<NonNullable<typeof campaignsQuery.queryFn>>>[number];

/** The latest opened first. */
export function useCampaigns() {
	return useQuery(campaignsQuery);
}

export function useCampaign(id: string) {
	return useQuery({
		queryKey: ['campaign', id],
		queryFn: () => answerOf(client.GET('/api/v1/campaigns/{id}', { params: { path: { id } } })),
	});
}

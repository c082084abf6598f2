import type { Schemas } from '@rasoat/api/client';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf } from './answer-of.ts';
import { client } from './client.ts';

export type Report = Schemas['Report'];
export type Result = NonNullable<Report['result']>;
export type Evidence = Schemas['Evidence'];
export type Finding = Schemas['Finding'];
export type Document = Schemas['Document'];
export type Profile = Schemas['ProfileDetail'];

export function useReport(id: string) {
	return useQuery({
		queryKey: ['report', id],
		queryFn: () => answerOf(client.GET('/api/v1/reports/{id}', { params: { path: { id } } })),
	});
}

/** Names of what a result speaks of, as its own version of the profile has them. */
export function useProfile(profile: { readonly id: string; readonly version: string } | undefined) {
	return useQuery({
		queryKey: ['profile', profile?.id, profile?.version],
		queryFn: () =>
			answerOf(
				client.GET('/api/v1/profiles/{id}', { params: { path: { id: profile?.id ?? '' }, query: { version: profile?.version ?? '' } } }),
			),
		enabled: profile !== undefined,
		staleTime: Number.POSITIVE_INFINITY,
	});
}

/** What was read of a report without pages; it never changes. */
export function documentQuery(id: string) {
	return queryOptions({
		queryKey: ['document', id],
		queryFn: () => answerOf(client.GET('/api/v1/reports/{id}/document', { params: { path: { id } } })),
		staleTime: Number.POSITIVE_INFINITY,
		gcTime: 60_000,
	});
}

export type Deed =
	| { readonly kind: 'move'; readonly commune: string | null; readonly campaign: string | null; readonly reason: string }
	| { readonly kind: 'recheck' | 'withdraw' | 'reinstate'; readonly reason: string };

/** Changes something about a report, with a reason that is kept. */
export function useDeed(id: string) {
	const cache = useQueryClient();
	return useMutation({
		mutationFn: async (deed: Deed) => {
			const params = { path: { id } };
			if (deed.kind === 'move') {
				const { commune, campaign, reason } = deed;
				await answerOf(client.POST('/api/v1/reports/{id}/move', { params, body: { commune, campaign, reason } }));
			} else if (deed.kind === 'recheck')
				await answerOf(client.POST('/api/v1/reports/{id}/recheck', { params, body: { reason: deed.reason } }));
			else if (deed.kind === 'withdraw')
				await answerOf(client.POST('/api/v1/reports/{id}/withdrawal', { params, body: { reason: deed.reason } }));
			else await answerOf(client.POST('/api/v1/reports/{id}/reinstatement', { params, body: { reason: deed.reason } }));
		},
		onSuccess: () => cache.invalidateQueries({ queryKey: ['report', id] }),
	});
}

import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf } from './answer-of.ts';
import { client, keepCsrfToken } from './client.ts';

export type Session = Awaited<ReturnType<typeof loadSession>>;

async function loadSession() {
	const session = await answerOf(client.GET('/api/v1/session'));
	keepCsrfToken(session.csrfToken);
	return session;
}

export const sessionQuery = queryOptions({ queryKey: ['session'], queryFn: loadSession, staleTime: 60_000, refetchOnWindowFocus: true });

export function useSession() {
	return useQuery(sessionQuery);
}

const RANK = { viewer: 0, officer: 1, administrator: 2 } as const;

/** Whether who is signed in may do what needs this role. */
export function useMay(role: keyof typeof RANK): boolean {
	const { data } = useSession();
	return data?.role != null && RANK[data.role] >= RANK[role];
}

export function useSignIn() {
	const cache = useQueryClient();
	return useMutation({
		mutationFn: (body: { readonly name: string; readonly password: string }) => answerOf(client.POST('/api/v1/session', { body })),
		onSuccess: ({ session }) => {
			keepCsrfToken(session.csrfToken);
			cache.setQueryData(sessionQuery.queryKey, session);
		},
	});
}

export function useSignOut() {
	const cache = useQueryClient();
	return useMutation({
		mutationFn: () => answerOf(client.DELETE('/api/v1/session')),
		onSuccess: async () => {
			cache.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
			await cache.invalidateQueries(sessionQuery);
		},
	});
}

export function useChangePassword() {
	const cache = useQueryClient();
	return useMutation({
		mutationFn: (body: { readonly current: string; readonly next: string }) => answerOf(client.POST('/api/v1/session/password', { body })),
		onSuccess: (session) => {
			keepCsrfToken(session.csrfToken);
			cache.setQueryData(sessionQuery.queryKey, session);
		},
	});
}

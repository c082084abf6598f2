import type { Schemas } from '@rasoat/api/client';
import { type QueryClient, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf } from './answer-of.ts';
import { client, keepCsrfToken } from './client.ts';

type Told = Schemas['Session'];

export interface Session extends Told {
	/** The person is still named, and what is open stays open, but the service knows the session no more. */
	readonly hasEnded: boolean;
}

/** Who is signed in on this page; null before, and once the person has left. */
let person: Told | null = null;

function noted(told: Told): Session {
	keepCsrfToken(told.csrfToken);
	if (told.kind === 'nobody' && person !== null) return { ...person, hasEnded: true };
	person = told.kind === 'nobody' ? null : told;
	return { ...told, hasEnded: false };
}

async function loadSession(): Promise<Session> {
	return noted(await answerOf(client.GET('/api/v1/session')));
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

/** Other tabs of this browser: who leaves in one leaves in all. */
const tabs = new BroadcastChannel('rasoat.session');

function leave(): void {
	person = null;
	tabs.postMessage('left');
}

/** Follows who leaves in another tab. Gives what ends that. */
export function followLeaving(cache: QueryClient): () => void {
	const follow = () => {
		person = null;
		void cache.invalidateQueries(sessionQuery);
	};
	tabs.addEventListener('message', follow);
	return () => tabs.removeEventListener('message', follow);
}

export function useSignIn() {
	const cache = useQueryClient();
	return useMutation({
		mutationFn: (body: { readonly name: string; readonly password: string }) => answerOf(client.POST('/api/v1/session', { body })),
		onSuccess: ({ session }) => {
			const before = person;
			cache.setQueryData(sessionQuery.queryKey, noted(session));
			// What another person had open is not for this one.
			if (before !== null && before.id !== session.id) window.location.reload();
			else if (before !== null) void cache.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
		},
	});
}

export function useSignOut() {
	const cache = useQueryClient();
	return useMutation({
		mutationFn: () => answerOf(client.DELETE('/api/v1/session')),
		onSuccess: async () => {
			leave();
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
			cache.setQueryData(sessionQuery.queryKey, noted(session));
		},
	});
}

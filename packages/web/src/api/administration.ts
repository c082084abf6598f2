import type { Schemas } from '@rasoat/api/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { allPages } from './all-pages.ts';
import { answerOf } from './answer-of.ts';
import { client } from './client.ts';

export type ListedUser = Schemas['ListedUser'];
export type Token = Schemas['Token'];
export type UploadLink = Schemas['UploadLink'];
export type LinkWithSecret = Schemas['LinkWithSecret'];
export type Parked = Schemas['Parked'];

const page = (cursor: string | undefined) => ({ limit: 200, ...(cursor ? { cursor } : {}) });

export function useUsers(isWanted = true) {
	return useQuery({
		queryKey: ['users'],
		queryFn: () => allPages((cursor) => answerOf(client.GET('/api/v1/users', { params: { query: page(cursor) } }))),
		enabled: isWanted,
	});
}

export function useTokens(isWanted = true) {
	return useQuery({
		queryKey: ['tokens'],
		queryFn: () => allPages((cursor) => answerOf(client.GET('/api/v1/tokens', { params: { query: page(cursor) } }))),
		enabled: isWanted,
	});
}

/** Of one campaign; of all where none is named. */
export function useLinks(campaign: string) {
	return useQuery({
		queryKey: ['links', campaign],
		queryFn: () =>
			allPages((cursor) =>
				answerOf(client.GET('/api/v1/links', { params: { query: { ...page(cursor), ...(campaign === '' ? {} : { campaign }) } } })),
			),
	});
}

export function useParked() {
	return useQuery({
		queryKey: ['parked'],
		queryFn: () => allPages((cursor) => answerOf(client.GET('/api/v1/parked', { params: { query: page(cursor) } }))),
	});
}

/** A change after which the lists of these keys are loaded again. */
export function useChange<Given, Answer>(change: (given: Given) => Promise<Answer>, ...keys: readonly string[]) {
	const cache = useQueryClient();
	return useMutation({
		mutationFn: change,
		onSuccess: () => cache.invalidateQueries({ predicate: ({ queryKey }) => keys.includes(String(queryKey[0])) }),
	});
}

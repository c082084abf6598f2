import { useQuery } from '@tanstack/react-query';
import { answerOf } from './answer-of.ts';
import { client } from './client.ts';

export type Commune = Awaited<ReturnType<typeof loadCommunes>>[number];

async function loadCommunes() {
	return (await answerOf(client.GET('/api/v1/communes', {}))).items;
}

/** The communes of the city; they do not change while a page is open. */
export function useCommunes() {
	return useQuery({ queryKey: ['communes'], queryFn: loadCommunes, staleTime: Number.POSITIVE_INFINITY });
}

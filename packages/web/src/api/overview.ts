import { useQuery } from '@tanstack/react-query';
import { answerOf } from './answer-of.ts';
import { client } from './client.ts';

/** How a campaign stands as a whole, and when its reports came in; asked for anew whenever it is opened. */
export function useOverview(id: string) {
	return useQuery({
		queryKey: ['overview', id],
		queryFn: () => answerOf(client.GET('/api/v1/campaigns/{id}/overview', { params: { path: { id } } })),
	});
}

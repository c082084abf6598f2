import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf } from '../../api/answer-of.ts';
import { client } from '../../api/client.ts';
import { useMay } from '../../api/session.ts';
import { momentOf } from '../../text/formats.ts';
import { Refused } from '../../ui/refused.tsx';
import { useWords } from '../../words/use-words.ts';
import { Rows } from './rows.tsx';

export function BatchList() {
	const { administration: said } = useWords();
	const isOfficer = useMay('officer');
	const cache = useQueryClient();
	const asked = useQuery({
		queryKey: ['batches'],
		queryFn: async () => (await answerOf(client.GET('/api/v1/batches', { params: { query: { limit: 50 } } }))).items,
	});
	const running = useMutation({
		mutationFn: () => answerOf(client.POST('/api/v1/batches', {})),
		onSuccess: () => cache.invalidateQueries({ queryKey: ['batches'] }),
	});
	return (
		<>
			{isOfficer && (
				<p className="part-actions">
					<button type="button" className="button" disabled={running.isPending} onClick={() => running.mutate()}>
						{said.runInbox}
					</button>
				</p>
			)}
			<Refused error={running.error} />
			<Rows
				asked={asked}
				keyOf={({ id }) => id}
				columns={[
					[said.started, ({ startedAt, requestedAt }) => momentOf(startedAt ?? requestedAt)],
					[said.standing, ({ state }) => said.batchStates[state]],
					[said.received, ({ counts }) => counts.received],
					[said.quarantined, ({ counts }) => counts.quarantined],
					[
						said.summary,
						({ id }) => (
							<>
								<a href={`/api/v1/batches/${id}/summary.html`}>{said.page}</a> ·{' '}
								<a href={`/api/v1/batches/${id}/summary.xlsx`}>{said.workbook}</a>
							</>
						),
					],
				]}
			/>
		</>
	);
}

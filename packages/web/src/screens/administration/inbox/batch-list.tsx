import { useQuery } from '@tanstack/react-query';
import { useChange } from '../../../api/administration.ts';
import { answerOf } from '../../../api/answer-of.ts';
import { client } from '../../../api/client.ts';
import { useMay } from '../../../api/session.ts';
import { Link } from '../../../place/link.tsx';
import { momentOf } from '../../../text/formats.ts';
import { Refused } from '../../../ui/refused.tsx';
import { useWords } from '../../../words/use-words.ts';
import { PartHead } from '../part-head.tsx';
import { Rows } from '../rows.tsx';
import { BatchState } from './batch-state.tsx';

/** While one runs it is looked at often. */
const RUNNING_MS = 2_000;
const RESTING_MS = 30_000;

/** The latest runs, and a button for another. */
export function BatchList() {
	const { administration: said } = useWords();
	const words = said.inbox;
	const isOfficer = useMay('officer');
	const asked = useQuery({
		queryKey: ['batches'],
		queryFn: async () => (await answerOf(client.GET('/api/v1/batches', { params: { query: { limit: 100 } } }))).items,
		refetchInterval: ({ state: { data } }) =>
			data?.some(({ state }) => state === 'running' || state === 'waiting') ? RUNNING_MS : RESTING_MS,
	});
	const running = useChange(() => answerOf(client.POST('/api/v1/batches', {})), 'batches');
	return (
		<>
			<PartHead help={words.help}>
				{isOfficer && (
					<button type="button" className="button main" disabled={running.isPending} onClick={() => running.mutate(undefined)}>
						{words.run}
					</button>
				)}
			</PartHead>
			<p role="status" className="done">
				{running.isSuccess && words.asked}
			</p>
			<Refused error={running.error} />
			<Rows
				label={said.tabs.inbox}
				none={words.none}
				asked={asked}
				keyOf={({ id }) => id}
				columns={[
					[
						said.started,
						({ id, startedAt, requestedAt }) => (
							<Link href={`/administration/inbox?batch=${id}`}>{momentOf(startedAt ?? requestedAt)}</Link>
						),
					],
					[words.by, ({ startedBy }) => words.starters[startedBy]],
					[said.standing, ({ state }) => <BatchState state={state} />],
					[words.seen, ({ counts }) => counts.seen],
					[said.received, ({ counts }) => counts.received],
					[said.quarantined, ({ counts }) => counts.quarantined],
					[words.troubles, ({ troubles }) => troubles.length > 0 && <span className="badge late">{words.troubled(troubles.length)}</span>],
					[
						said.summary,
						({ id, startedAt }) =>
							startedAt !== null && (
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

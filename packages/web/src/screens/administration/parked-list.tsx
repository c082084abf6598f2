import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf } from '../../api/answer-of.ts';
import { client } from '../../api/client.ts';
import { useMay } from '../../api/session.ts';
import { Link } from '../../place/link.tsx';
import { momentOf } from '../../text/formats.ts';
import { Refused } from '../../ui/refused.tsx';
import { useTold, useWords } from '../../words/use-words.ts';
import { Rows } from './rows.tsx';

export function ParkedList() {
	const { administration: said } = useWords();
	const told = useTold();
	const isOfficer = useMay('officer');
	const cache = useQueryClient();
	const asked = useQuery({
		queryKey: ['parked'],
		queryFn: async () => (await answerOf(client.GET('/api/v1/parked', { params: { query: { limit: 200 } } }))).items,
	});
	const replaying = useMutation({
		mutationFn: () => answerOf(client.POST('/api/v1/parked/replay-all', { body: { reason: said.replayReason } })),
		onSuccess: () => cache.invalidateQueries({ queryKey: ['parked'] }),
	});
	return (
		<>
			{isOfficer && asked.data !== undefined && asked.data.length > 0 && (
				<p className="part-actions">
					<button type="button" className="button" disabled={replaying.isPending} onClick={() => replaying.mutate()}>
						{said.replay}
					</button>
				</p>
			)}
			<Refused error={replaying.error} />
			<Rows
				asked={asked}
				keyOf={({ report }) => report}
				columns={[
					[said.file, ({ report, name }) => <Link href={`/reports/${report}`}>{name}</Link>],
					[said.why, ({ message }) => told(message)],
					[said.since, ({ parkedAt }) => momentOf(parkedAt)],
				]}
			/>
		</>
	);
}

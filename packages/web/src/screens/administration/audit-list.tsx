import { useQuery } from '@tanstack/react-query';
import { answerOf } from '../../api/answer-of.ts';
import { client } from '../../api/client.ts';
import { momentOf } from '../../text/formats.ts';
import { useWords } from '../../words/use-words.ts';
import { Rows } from './rows.tsx';

export function AuditList() {
	const { administration: said } = useWords();
	const asked = useQuery({
		queryKey: ['audit'],
		queryFn: async () => (await answerOf(client.GET('/api/v1/audit', { params: { query: { limit: 200 } } }))).items,
	});
	return (
		<>
			<p className="part-actions">
				<a className="button" href="/api/v1/audit/export" download>
					{said.exportAudit}
				</a>
			</p>
			<Rows
				asked={asked}
				keyOf={({ id }) => id}
				columns={[
					[said.when, ({ madeAt }) => momentOf(madeAt)],
					[said.who, ({ actor }) => <span className="code">{actor}</span>],
					[said.what, ({ action }) => <span className="code">{action}</span>],
					[said.target, ({ target }) => <span className="code">{target}</span>],
				]}
			/>
		</>
	);
}

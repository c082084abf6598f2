import { useQuery } from '@tanstack/react-query';
import { allPages } from '../../api/all-pages.ts';
import { answerOf } from '../../api/answer-of.ts';
import { client } from '../../api/client.ts';
import { momentOf } from '../../text/formats.ts';
import { useWords } from '../../words/use-words.ts';
import { Rows } from './rows.tsx';

export function TokenList() {
	const { administration: said, frame } = useWords();
	const asked = useQuery({
		queryKey: ['tokens'],
		queryFn: () => allPages((cursor) => answerOf(client.GET('/api/v1/tokens', { params: { query: cursor ? { cursor } : {} } }))),
	});
	return (
		<Rows
			asked={asked}
			keyOf={({ id }) => id}
			columns={[
				[said.name, ({ name }) => name],
				[said.role, ({ role }) => frame.roles[role]],
				[said.expires, ({ expiresAt, revokedAt }) => (revokedAt === null ? momentOf(expiresAt) : said.revoked)],
				[said.lastUsed, ({ lastUsedAt }) => (lastUsedAt === null ? '–' : momentOf(lastUsedAt))],
			]}
		/>
	);
}

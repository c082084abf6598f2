import { useQuery } from '@tanstack/react-query';
import { allPages } from '../../api/all-pages.ts';
import { answerOf } from '../../api/answer-of.ts';
import { client } from '../../api/client.ts';
import { useCommunes } from '../../api/communes.ts';
import { momentOf } from '../../text/formats.ts';
import { useWords } from '../../words/use-words.ts';
import { Rows } from './rows.tsx';

export function LinkList() {
	const { administration: said } = useWords();
	const communes = useCommunes().data;
	const asked = useQuery({
		queryKey: ['links'],
		queryFn: () => allPages((cursor) => answerOf(client.GET('/api/v1/links', { params: { query: cursor ? { cursor } : {} } }))),
	});
	return (
		<Rows
			asked={asked}
			keyOf={({ id }) => id}
			columns={[
				[said.commune, ({ commune }) => communes?.find(({ code }) => code === commune)?.fullName ?? commune],
				[said.campaign, ({ campaign }) => campaign],
				[said.expires, ({ expiresAt, revokedAt }) => (revokedAt === null ? momentOf(expiresAt) : said.revoked)],
				[said.lastUsed, ({ lastUsedAt }) => (lastUsedAt === null ? '–' : momentOf(lastUsedAt))],
			]}
		/>
	);
}

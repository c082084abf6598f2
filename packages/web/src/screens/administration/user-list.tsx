import { useQuery } from '@tanstack/react-query';
import { allPages } from '../../api/all-pages.ts';
import { answerOf } from '../../api/answer-of.ts';
import { client } from '../../api/client.ts';
import { momentOf } from '../../text/formats.ts';
import { useWords } from '../../words/use-words.ts';
import { Rows } from './rows.tsx';

export function UserList() {
	const { administration: said, frame } = useWords();
	const asked = useQuery({
		queryKey: ['users'],
		queryFn: () => allPages((cursor) => answerOf(client.GET('/api/v1/users', { params: { query: cursor ? { cursor } : {} } }))),
	});
	return (
		<Rows
			asked={asked}
			keyOf={({ id }) => id}
			columns={[
				[said.name, ({ name, displayName }) => `${displayName} (${name})`],
				[said.role, ({ role }) => frame.roles[role]],
				[
					said.standing,
					({ disabledAt, lockedUntil, mustChangePassword }) =>
						disabledAt !== null ? said.disabled : lockedUntil !== null ? said.locked : mustChangePassword ? said.mustChange : said.active,
				],
				[said.lastSignIn, ({ lastSignInAt }) => (lastSignInAt === null ? '–' : momentOf(lastSignInAt))],
			]}
		/>
	);
}

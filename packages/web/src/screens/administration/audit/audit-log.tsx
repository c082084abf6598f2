import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf } from '../../../api/answer-of.ts';
import { client } from '../../../api/client.ts';
import { momentOf } from '../../../text/formats.ts';
import { useWords } from '../../../words/use-words.ts';
import { PartHead } from '../part-head.tsx';
import { Rows } from '../rows.tsx';
import { type AuditChoice, AuditFilters, NO_AUDIT_CHOICE, wantedBy } from './audit-filters.tsx';
import { Detail, Target } from './entry-cells.tsx';
import { useActors } from './use-actors.ts';
import { Verification } from './verification.tsx';

/** Who did what, the latest first; narrowed down, saved, and held against its hashes. */
export function AuditLog() {
	const { administration: said } = useWords();
	const words = said.audit;
	const actions: Readonly<Record<string, string>> = words.actions;
	const nameOf = useActors();
	const [choice, setChoice] = useState<AuditChoice>(NO_AUDIT_CHOICE);
	const wanted = wantedBy(choice);
	const asked = useInfiniteQuery({
		queryKey: ['audit', wanted],
		queryFn: ({ pageParam }) =>
			answerOf(
				client.GET('/api/v1/audit', { params: { query: { limit: 100, ...wanted, ...(pageParam === null ? {} : { cursor: pageParam }) } } }),
			),
		initialPageParam: null as string | null,
		getNextPageParam: ({ nextCursor }) => nextCursor,
	});
	const isNarrowed = Object.keys(wanted).length > 0;
	return (
		<>
			<PartHead help={words.help}>
				<a className="button" href={`/api/v1/audit/export?${new URLSearchParams(wanted)}`} download>
					{isNarrowed ? words.exportShown : words.exportAll}
				</a>
			</PartHead>
			<Verification />
			<AuditFilters choice={choice} onChoose={setChoice} />
			<Rows
				label={said.tabs.audit}
				none={words.none}
				asked={{ data: asked.data?.pages.flatMap(({ items }) => items), error: asked.error, refetch: asked.refetch }}
				keyOf={({ id }) => id}
				columns={[
					[said.when, ({ madeAt }) => <span className="nowrap">{momentOf(madeAt)}</span>],
					[words.who, ({ actor }) => nameOf(actor)],
					[words.what, ({ action }) => <span title={action}>{actions[action] ?? action}</span>],
					[words.target, (entry) => <Target entry={entry} nameOf={nameOf} />],
					[words.detail, (entry) => <Detail entry={entry} />],
				]}
			/>
			{asked.hasNextPage && (
				<p className="more">
					<button type="button" className="button" disabled={asked.isFetching} onClick={() => void asked.fetchNextPage()}>
						{words.more}
					</button>
				</p>
			)}
		</>
	);
}

import { useInfiniteQuery } from '@tanstack/react-query';
import { answerOf } from '../../../api/answer-of.ts';
import { client } from '../../../api/client.ts';
import { Link } from '../../../place/link.tsx';
import { momentOf, sizeOf } from '../../../text/formats.ts';
import { Loading } from '../../../ui/loading.tsx';
import { Trouble } from '../../../ui/trouble.tsx';
import { useTold, useWords } from '../../../words/use-words.ts';
import { Rows } from '../rows.tsx';
import { BatchState } from './batch-state.tsx';

/** Counts that are told of every run, and those that are told where there are any. */
const ALWAYS = ['seen', 'received', 'known', 'refused', 'quarantined'] as const;
const SOMETIMES = ['stillWritten', 'unmoved', 'recovered', 'passedOver'] as const;

/** One run: what it counted, what a person should look at, and each of its files. */
export function BatchDetail({ id }: { readonly id: string }) {
	const { administration: said } = useWords();
	const words = said.inbox;
	const told = useTold();
	const asked = useInfiniteQuery({
		queryKey: ['batch', id],
		queryFn: ({ pageParam }) =>
			answerOf(
				client.GET('/api/v1/batches/{id}', {
					params: { path: { id }, query: { limit: 100, ...(pageParam === null ? {} : { cursor: pageParam }) } },
				}),
			),
		initialPageParam: null as string | null,
		getNextPageParam: ({ nextCursor }) => nextCursor,
	});
	const batch = asked.data?.pages[0];
	if (asked.error) return <Trouble error={asked.error} again={() => void asked.refetch()} />;
	if (batch === undefined) return <Loading />;
	const items = asked.data?.pages.flatMap((page) => page.items) ?? [];
	const { counts, troubles, state, startedAt, requestedAt } = batch;
	return (
		<>
			<header className="part-head">
				<h2>
					{words.title(momentOf(startedAt ?? requestedAt))} <BatchState state={state} />
				</h2>
				<div className="part-actions">
					<Link className="button" href="/administration/inbox">
						{words.back}
					</Link>
				</div>
			</header>
			<dl className="facts">
				{[...ALWAYS, ...SOMETIMES.filter((count) => counts[count] > 0)].map((count) => (
					<div key={count}>
						<dt>{words.counts[count]}</dt>
						<dd>{counts[count]}</dd>
					</div>
				))}
			</dl>
			{troubles.length > 0 && (
				<section>
					<h2>{words.troubles}</h2>
					<ul className="told-list">
						{troubles.map(({ path, told: message }) => (
							<li key={`${path} ${message.vi}`}>
								{path !== '' && <span className="code">{path}</span>} {told(message)}
							</li>
						))}
					</ul>
				</section>
			)}
			<section>
				<h2>{words.files}</h2>
				<Rows
					label={words.files}
					none={words.noFiles}
					asked={{ data: items, error: null, refetch: asked.refetch }}
					keyOf={(item) => item.id}
					columns={[
						[
							words.file,
							({ path, report }) =>
								report === null ? <span className="file-name">{path}</span> : <Link href={`/reports/${report}`}>{path}</Link>,
						],
						[words.size, ({ size }) => <span className="nowrap">{sizeOf(size)}</span>],
						[
							words.became,
							({ outcome, error }) => (
								<>
									<span className={`badge ${error === null ? 'on' : 'late'}`}>
										{words.outcomes[error !== null && outcome !== 'refused' ? 'unreadable' : outcome]}
									</span>{' '}
									{error && told(error.message)}
								</>
							),
						],
						[words.now, ({ place }) => <span className="code quiet">{place ?? words.inInbox}</span>],
					]}
				/>
				{asked.hasNextPage && (
					<p>
						<button type="button" className="button" disabled={asked.isFetching} onClick={() => void asked.fetchNextPage()}>
							{words.more}
						</button>
					</p>
				)}
			</section>
		</>
	);
}

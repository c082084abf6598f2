import { useMutation } from '@tanstack/react-query';
import { answerOf } from '../../../api/answer-of.ts';
import { client } from '../../../api/client.ts';
import { numberOf } from '../../../text/formats.ts';
import { Refused } from '../../../ui/refused.tsx';
import { useTold, useWords } from '../../../words/use-words.ts';

/** Holds the whole log against its hashes, when asked to. */
export function Verification() {
	const words = useWords().administration.audit;
	const told = useTold();
	const verifying = useMutation({ mutationFn: () => answerOf(client.GET('/api/v1/audit/verification', {})) });
	const { data } = verifying;
	return (
		<section className="verification" aria-label={words.verify}>
			<button type="button" className="button" disabled={verifying.isPending} onClick={() => verifying.mutate()}>
				{verifying.isPending ? words.verifying : words.verify}
			</button>
			<Refused error={verifying.error} />
			<div role="status">
				{data && data.differences.length === 0 && (
					<>
						<p className="verified">{words.whole(numberOf(data.head?.count ?? 0))}</p>
						{data.head && (
							<p className="quiet small">
								{words.note}{' '}
								<span className="code">
									{data.head.count}:{data.head.hash}
								</span>
							</p>
						)}
					</>
				)}
				{data && data.differences.length > 0 && (
					<div className="refused">
						<p>{words.broken(numberOf(data.differences.length + data.more))}</p>
						<ul>
							{data.differences.map(({ kind, key, told: message }) => (
								<li key={`${kind} ${key}`}>
									<strong>{words.entry(key)}</strong>: {told(message)}
								</li>
							))}
						</ul>
					</div>
				)}
			</div>
		</section>
	);
}

import { useQuery } from '@tanstack/react-query';
import { answerOf } from '../../../api/answer-of.ts';
import { client } from '../../../api/client.ts';
import { Loading } from '../../../ui/loading.tsx';
import { Trouble } from '../../../ui/trouble.tsx';
import { useTold, useWords } from '../../../words/use-words.ts';
import { PartHead } from '../part-head.tsx';
import { loadParts, type PartName } from './load-parts.ts';
import { Measures } from './measures.tsx';

const PARTS: readonly PartName[] = ['database', 'migrations', 'space', 'queue', 'worker', 'sandbox'];
const EVERY_MS = 15_000;

/** How each part of the service is, what there is to do, and whether the ledger balances. */
export function Health() {
	const { administration: said } = useWords();
	const words = said.health;
	const told = useTold();
	const ready = useQuery({ queryKey: ['ready'], queryFn: loadParts, refetchInterval: EVERY_MS });
	const operations = useQuery({
		queryKey: ['operations'],
		queryFn: () => answerOf(client.GET('/api/v1/operations', {})),
		refetchInterval: EVERY_MS,
	});
	const ledger = useQuery({
		queryKey: ['ledger'],
		queryFn: () => answerOf(client.GET('/api/v1/ledger', {})),
		refetchInterval: EVERY_MS,
	});
	if (ready.error) return <Trouble error={ready.error} again={() => void ready.refetch()} />;
	if (ready.data === undefined) return <Loading />;
	const { parts, version } = ready.data;
	const unwell = PARTS.filter((part) => parts[part].state !== 'ok').length;
	return (
		<>
			<PartHead help={words.help} />
			<p role="status" className={unwell === 0 ? 'verified' : 'unwell'}>
				{unwell === 0 ? words.allWell : words.notWell(unwell)}
			</p>
			<div className="health">
				<section>
					<h2>{words.parts}</h2>
					<dl className="parts">
						{PARTS.map((part) => (
							<div key={part} className={parts[part].state}>
								<dt>{said.parts[part]}</dt>
								<dd>
									<strong>{said.partStates[parts[part].state]}</strong> {parts[part].told && told(parts[part].told)}
								</dd>
							</div>
						))}
					</dl>
				</section>
				<section>
					<h2>{words.measures}</h2>
					{operations.error ? (
						<p className="quiet">{words.notKnown}</p>
					) : (
						operations.data && <Measures operations={operations.data} ledger={ledger.data} />
					)}
				</section>
			</div>
			{version !== null && <p className="quiet small version">{said.version(version)}</p>}
		</>
	);
}

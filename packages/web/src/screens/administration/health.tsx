import { useQuery } from '@tanstack/react-query';
import { answerOf } from '../../api/answer-of.ts';
import { client } from '../../api/client.ts';
import { Loading } from '../../ui/loading.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { useTold, useWords } from '../../words/use-words.ts';

const PARTS = ['database', 'migrations', 'space', 'queue', 'worker', 'sandbox'] as const;
const EVERY_MS = 15_000;

/** How each part of the service is, and whether the ledger balances. */
export function Health() {
	const { administration: said } = useWords();
	const told = useTold();
	const ready = useQuery({ queryKey: ['ready'], queryFn: () => answerOf(client.GET('/readyz', {})), refetchInterval: EVERY_MS });
	const ledger = useQuery({ queryKey: ['ledger'], queryFn: () => answerOf(client.GET('/api/v1/ledger', {})), refetchInterval: EVERY_MS });
	if (ready.error) return <Trouble error={ready.error} again={() => void ready.refetch()} />;
	if (ready.data === undefined) return <Loading />;
	const { parts, version } = ready.data;
	return (
		<>
			<p>{said.version(version)}</p>
			{ledger.data && <p>{said.ledger(ledger.data.received, ledger.data.finished, ledger.data.waiting, ledger.data.failed)}</p>}
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
		</>
	);
}

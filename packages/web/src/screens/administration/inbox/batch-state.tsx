import type { Schemas } from '@rasoat/api/client';
import { useWords } from '../../../words/use-words.ts';

const LOOKS = { waiting: 'wait', running: 'wait', complete: 'on', stopped: 'off', 'cut-short': 'late', failed: 'late' } as const;

/** How a run stands. */
export function BatchState({ state }: { readonly state: Schemas['Batch']['state'] }) {
	const { administration: said } = useWords();
	return <span className={`badge ${LOOKS[state]}`}>{said.batchStates[state]}</span>;
}

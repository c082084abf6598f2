import { usePlace } from '../../../place/place.ts';
import { BatchDetail } from './batch-detail.tsx';
import { BatchList } from './batch-list.tsx';

/** Runs over the inbox; or one of them. */
export function Inbox() {
	const { query } = usePlace();
	const id = query.get('batch');
	return id === null ? <BatchList /> : <BatchDetail key={id} id={id} />;
}

import { ledgerSnapshot } from '../../store/ledger/ledger-snapshot.js';
import { getLedger } from '../contract/ledger.js';
import { type Route, route } from '../route.js';
import type { Service } from '../service.js';

export function ledgerRoutes({ store }: Service): readonly Route[] {
	return [route(getLedger, async () => ({ json: await ledgerSnapshot(store.database) }))];
}

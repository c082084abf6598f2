import type { Route } from '../route.js';
import type { Service } from '../service.js';
import { ledgerRoutes } from './ledger.js';

/** Every route the service has, one line a resource. */
export function routes(service: Service): readonly Route[] {
	return [ledgerRoutes].flatMap((of) => of(service));
}

import type { Route } from '../route.js';
import type { Service } from '../service.js';
import { ledgerRoutes } from './ledger.js';
import { reportRoutes } from './reports.js';

/** Every route the service has, one line a resource. */
export function routes(service: Service): readonly Route[] {
	return [ledgerRoutes, reportRoutes].flatMap((of) => of(service));
}

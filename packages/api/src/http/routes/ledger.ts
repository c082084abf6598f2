import { HTTP_LIMITS } from '../../limits/http-limits.js';
import { verifyWithQueue } from '../../queue/verify-with-queue.js';
import { ledgerSnapshot } from '../../store/ledger/ledger-snapshot.js';
import { verifyLedger as verifyAlone } from '../../store/ledger/verify-ledger.js';
import { StoreFailure } from '../../store/store-failure.js';
import { getLedger, verifyLedger } from '../contract/ledger.js';
import { ApiError } from '../problems/api-error.js';
import { type Route, route } from '../route.js';
import type { Service } from '../service.js';
import { singleFlight } from '../single-flight.js';

export function ledgerRoutes({ store: { database }, queue }: Service): readonly Route[] {
	const verify = singleFlight(async () => {
		const open = queue();
		const { snapshot, differences } = await (open === null
			? verifyAlone(database, HTTP_LIMITS.verifyMs)
			: verifyWithQueue(database, open, HTTP_LIMITS.verifyMs)
		).catch(tellTooSlow);
		return {
			snapshot,
			whole: differences.length === 0,
			queue: open === null ? ('away' as const) : ('verified' as const),
			total: differences.length,
			differences: differences.slice(0, HTTP_LIMITS.differences).map(({ kind, key, told }) => ({ kind, key, message: told })),
		};
	}, HTTP_LIMITS.verifyRestMs);
	return [
		route(getLedger, async () => ({ json: await ledgerSnapshot(database) })),
		route(verifyLedger, async () => ({ json: await verify() })),
	];
}

function tellTooSlow(error: unknown): never {
	if (error instanceof StoreFailure && error.code === 'too-slow') throw new ApiError('unavailable', error.told, { cause: error });
	throw error;
}

import { inject } from 'vitest';

/** A service that runs for the tests. */
export interface Served {
	/** "http://127.0.0.1:40123". */
	readonly origin: string;
	/** Of the first administrator, as the service made it. */
	readonly firstPassword: string;
	/** Its data folder. */
	readonly data: string;
}

/** The service of this worker: test files that run at the same time share none, so that neither counts what the other sends in. */
export function served(): Served {
	const services = inject('services');
	const mine = services[(Number(process.env.VITEST_POOL_ID ?? '1') - 1) % services.length];
	if (mine === undefined) throw new Error('no service was started');
	return mine;
}

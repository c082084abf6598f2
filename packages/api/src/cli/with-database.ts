import type { Database } from '../store/database.js';
import { openStore, storeSettings } from '../store/open-store.js';

/** Works on the database of the service, which may be running. Throws `StoreFailure` where there are no data yet. */
export async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
	const store = await openStore(storeSettings(process.env), false);
	try {
		return await work(store.database);
	} finally {
		await store.close();
	}
}

import type { Settings } from '../config/read-settings.js';
import { createAuthenticate } from '../http/auth/create-authenticate.js';
import { createApp } from '../http/create-app.js';
import { loadPage } from '../http/page/load-page.js';
import { postgresRates } from '../http/rates/postgres-rates.js';
import { redisRates } from '../http/rates/redis-rates.js';
import type { Service } from '../http/service.js';
import type { Listening } from './listen.js';

/** Has the port answer with the API from now on. Gives what stops it: no request is taken any more, those that run are finished. */
export function serveApi(front: Listening, service: Service, { redisUrl }: Settings): () => Promise<void> {
	const rates = redisUrl === null ? postgresRates(service.store.database) : redisRates(redisUrl);
	front.serve(createApp(service, createAuthenticate(service), { rates, page: loadPage() }));
	return async () => {
		await front.stop();
		rates.close();
	};
}

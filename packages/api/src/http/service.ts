import type { Limits } from '@rasoat/parser';
import type { Logger } from 'pino';
import type { Workbooks } from '../export/off-loop/create-workbooks.js';
import type { AccountSettings } from '../limits/account-limits.js';
import type { Rates } from '../limits/rate-limits.js';
import type { QueueConnection } from '../queue/connection.js';
import type { Pool } from '../sandbox/pool.js';
import type { FreeSpace } from '../serve/free-space.js';
import type { Store } from '../store/open-store.js';
import type { EventHub } from './events/event-hub.js';
import type { UploadRoom } from './uploads/upload-room.js';

/** What the service is told that routes go by. */
export interface HttpSettings {
	/** As people reach it from outside; null where nothing was said. https turns on Secure cookies and HSTS. */
	readonly publicUrl: string | null;
	/** Express' `trust proxy`: how many proxies stand before it. */
	readonly trustProxy: number;
	readonly accounts: AccountSettings;
	/** Calls a minute; the defaults unless given. */
	readonly rates?: Rates;
}

/** Everything the routes work with. */
export interface Service {
	readonly store: Store;
	/** Null while its server is away: uploads go on, the outbox keeps their jobs. */
	readonly queue: () => QueueConnection | null;
	/** Tells the relay that something waits in the outbox. */
	readonly wakeRelay: () => void;
	/** The sandbox, for what is parsed on request. */
	readonly pool: Pool;
	readonly limits: Limits;
	/** Where files wait on their way in: `createUploadRoom`, one for the process. */
	readonly uploads: UploadRoom;
	/** `createEventHub`, one for the process; to be stopped before store and queue. */
	readonly events: EventHub;
	/** Rejects with `ApiError` "no-space" where there is no room for what is to come. */
	readonly requireSpace: () => Promise<void>;
	/** How much room the service's disk has. */
	readonly freeSpace: () => Promise<FreeSpace>;
	/** `createWorkbooks`: what takes long to write is written beside the event loop. */
	readonly workbooks: Workbooks;
	readonly settings: HttpSettings;
	/** Told when somebody has chosen a password of his own. */
	readonly passwordChanged?: () => Promise<void>;
	readonly log: Logger;
	readonly clock: () => Date;
}

import type { Limits } from '@rasoat/parser';
import type { InboxSettings } from '../config/inbox-settings.js';
import type { Tell } from '../log/tell.js';
import type { Store } from '../store/open-store.js';

/** A moment of a run at which tests kill it. */
export type InboxPoint = 'scanning' | 'received' | 'refused' | 'moved' | 'recorded';

/** What the inbox is run with. */
export interface InboxParts {
	readonly store: Pick<Store, 'database' | 'url'>;
	readonly settings: InboxSettings;
	readonly limits: Limits;
	/** Tells the relay that something waits in the outbox. */
	readonly wakeRelay?: () => void;
	/** Rejects where there is no room for more; then the run stops and leaves the rest where it is. */
	readonly requireSpace?: () => Promise<void>;
	readonly clock?: () => Date;
	/** Hears of what nobody waits for. */
	readonly tell?: Tell;
	/** Milliseconds between two looks at a file; as in `INBOX_LIMITS`. */
	readonly settleMs?: number;
	/** Milliseconds to wait for a run that is going on; as in `INBOX_LIMITS`. */
	readonly lockWaitMs?: number;
	readonly at?: (point: InboxPoint) => void | Promise<void>;
}

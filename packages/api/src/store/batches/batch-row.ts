import type { Message } from '@rasoat/parser';
import type { batches, batchItems } from './tables.js';

/** What made a batch run. */
export type StartedBy = 'schedule' | 'polling' | 'command' | 'api';
/** `stopped`: told to end between two files; `cut-short`: its process was killed, as the next run found. */
export type BatchOutcome = 'complete' | 'stopped' | 'cut-short' | 'failed';
/** `known`: the same bytes filed the same were there before; `refused`: could not be read, so the ledger has nothing of it. */
export type ItemOutcome = 'received' | 'known' | 'refused';

/** What a person should know about a path of the inbox. */
export interface Trouble {
	readonly path: string;
	readonly told: Message;
}

export type BatchRow = typeof batches.$inferSelect;
export type BatchItemRow = typeof batchItems.$inferSelect;

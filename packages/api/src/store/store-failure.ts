import type { Message } from '@rasoat/parser';

export type StoreFailureCode =
	| 'no-data'
	| 'data-folder'
	| 'foreign-owner'
	| 'root-refused'
	| 'no-binaries'
	| 'cluster-busy'
	| 'cluster-start'
	| 'cluster-stop'
	| 'cluster-version'
	| 'database-unreachable'
	| 'database-too-old'
	| 'database-encoding'
	| 'database-newer'
	| 'migration-changed';

/** The store cannot be opened: a known error with a sentence for the administrator, never a bug. */
export class StoreFailure extends Error {
	readonly code: StoreFailureCode;
	/** What was met, what is needed, what to do. */
	readonly told: Message;

	constructor(code: StoreFailureCode, told: Message, cause?: unknown) {
		super(told.en, cause === undefined ? undefined : { cause });
		this.name = 'StoreFailure';
		this.code = code;
		this.told = told;
	}
}

import { ToldFailure } from '../told-failure.js';

export type StoreFailureCode =
	| 'no-data'
	| 'data-folder'
	| 'disk-full'
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
	| 'database-forbidden'
	| 'database-newer'
	| 'migration-changed'
	| 'too-slow';

/** The store cannot be opened, or does not answer in time. */
export class StoreFailure extends ToldFailure<StoreFailureCode> {}

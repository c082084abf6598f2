import { ToldFailure } from '../../told-failure.js';

export type BackupFailureCode =
	| 'backup-exists'
	| 'backup-unwritable'
	| 'backup-unreadable'
	| 'backup-damaged'
	| 'backup-newer'
	| 'store-not-empty';

/** A backup cannot be made, or not be restored; nothing was changed. */
export class BackupFailure extends ToldFailure<BackupFailureCode> {}

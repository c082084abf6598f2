import { ToldFailure } from '../../told-failure.js';

export type DeletionFailureCode = 'no-such-report' | 'not-administrator' | 'already-deleted' | 'no-reason';

/** Nothing was deleted. */
export class DeletionFailure extends ToldFailure<DeletionFailureCode> {}

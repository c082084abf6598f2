import { ToldFailure } from '../told-failure.js';

export type QueueFailureCode = 'queue-unreachable' | 'queue-address';

/** The queue cannot be opened. */
export class QueueFailure extends ToldFailure<QueueFailureCode> {}

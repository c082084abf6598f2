import { ToldFailure } from '../told-failure.js';

export type InboxFailureCode = 'inbox-missing' | 'inbox-busy';

/** The inbox cannot be run at all. */
export class InboxFailure extends ToldFailure<InboxFailureCode> {}

import { ToldFailure } from '../told-failure.js';

export type ServeFailureCode = 'port-in-use' | 'port-denied' | 'host-unknown' | 'data-folder';

/** The service cannot be started as it is set up. */
export class ServeFailure extends ToldFailure<ServeFailureCode> {}

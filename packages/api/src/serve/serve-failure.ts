import { ToldFailure } from '../told-failure.js';

export type ServeFailureCode = 'port-in-use' | 'port-denied' | 'host-unknown' | 'data-folder' | 'stop-late';

/** The service cannot be started as it is set up, or a part of it does not stop. */
export class ServeFailure extends ToldFailure<ServeFailureCode> {}

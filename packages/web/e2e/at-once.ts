import { availableParallelism } from 'node:os';

/** Test files at a time, each with a service of its own: what one waits for, another makes use of. */
export const AT_ONCE = Math.min(2, availableParallelism());

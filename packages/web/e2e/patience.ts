import { availableParallelism, loadavg } from 'node:os';

/**
 * By how much everything takes longer than on a machine that has a core to spare: where more wants to run than there are cores, each waits its
 * turn. At least 1.
 */
export function slowness(): number {
	return Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());
}

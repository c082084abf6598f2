import { writeSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Loaded before the program that is measured (`node --import`): at each SIGUSR2 it collects all garbage, twice, for what the first pass lets
 * go of may hold more, and writes the bytes it is left with as a line to file descriptor 3: resident, and of its heap with what hangs on it.
 */
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

process.on('SIGUSR2', () => {
	collect();
	collect();
	const { rss, heapUsed, external } = process.memoryUsage();
	writeSync(3, `${rss} ${heapUsed + external}\n`);
});

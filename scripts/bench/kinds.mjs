import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { hasTool } from '../debian-tools.mjs';
import { root } from '../prepare.mjs';
import { runMeasured } from './run-measured.mjs';

const RASOAT = join(root, 'packages/api/bin/rasoat.mjs');
/** One core and two, where the machine has them and a program can be held to them. */
const CORES = availableParallelism() > 1 && hasTool('taskset') ? [1, 2] : [1];

/**
 * Pages a second through the whole check, sandbox included, by kind and cores. Files are read once and then `times` over; the difference is what
 * they take once the program is warm. With `times` 0 they are read once, and the start of the program counts. `files`: path and pages of each.
 * `told` hears each row as soon as it is measured.
 */
export async function measureKinds(kinds, told) {
	const rows = [];
	for (const { kind, files, times } of kinds) {
		const pages = files.reduce((sum, file) => sum + file.pages, 0);
		for (const cores of CORES) {
			const once = await checkAll(files, 1, cores);
			const often = times === 0 ? once : await checkAll(files, 1 + times, cores);
			const [read, before] = times === 0 ? [pages, { seconds: 0, worked: 0 }] : [pages * times, once];
			const row = {
				kind,
				cores,
				pages,
				'pages a second': perSecond(read, often.seconds - before.seconds),
				'pages a second of a core': perSecond(read, often.worked - before.worked),
				'start, s': times === 0 ? 'counted' : Math.max(0, once.seconds - (often.seconds - once.seconds) / times).toFixed(1),
				'peak MB': (often.peak / 1e6).toFixed(0),
			};
			told(row);
			rows.push(row);
		}
	}
	return rows;
}

/** Checks files so many times over, held to so many cores. */
export async function checkAll(files, times, cores) {
	const paths = Array.from({ length: times }, () => files.map(({ path }) => path)).flat();
	const words = [RASOAT, 'check', '--format', 'ndjson', '--jobs', String(cores), ...paths];
	const held = hasTool('taskset') ? ['taskset', '-c', cores === 1 ? '0' : '0,1', process.execPath] : [process.execPath];
	const [command, ...before] = held;
	return runMeasured(command, [...before, ...words]);
}

export function perSecond(pages, seconds) {
	return seconds <= 0 ? '?' : (pages / seconds).toFixed(2);
}

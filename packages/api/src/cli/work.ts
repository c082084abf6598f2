import { parseArgs } from 'node:util';
import { readSettings } from '../config/read-settings.js';
import { runService } from '../serve/run-service.js';
import { badWords, readJobs } from './check-options.js';

/** `rasoat work`: the service's worker alone, as `rasoat serve --only worker`, with its settings as words. */
export async function work(words: readonly string[]): Promise<number> {
	const { profile, jobs } = readWords(words);
	const settings = readSettings(process.env);
	const asked = { profile: profile ?? settings.profile, jobs: jobs === undefined ? settings.jobs : readJobs(jobs) };
	return runService({ ...settings, ...asked }, new Set(['worker']));
}

function readWords(words: readonly string[]) {
	const one = { type: 'string' } as const;
	try {
		return parseArgs({ args: [...words], options: { profile: one, jobs: one } }).values;
	} catch (cause) {
		throw badWords(cause);
	}
}

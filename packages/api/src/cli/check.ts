import type { Limits } from '@rasoat/parser';
import { type Listing, listFiles } from '../intake/list-files.js';
import { openRecognisers } from '../ocr/open-recognisers.js';
import { createPool, type Pool } from '../sandbox/pool.js';
import type { Titles } from '../sandbox/protocol.js';
import { readLimits } from '../sandbox/read-limits.js';
import { type CheckedFile, checkFile } from './check-file.js';
import { type CheckOptions, readCheckOptions } from './check-options.js';
import { openOutput } from './output.js';
import { sourceOf, titlesOf } from './profile-of.js';
import { createProgress } from './progress.js';
import { refuseMissing } from './refuse-missing.js';
import { refuseOverwriting } from './refuse-overwriting.js';
import { createRenderer } from './renderer.js';
import { createTimingsTable } from './timings-table.js';

/** `rasoat check`: exit code 0 when every report passes, 1 when one is flagged, 2 when one is unreadable. */
export async function check(words: readonly string[]): Promise<number> {
	const options = readCheckOptions(words);
	const limits = readLimits(process.env);
	const [profile, listing] = await Promise.all([sourceOf(options.profile), listFiles(options.paths)]);
	refuseMissing(listing.missing);
	await refuseOverwriting(options.out, listing.files);
	tellPassedOver(listing);
	const size = Math.max(1, Math.min(options.jobs, listing.files.length));
	const pool = createPool({ size, limits, profile, recognisers: openRecognisers(process.env, limits, options.without) });
	try {
		return await checkAll(options, listing, pool, limits, await titlesOf(pool, profile));
	} finally {
		pool.close();
	}
}

async function checkAll(options: CheckOptions, { files }: Listing, pool: Pool, limits: Limits, titles: Titles): Promise<number> {
	const output = await openOutput(options.out);
	const renderer = createRenderer(options.format, titles);
	const progress = createProgress(files.length);
	const timings = options.timings ? createTimingsTable() : null;
	const results = files.map((file) => checkFile(file, pool, options, limits).finally(progress.step));
	// Each is met when its turn comes; until then a rejection must not count as unhandled.
	for (const result of results) result.catch(() => {});
	let code = 0;
	for (let result = results.shift(); result; result = results.shift()) {
		const checked = await result;
		await output.write(renderer.add(checked.json));
		timings?.add(checked.json);
		code = Math.max(code, codeOf(checked));
	}
	await output.write(renderer.end());
	await output.close();
	progress.end();
	timings?.print();
	return code;
}

function codeOf({ verdict }: CheckedFile): number {
	return { pass: 0, flagged: 1, unreadable: 2 }[verdict];
}

function tellPassedOver({ files, passedOver }: Listing): void {
	if (passedOver > 0) process.stderr.write(`rasoat: bỏ qua ${passedOver} tệp ẩn / ${passedOver} hidden files passed over\n`);
	if (files.length === 0) process.stderr.write('rasoat: không có tệp nào để rà soát / no files to check\n');
}

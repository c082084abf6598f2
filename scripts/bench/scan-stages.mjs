import { readFileSync } from 'node:fs';
import { check } from '@rasoat/checker';
import { ALL_SCAN_STEPS, DEFAULT_LIMITS, parse } from '@rasoat/parser';

/** What each way of asking the engine is for. */
const READINGS = {
	page: 'engine: the page as a whole',
	line: 'engine: lines once more',
	marker: 'engine: numbers and bullets',
	roman: 'engine: numbers and bullets',
	digits: 'engine: figures, cells',
	word: 'engine: figures, cells',
	block: 'engine: cells, stamps of arrival',
};

/** Milliseconds of the processor that a page of a scan takes, stage by stage, on one core. */
export async function scanStages(files, profile, submission) {
	const { createRecognisers, scanOfFile } = await import('@rasoat/api/reading');
	const engines = createRecognisers('auto', DEFAULT_LIMITS, { lanes: 1 });
	const costs = new Map();
	const add = (stage, ms) => costs.set(stage, (costs.get(stage) ?? 0) + ms);
	let [pages, runs, named] = [0, 0, ''];
	// One request after the other, so that what the engine worked meanwhile is this request's.
	let last = Promise.resolve();
	const ask = (images, mode) => {
		const asked = last.then(async () => {
			const before = childSeconds();
			const read = await engines.recognise(images, mode);
			add(READINGS[mode], 1000 * (childSeconds() - before) || read.workMs);
			runs++;
			named = read.engine;
			return read;
		});
		last = asked;
		return asked;
	};
	for (const { path } of files) {
		const bytes = new Uint8Array(readFileSync(path));
		const start = ownMs();
		const document = await parse(bytes, DEFAULT_LIMITS, () => {}, scanOfFile(ask, 1, ALL_SCAN_STEPS).scanning);
		const read = ownMs();
		check(document, profile, submission);
		add('pictures unpacked, cleaned, cut up', read - start);
		add('check', ownMs() - read);
		pages += document.pageCount;
	}
	engines.close();
	const rows = [...costs].map(([stage, ms]) => ({ stage, 'ms a page': (ms / pages).toFixed(0) }));
	const whole = [...costs.values()].reduce((sum, ms) => sum + ms, 0) / pages;
	return { rows, pages, runs, engine: named, whole, first: (costs.get(READINGS.page) ?? 0) / pages };
}

function ownMs() {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

/** Seconds of the processor that ended children had; 0 without /proc. */
function childSeconds() {
	try {
		const stat = readFileSync('/proc/self/stat', 'latin1');
		const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
		return (Number(fields[13]) + Number(fields[14])) / 100;
	} catch {
		return 0;
	}
}

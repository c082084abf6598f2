import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { loadBounds } from './load-bounds.js';
import { measureLoad } from './measure-load.js';

/** Uploads between two lines of progress. */
const LINE_EVERY = 1_000;

/** Prints the figures of uploads under load and whether each bound holds; gives the exit code. Nothing is random, so there is no seed. */
async function main(words: readonly string[]): Promise<number> {
	const { uploads, clients, rate, jobs } = readWords(words);
	const pace = rate === 0 ? 'as fast as they are answered' : `${rate} a second together`;
	console.log(`${uploads} uploads by ${clients} clients, ${pace}; ${jobs} checked at once, on ${availableParallelism()} cores`);
	const { figures, refused, most } = await measureLoad({ uploads, clients, rate }, jobs, (done) => {
		if (done % LINE_EVERY === 0) console.log(`  ${done} answered`);
	});
	const bounds = loadBounds(figures);
	const [name, met] = [widest(bounds.map((bound) => bound.name)), widest(bounds.map((bound) => bound.met))];
	for (const bound of bounds)
		console.log(`${bound.holds ? 'holds ' : 'MISSED'}  ${bound.name.padEnd(name)}  ${bound.met.padEnd(met)}  ${bound.wanted}`);
	console.log(`answers but 202: ${JSON.stringify(refused)}; the service held ${Math.round(most / 1e6)} MB at most`);
	return bounds.every(({ holds }) => holds) ? 0 : 1;
}

function widest(texts: readonly string[]): number {
	return Math.max(...texts.map(({ length }) => length));
}

function readWords(words: readonly string[]) {
	const text = (value: string) => ({ type: 'string', default: value }) as const;
	const options = { uploads: text('10000'), clients: text('50'), rate: text('25'), jobs: text(String(availableParallelism())) };
	const { values } = parseArgs({ args: [...words], options });
	const number = (value: string) => {
		if (!/^\d+$/.test(value)) throw new Error(`"${value}" is no number`);
		return Number(value);
	};
	return { uploads: number(values.uploads), clients: number(values.clients), rate: number(values.rate), jobs: number(values.jobs) };
}

process.exitCode = await main(process.argv.slice(2));

#!/usr/bin/env node
// Makes one thing wrong at a time (a comparison of a rule, a negation, a phrase of the profile that negates) and asks whether a test notices.
//   node scripts/mutants.mjs [--readers] [--only TEXT] [--thorough]
// Rules and profile are tried by default, the readers of extraction with --readers. The rules' cases are asked first; with --thorough what
// they do not notice is put to the checker's whole test suite, about five seconds each. Exit code 1 where something survives.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startVitest } from 'vitest/node';

const WORKERS = 2;
/** A mutant that runs on without end is noticed: the program would hang. */
const LIMIT_MS = 8_000;
const READERS = /^packages\/checker\/src\/extract\//;
const flag = { type: 'boolean', default: false };
const { values } = parseArgs({ options: { only: { type: 'string' }, readers: flag, thorough: flag } });

function startWorker() {
	const child = fork(fileURLToPath(new URL('mutant-worker.mjs', import.meta.url)), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
	return new Promise((resolve, reject) => {
		child.once('message', (hello) => resolve({ child, ...hello }));
		child.once('exit', (code) => reject(new Error(`the worker ended with code ${code}`)));
	});
}

/** Whether the cases notice; null where the time is up and the worker is gone. */
function ask(child, index) {
	return new Promise((resolve) => {
		const timer = setTimeout(() => child.kill('SIGKILL') && resolve(null), LIMIT_MS);
		child.once('message', ({ noticed }) => {
			clearTimeout(timer);
			resolve(noticed);
		});
		child.send(index);
	});
}

async function work(first, queue, unnoticed) {
	let { child } = first;
	for (let index = queue.shift(); index !== undefined; index = queue.shift()) {
		child ??= (await startWorker()).child;
		const noticed = await ask(child, index);
		if (noticed === null) child = null;
		if (noticed === false) unnoticed.push(index);
	}
	child?.removeAllListeners('exit').kill();
}

async function suiteNotices({ name, file, source }) {
	const mutator = { name: 'mutate', enforce: 'pre', load: (id) => (file && id.split('?')[0] === file ? source : null) };
	if (!file) process.env.RASOAT_PROFILE_MUTANT = name;
	const vitest = await startVitest('test', ['packages/checker'], { watch: false, reporters: [{}], bail: 1 }, { plugins: [mutator] });
	const noticed = vitest.state.getCountOfFailedTests() > 0 || vitest.state.getUnhandledErrors().length > 0;
	await vitest.close();
	delete process.env.RASOAT_PROFILE_MUTANT;
	return noticed;
}

const workers = await Promise.all(Array.from({ length: WORKERS }, startWorker));
const [{ mutants, failing }] = workers;
for (const name of failing) console.log(`fails before anything is changed, and so notices nothing: ${name}`);
const queue = [...mutants.keys()].filter((index) => {
	const { name } = mutants[index];
	return name.includes(values.only ?? '') && (values.readers || !READERS.test(name));
});
const tried = queue.length;
const unnoticed = [];
await Promise.all(workers.map((worker) => work(worker, queue, unnoticed)));
const survivors = [];
for (const index of unnoticed.sort((a, b) => a - b)) {
	if (!values.thorough || !(await suiteNotices(mutants[index]))) survivors.push(mutants[index].name);
}
for (const name of survivors) console.log(`survived: ${name}`);
console.log(`${tried} mutants, ${tried - survivors.length} noticed, ${survivors.length} survived`);
process.exitCode = survivors.length > 0 ? 1 : 0;

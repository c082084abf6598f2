import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const SAMPLE_MS = 50;
/** Linux counts in hundredths of a second. */
const TICK_SECONDS = 0.01;

/**
 * Runs a command to its end: seconds, seconds of the processor, and peak bytes of it and all it started. `heard` gets each line of its output
 * and the bytes held then. Processor time and memory are 0 where there is no /proc.
 */
export function runMeasured(command, words, { env = process.env, heard = null } = {}) {
	const started = performance.now();
	const child = spawn(command, words, { env, stdio: ['ignore', heard === null ? 'ignore' : 'pipe', 'ignore'] });
	let [peak, worked] = [0, 0];
	const look = () => {
		const tree = treeOf(child.pid);
		worked = Math.max(worked, tree.seconds);
		peak = Math.max(peak, tree.bytes);
		return tree.bytes;
	};
	const samples = setInterval(look, SAMPLE_MS);
	if (heard !== null) onLines(child.stdout, (line) => heard(line, look()));
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) => {
			clearInterval(samples);
			resolve({ code, seconds: (performance.now() - started) / 1000, worked, peak });
		});
	});
}

function onLines(stream, heard) {
	let rest = '';
	stream.setEncoding('utf8').on('data', (chunk) => {
		const lines = (rest + chunk).split('\n');
		rest = lines.pop() ?? '';
		for (const line of lines) heard(line);
	});
}

/** Of a process and all it started: what they hold, and what they and those that ended had from the processor. */
function treeOf(pid) {
	const tree = [pid];
	let [bytes, ticks] = [0, 0];
	for (let index = 0; index < tree.length; index++) {
		const id = tree[index];
		const stat = textOf(`/proc/${id}/stat`);
		// Behind the name, which may hold anything: own and waited-for time are fields 14 to 17.
		for (const field of stat
			.slice(stat.lastIndexOf(')') + 2)
			.split(' ')
			.slice(11, 15))
			ticks += Number(field);
		bytes += 1024 * Number(/^VmRSS:\s+(\d+) kB$/m.exec(textOf(`/proc/${id}/status`))?.[1] ?? 0);
		tree.push(...(textOf(`/proc/${id}/task/${id}/children`).match(/\d+/g) ?? []).map(Number));
	}
	return { bytes, seconds: ticks * TICK_SECONDS };
}

/** Empty for a process that ended, or without /proc. */
function textOf(path) {
	try {
		return readFileSync(path, 'latin1');
	} catch {
		return '';
	}
}

// A child of the sandbox, loop and refusals as built, that does what the bytes it is given say instead of reading them.
import { spawn } from 'node:child_process';
import { lookup } from 'node:dns';
import { writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { connect } from 'node:net';
import { Worker } from 'node:worker_threads';
import { serve } from '../../dist/sandbox/serve.js';

const forever = () => new Promise(() => setInterval(() => {}, 1000));
const after = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const kept = [];
let turns = 0;

const acts = {
	echo: () => {},
	hang: () => {
		for (;;);
	},
	stall: forever,
	// Gets on until the wall clock ends it.
	crawl: async (_, progress) => {
		for (let page = 1; ; page++) {
			progress(page, 1_000_000);
			await after(50);
		}
	},
	// As many pages as it is told, each within the stall clock.
	pages: async (count, progress) => {
		for (let page = 1; page <= count; page++) {
			await after(120);
			progress(page, Number(count));
		}
	},
	crash: () => {
		throw new Error('fell over');
	},
	exit: (code) => process.exit(Number(code)),
	abort: () => process.abort(),
	segfault: async () => {
		process.kill(process.pid, 'SIGSEGV');
		await forever();
	},
	// JavaScript's own memory.
	heap: () => {
		for (;;) kept.push(new Array(100_000).fill(kept.length));
	},
	// Memory outside the heap.
	native: async () => {
		for (;;) {
			kept.push(Buffer.alloc(10_000_000, 1));
			await after(1);
		}
	},
	// Holds on to some native memory after its turn.
	keep: (megabytes) => kept.push(Buffer.alloc(Number(megabytes) * 1_000_000, 1)),
	connect: async (port) => {
		connect(Number(port), '127.0.0.1').on('error', () => {});
		await forever();
	},
	path: async (socket) => {
		connect(socket).on('error', () => {});
		await forever();
	},
	http: async (port) => {
		get(`http://127.0.0.1:${port}/`).on('error', () => {});
		await forever();
	},
	fetch: async (port) => {
		await fetch(`http://127.0.0.1:${port}/`).catch(() => {});
		await forever();
	},
	dns: async (name) => {
		lookup(name, () => {});
		await forever();
	},
	spawn: () => spawn('/bin/true').on('error', () => {}),
	worker: () => new Worker('0', { eval: true }),
	write: (path) => writeFileSync(path, 'left'),
	environment: () => {
		process.env.LEFT = 'behind';
	},
	global: () => {
		globalThis.leftByAFile = 'behind';
	},
	timer: () => {
		setInterval(() => {}, 1000);
	},
	// Goes on from turn to turn.
	turns: () => {
		const again = () => setImmediate(again);
		again();
	},
	// Answers, and is gone before the next task.
	'die-later': () => {
		setTimeout(() => process.kill(process.pid, 'SIGKILL'), 5).unref();
	},
	what: () => `${process.pid} ${turns} ${globalThis.leftByAFile ?? 'clean'}`,
};

serve({
	setUp: async () => ({ kind: 'ready', titles: null }),
	run: async ({ content }, progress) => {
		const text = Buffer.from(content).toString();
		const [act, word] = text.split(' ');
		turns++;
		const told = await acts[act](word, progress);
		return { kind: 'document', json: '{}', text: typeof told === 'string' ? told : text };
	},
});

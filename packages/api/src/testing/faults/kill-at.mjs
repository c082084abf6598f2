import childProcess from 'node:child_process';
import fs from 'node:fs';
import fsPromises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { Queue } from 'bullmq';
import pg from 'pg';

/**
 * Loaded before the program (`node --import`), so that the program holds no hook for tests: ends the process by SIGKILL the n-th time it
 * comes to a named point. `RASOAT_TEST_KILL` is "point:n"; without it nothing is watched. The points are told in victims.ts.
 */
const [point, times] = (process.env.RASOAT_TEST_KILL ?? '').split(':');
let left = Number(times ?? 1);

function reached(name) {
	if (name === point && --left === 0) process.kill(process.pid, 'SIGKILL');
}

/** After what it was asked to do is done, and before anybody hears of it. */
function after(owner, method, name) {
	const original = owner[method];
	owner[method] = async function (...words) {
		const value = await original.apply(this, words);
		reached(name(...words));
		return value;
	};
}

/** What is written by the statement; it holds once that is committed. */
const WRITES = [
	[/\brasoat\.receive_new\b/, 'received'],
	[/\binsert into "?rasoat"?\."?results"?|\brasoat\.complete/i, 'result-saved'],
];

/** An upload's statement takes about as long, from sending to its answer. */
const BEING_STORED_MS = 5;

/** A statement outside of a transaction is one by itself: committed when it is answered. */
function watchDatabase() {
	const original = pg.Client.prototype.query;
	const open = new WeakMap();
	pg.Client.prototype.query = function (query, ...rest) {
		const text = (typeof query === 'string' ? query : query?.text) ?? '';
		if (/^BEGIN\b/.test(text)) open.set(this, new Set());
		const answer = original.call(this, query, ...rest);
		if (/\brasoat\.receive_new\b/.test(text)) setTimeout(() => reached('being-stored'), Math.random() * BEING_STORED_MS);
		if (typeof answer?.then !== 'function') return answer;
		return answer.then((value) => {
			if (/^insert into rasoat\.originals/i.test(text)) reached('original-stored');
			const written = WRITES.filter(([pattern]) => pattern.test(text)).map(([, name]) => name);
			const transaction = open.get(this);
			for (const name of written) transaction ? transaction.add(name) : reached(name);
			if (/^(COMMIT|ROLLBACK)$/.test(text)) open.delete(this);
			if (text === 'COMMIT') for (const name of transaction ?? []) reached(name);
			return value;
		});
	};
}

/** Some milliseconds after a child was given a file. `send` is each child's own: it has one when it is made with a channel. */
function watchSandbox() {
	for (const method of ['spawn', 'fork']) {
		const original = childProcess[method];
		childProcess[method] = (...words) => {
			const child = original(...words);
			const { send } = child;
			if (send !== undefined)
				child.send = (message, ...rest) => {
					if (message?.kind === 'check') setTimeout(() => reached('mid-parse'), Math.random() * 30);
					return send.call(child, message, ...rest);
				};
			return child;
		};
	}
}

/** A file of the inbox has been put into the archive. */
function watchFiles() {
	const moved = (_, to) => (/[\\/]archive[\\/]/.test(String(to)) ? 'file-moved' : '');
	for (const method of ['rename', 'link', 'copyFile']) after(fsPromises, method, moved);
}

if (point) {
	if (fs.existsSync('/proc/self') === false) throw new Error('only tried on Linux');
	watchDatabase();
	watchSandbox();
	watchFiles();
	syncBuiltinESMExports();
	after(Queue.prototype, 'addBulk', () => 'job-added');
}

import childProcess from 'node:child_process';
import fs from 'node:fs';
import fsPromises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { Queue } from 'bullmq';
import pg from 'pg';

/**
 * Loaded before the program (`node --import`), so that the program holds no hook for tests: ends the process by SIGKILL the n-th time it
 * comes to a named point. `RASOAT_TEST_KILL` is "point:n"; without it nothing is watched.
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

const WRITES = [
	[/^insert into "?rasoat"?\."?receipts"?/i, 'received'],
	[/^insert into "?rasoat"?\."?results"?/i, 'result-saved'],
];

/** One statement that takes in a file: the transaction by itself. */
const TAKES_IN = /\brasoat\.receive_new\b/;

/** What a transaction wrote is looked at when it has been committed. A statement that is one by itself is caught on its way, and when it is answered. */
function watchDatabase() {
	const original = pg.Client.prototype.query;
	const wrote = new WeakMap();
	pg.Client.prototype.query = function (query, ...rest) {
		const text = (typeof query === 'string' ? query : query?.text) ?? '';
		const answer = original.call(this, query, ...rest);
		for (const [pattern, name] of WRITES) if (pattern.test(text)) wrote.set(this, name);
		if (TAKES_IN.test(text)) setTimeout(() => reached('original-stored'), Math.random() * 4);
		if (typeof answer?.then !== 'function') return answer;
		return answer.then((value) => {
			if (/^insert into rasoat\.originals/i.test(text)) reached('original-stored');
			if (TAKES_IN.test(text)) reached('received');
			if (text === 'ROLLBACK') wrote.delete(this);
			if (text === 'COMMIT') {
				reached(wrote.get(this));
				wrote.delete(this);
			}
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

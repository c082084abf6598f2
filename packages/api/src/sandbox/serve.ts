import './confine.js';
import { writeSync } from 'node:fs';
import { DENIED, DENIED_EXIT } from './denied.js';
import { leftBehind } from './left-behind.js';
import type { ChildMessage, Progress, Setup, SetupReply, Task, TaskReply } from './protocol.js';

export interface Work {
	setUp(setup: Setup): Promise<SetupReply>;
	/** Rejects for a bug alone. */
	run(task: Task, progress: Progress): Promise<TaskReply>;
}

/** What a child of the sandbox does: it says that it took a task, how far it is, what came of it, and what the task left behind. */
export function serve(work: Work): void {
	let left = leftBehind();
	const setUp = async (setup: Setup): Promise<ChildMessage> => {
		const reply = await work.setUp(setup);
		// What the checker's libraries set with the profile is no file's.
		left = leftBehind();
		return reply;
	};
	const run = async (task: Task): Promise<ChildMessage> => {
		send({ kind: 'taken' });
		const reply = await work.run(task, (pagesRead, pages) => send({ kind: 'progress', pagesRead, pages }));
		return { kind: 'answer', reply, left: left() };
	};
	process.on('message', (message: Setup | Task) => {
		const answered: Promise<ChildMessage> = message.kind === 'setup' ? setUp(message) : run(message);
		answered.then(send, fall);
	});
	process.on('disconnect', () => process.exit(0));
}

function send(message: ChildMessage): void {
	process.send?.(message);
}

/** A bug ends the child: the parent names the file it fell on and starts a fresh one. */
function fall(error: unknown): void {
	const denied = error instanceof Error && 'code' in error && error.code === 'ERR_ACCESS_DENIED';
	writeSync(process.stderr.fd, `${denied ? DENIED : ''}${error instanceof Error ? error.stack : String(error)}\n`);
	process.exit(denied ? DENIED_EXIT : 1);
}

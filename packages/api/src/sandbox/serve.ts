import './confine.js';
import { writeSync } from 'node:fs';
import type { Recognitions } from '../ocr/recognisers.js';
import { DENIED, DENIED_EXIT } from './denied.js';
import { leftBehind } from './left-behind.js';
import type {
	ChildMessage,
	LoadReply,
	ProfileLoad,
	Progress,
	RecogniseReply,
	RecogniseRequest,
	SentTask,
	Setup,
	SetupReply,
	TaskReply,
} from './protocol.js';

/** Has the parent's engine read images. */
export type AskRecogniser = (images: RecogniseRequest['images'], mode: RecogniseRequest['mode']) => Promise<Recognitions>;

export interface Work {
	setUp(setup: Setup): Promise<SetupReply>;
	/** Takes a further profile; left out by a child that knows no profiles. */
	load?(profile: ProfileLoad): Promise<LoadReply>;
	/** Rejects for a bug alone. */
	run(task: SentTask, progress: Progress, recognise: AskRecogniser): Promise<TaskReply>;
}

/** What a child of the sandbox does: it says that it took a task, how far it is, what came of it, and what the task left behind. */
export function serve(work: Work): void {
	const left = leftBehind();
	const load = async (profile: ProfileLoad): Promise<ChildMessage> => {
		if (!work.load) throw new Error('a profile came to a child that takes none');
		return work.load(profile);
	};
	const asked = new Map<number, (reply: RecogniseReply) => void>();
	let requests = 0;
	const recognise: AskRecogniser = (images, mode) =>
		new Promise((resolve) => {
			const id = ++requests;
			asked.set(id, resolve);
			send({ kind: 'recognise', id, images, mode });
		});
	const hear = (reply: RecogniseReply) => {
		asked.get(reply.id)?.(reply);
		asked.delete(reply.id);
	};
	const run = async (task: SentTask): Promise<ChildMessage> => {
		send({ kind: 'taken' });
		const reply = await work.run(task, (pagesRead, pages) => send({ kind: 'progress', pagesRead, pages }), recognise);
		return { kind: 'answer', reply, left: await left.look() };
	};
	const answer = (message: Setup | ProfileLoad | SentTask): Promise<ChildMessage> => {
		if (message.kind === 'setup') return left.admit(() => work.setUp(message));
		return message.kind === 'profile' ? left.admit(() => load(message)) : run(message);
	};
	process.on('message', (message: Setup | ProfileLoad | SentTask | RecogniseReply) => {
		if (message.kind === 'recognised') hear(message);
		else answer(message).then(send, fall);
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

import type { Limits, ParsedDocument } from '@rasoat/parser';
import { ParseFailure, parse, sniff } from '@rasoat/parser';
import type { Checker } from './checker.js';
import type { CheckTask, Failure, Progress, ReadTask, Setup, SetupReply, Task, TaskReply, UnreadableTask, ViewTask } from './protocol.js';
import { serve } from './serve.js';

/** The process that untrusted bytes are read in: it gets bytes and sends plain data, and is killed from outside when it takes too long. */
interface State {
	readonly limits: Limits;
	readonly checker: Checker | null;
}

let state: State | null = null;

async function run(task: Task, progress: Progress): Promise<TaskReply> {
	if (state === null) throw new Error('a task came before the setup');
	if (task.kind === 'read') return read(task, state, progress);
	if (task.kind === 'view') return view(task, state, progress);
	if (state.checker === null) throw new Error('a check was asked of a child without a profile');
	return task.kind === 'check' ? check(task, state.limits, state.checker, progress) : unreadable(task, state.checker);
}

async function setUp({ profile, limits, engine }: Setup): Promise<SetupReply> {
	if (profile === null) {
		state = { limits, checker: null };
		return { kind: 'ready', titles: null };
	}
	const { createChecker, problemsOf } = await import('./checker.js');
	try {
		const checker = createChecker(profile, engine);
		state = { limits, checker };
		return { kind: 'ready', titles: checker.titles };
	} catch (error) {
		const problems = problemsOf(error);
		if (problems === null) throw error;
		return { kind: 'invalid-profile', problems };
	}
}

async function read({ content }: ReadTask, { limits }: State, progress: Progress): Promise<TaskReply> {
	const outcome = await parsed(content, limits, progress);
	if ('failure' in outcome) return { kind: 'failure', failure: outcome.failure };
	return { kind: 'document', json: JSON.stringify(outcome.document), text: outcome.document.text };
}

/** Parsed first, so that what is over a bound, damaged or foreign never meets the converter, which knows no bounds. */
async function view({ content }: ViewTask, { limits }: State, progress: Progress): Promise<TaskReply> {
	const outcome = await parsed(content, limits, progress);
	if ('failure' in outcome) return { kind: 'failure', failure: outcome.failure };
	if (sniff(content) !== 'zip-docx') return { kind: 'failure', failure: NO_VIEW };
	const { default: mammoth } = await import('mammoth');
	const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(content) });
	return { kind: 'view', html: value };
}

const NO_VIEW: Failure = {
	code: 'unsupported-type',
	message: {
		vi: 'tệp không phải Word; chỉ xem được tệp DOCX; đề nghị mở tệp PDF bằng phần mềm đọc PDF',
		en: 'this is no Word file; only DOCX can be viewed; please open a PDF in a PDF reader',
	},
};

async function check(task: CheckTask, limits: Limits, checker: Checker, progress: Progress): Promise<TaskReply> {
	const started = performance.now();
	const outcome = await parsed(task.content, limits, progress);
	const parseMs = performance.now() - started;
	const result =
		'failure' in outcome ? checker.unreadable(task.file, outcome.failure, parseMs) : checker.check(outcome.document, task, parseMs);
	return { kind: 'result', json: JSON.stringify(result), verdict: result.verdict };
}

type Parsed = { readonly document: ParsedDocument } | { readonly failure: Failure };

/** The channel delivers a Buffer, which the PDF engine refuses. */
async function parsed(received: Uint8Array, limits: Limits, progress: Progress): Promise<Parsed> {
	const content = new Uint8Array(received.buffer, received.byteOffset, received.byteLength);
	try {
		return { document: await parse(content, limits, progress) };
	} catch (error) {
		return { failure: failureOf(error) };
	}
}

function unreadable({ file, failure }: UnreadableTask, checker: Checker): TaskReply {
	const result = checker.unreadable(file, failure, 0);
	return { kind: 'result', json: JSON.stringify(result), verdict: result.verdict };
}

function failureOf(error: unknown): Failure {
	if (error instanceof ParseFailure) return { code: error.code, message: error.clerk };
	throw error;
}

/**
 * The PDF engine inflates streams through this where it finds it, and by its own code otherwise: for the many short streams of a report that
 * is a third faster.
 */
Reflect.deleteProperty(globalThis, 'DecompressionStream');

serve({ setUp, run });

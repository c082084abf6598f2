import type { CheckResult } from '@rasoat/checker';
import type { Limits, ParsedDocument, ScanSteps } from '@rasoat/parser';
import { isPdfEngineError, ParseFailure, parse, sniff } from '@rasoat/parser';
import { type Checker, NO_COST } from './checker.js';
import type {
	CheckTask,
	Failure,
	LoadReply,
	PageImageTask,
	ProfileLoad,
	ProfileSource,
	Progress,
	ReadTask,
	ReviewTask,
	SentTask,
	Setup,
	SetupReply,
	TaskReply,
	UnreadableTask,
	ViewTask,
} from './protocol.js';
import { type ScanOfFile, scanOfFile } from './scanning.js';
import { type AskRecogniser, serve } from './serve.js';

/** The process that untrusted bytes are read in: it gets bytes and sends plain data, and is killed from outside when it takes too long. */
interface State {
	readonly limits: Limits;
	readonly engine: Setup['engine'];
	readonly ocrLanes: number | null;
	readonly scanSteps: ScanSteps;
	/** By the profile of the setup; null for a child without one. */
	readonly checker: Checker | null;
	/** By the profiles that came later, by their hash. */
	readonly others: Map<string, Checker>;
}

let state: State | null = null;

async function run(task: SentTask, progress: Progress, recognise: AskRecogniser): Promise<TaskReply> {
	if (state === null) throw new Error('a task came before the setup');
	const scan = state.ocrLanes === null ? null : scanOfFile(recognise, state.ocrLanes, state.scanSteps);
	switch (task.kind) {
		case 'read':
			return read(task, { ...state, progress, scan });
		case 'view':
			return view(task, { ...state, progress, scan: null });
		case 'page-image':
			return pageImage(task, state);
		case 'try-profile':
			return (await import('./try-profile.js')).tryProfileText(task.source);
		case 'check':
			return check(task, checkerFor(task, state), { ...state, progress, scan });
		case 'review':
			return { kind: 'reviewed', ...checkerFor(task, state).review(task) };
		case 'unreadable':
			return unreadable(task, checkerFor(task, state));
	}
}

async function setUp({ profile, limits, engine, ocrLanes, scanSteps }: Setup): Promise<SetupReply> {
	const loaded = profile && (await checkerOf(profile, engine));
	if (loaded && 'problems' in loaded) return { kind: 'invalid-profile', problems: loaded.problems };
	state = { limits, engine, ocrLanes, scanSteps, checker: loaded, others: new Map() };
	return { kind: 'ready', titles: loaded === null ? null : loaded.titles };
}

async function load({ hash, source, drop }: ProfileLoad): Promise<LoadReply> {
	if (state === null) throw new Error('a profile came before the setup');
	for (const gone of drop) state.others.delete(gone);
	const loaded = await checkerOf(source, state.engine);
	if ('problems' in loaded) return { kind: 'invalid-profile', problems: loaded.problems };
	state.others.set(hash, loaded);
	return { kind: 'profile-loaded' };
}

/** The checker is loaded with the first profile: a child that only reads does without it. */
async function checkerOf(source: ProfileSource, engine: Setup['engine']): Promise<Checker | { readonly problems: readonly string[] }> {
	const { createChecker, problemsOf } = await import('./checker.js');
	try {
		return createChecker(source, engine);
	} catch (error) {
		const problems = problemsOf(error);
		if (problems === null) throw error;
		return { problems };
	}
}

function checkerFor({ profile }: CheckTask<string> | ReviewTask<string> | UnreadableTask<string>, { checker, others }: State): Checker {
	const found = profile === undefined ? checker : others.get(profile);
	if (!found) throw new Error(`a check by ${profile ?? 'the own profile'} was asked of a child without it`);
	return found;
}

/** What a file is read with. */
interface Means {
	readonly limits: Limits;
	readonly progress: Progress;
	/** Null where page images are not recognised. */
	readonly scan: ScanOfFile | null;
}

async function read({ content }: ReadTask, means: Means): Promise<TaskReply> {
	const outcome = await parsed(content, means);
	if ('failure' in outcome) return { kind: 'failure', failure: outcome.failure };
	return { kind: 'document', json: JSON.stringify(outcome.document), text: outcome.document.text };
}

/** Parsed first, so that what is over a bound, damaged or foreign never meets the converter, which knows no bounds. */
async function view({ content }: ViewTask, means: Means): Promise<TaskReply> {
	const outcome = await parsed(content, means);
	if ('failure' in outcome) return { kind: 'failure', failure: outcome.failure };
	if (sniff(content) !== 'zip-docx') return { kind: 'failure', failure: NO_VIEW };
	const { default: mammoth } = await import('mammoth');
	const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(content) });
	return { kind: 'view', html: value };
}

/** What draws is loaded with the first page that is asked for. */
async function pageImage({ content, page, width }: PageImageTask, { limits }: State): Promise<TaskReply> {
	if (sniff(content) !== 'pdf') return { kind: 'failure', failure: NO_PAGES };
	const { drawPng } = await import('./draw/draw-png.js');
	try {
		return { kind: 'page-image', ...(await drawPng(plain(content), { page, width }, limits)) };
	} catch (error) {
		return { kind: 'failure', failure: failureOf(error) };
	}
}

const NO_PAGES: Failure = {
	code: 'unsupported-type',
	message: {
		vi: 'tệp không phải PDF; chỉ tệp PDF mới có trang để xem ảnh; đề nghị tải tệp gốc về xem',
		en: 'this is no PDF; only a PDF has pages to be shown; please look at the original',
	},
};

const NO_VIEW: Failure = {
	code: 'unsupported-type',
	message: {
		vi: 'tệp không phải Word; chỉ xem được tệp DOCX; đề nghị mở tệp PDF bằng phần mềm đọc PDF',
		en: 'this is no Word file; only DOCX can be viewed; please open a PDF in a PDF reader',
	},
};

async function check(task: CheckTask<string>, checker: Checker, means: Means): Promise<TaskReply> {
	const started = performance.now();
	const outcome = await parsed(task.content, means);
	const ocrMs = means.scan?.spentMs() ?? 0;
	const cost = { parseMs: performance.now() - started - ocrMs, ocrMs, ocr: means.scan?.engine() ?? null };
	if ('failure' in outcome) return resultReply(checker.unreadable(task.file, outcome.failure, cost));
	const { result, filedBy, corrected } = checker.check(outcome.document, task, cost);
	return { ...resultReply(result), ...(filedBy && { filedBy }), ...(corrected && { corrected }) };
}

function resultReply(result: CheckResult): Extract<TaskReply, { kind: 'result' }> {
	return { kind: 'result', json: JSON.stringify(result), verdict: result.verdict };
}

type Parsed = { readonly document: ParsedDocument } | { readonly failure: Failure };

async function parsed(received: Uint8Array, { limits, progress, scan }: Means): Promise<Parsed> {
	try {
		return { document: await parse(plain(received), limits, progress, scan?.scanning ?? null) };
	} catch (error) {
		return { failure: failureOf(error) };
	}
}

/** The channel delivers a Buffer, which the PDF engine refuses. */
function plain({ buffer, byteOffset, byteLength }: Uint8Array): Uint8Array {
	return new Uint8Array(buffer, byteOffset, byteLength);
}

function unreadable({ file, failure }: UnreadableTask<string>, checker: Checker): TaskReply {
	return resultReply(checker.unreadable(file, failure, NO_COST));
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

/** Nobody asked for what the PDF engine fetched ahead; whoever asks for it is told of the damage. */
process.on('unhandledRejection', (reason) => {
	if (!isPdfEngineError(reason)) throw reason;
});

serve({ setUp, load, run });

import {
	type CheckResult,
	type Correction,
	check,
	checkCorrected,
	checkToFile,
	checkUnreadable,
	type FileFacts,
	loadProfile,
	type Profile,
	ProfileError,
	type Submission,
} from '@rasoat/checker';
import type { ParsedDocument } from '@rasoat/parser';
import { packDocument, unpackDocument } from './pack-document.js';
import type { CheckTask, Corrected, Failure, FiledBy, FileIdentity, ProfileSource, ReviewTask, Titles } from './protocol.js';
import { unreadScan } from './unread-scan.js';

/** `filedBy` and `corrected` where the task asked for it and the report could be read. */
interface CheckedFile {
	readonly result: CheckResult;
	readonly filedBy?: FiledBy;
	readonly corrected?: Corrected;
}

export interface Checker {
	readonly titles: Titles;
	check(document: ParsedDocument, task: CheckTask<unknown>, cost: ReadingCost): CheckedFile;
	review(task: ReviewTask<unknown>): Corrected;
	unreadable(file: FileIdentity, failure: Failure, cost: ReadingCost): CheckResult;
}

/** What the reading of a file took. */
export interface ReadingCost {
	readonly parseMs: number;
	readonly ocrMs: number;
	/** The engine that read page images; null where none did. */
	readonly ocr: string | null;
}

export const NO_COST: ReadingCost = { parseMs: 0, ocrMs: 0, ocr: null };

type Engine = CheckResult['engine'];

/** The checker with its profile loaded once. Throws `ProfileError`. */
export function createChecker(source: ProfileSource, engine: Engine): Checker {
	const profile = loadProfile(source.yaml, source.origin, (name) => included(source, name));
	const submit = (
		file: FileFacts,
		{ parseMs, ocrMs, ocr }: ReadingCost,
		dates: Pick<Submission, 'receivedAt' | 'deadline'>,
	): Submission => ({
		file,
		engine: { ...engine, ocr },
		...dates,
		timings: { parseMs, ocrMs },
		clock: () => performance.now(),
	});
	const unreadable: Checker['unreadable'] = (file, { code, message }, cost) =>
		checkUnreadable({ code, clerk: message }, profile, submit({ ...file, pages: null, textSource: null }, cost, NO_DATES));
	return {
		titles: titlesOf(profile),
		unreadable,
		review: ({ document, stays, receivedAt, deadline, corrections }) => {
			const submission = { ...stays, receivedAt, deadline, clock: () => performance.now() };
			return correctedBy(unpackDocument(document), profile, submission, corrections);
		},
		check: (document, { file, receivedAt, deadline, toFile, corrections = [] }, cost) => {
			const facts = { ...file, mediaType: document.mediaType, pages: document.pageCount, textSource: textSourceOf(document) };
			const submission = submit(facts, cost, { receivedAt, deadline });
			const unread = unreadScan(document);
			if (unread) return { result: checkUnreadable(unread, profile, submission, document.pages.map(pageResult)) };
			if (!toFile) return { result: check(document, profile, submission) };
			const { result, belonging, wording } = checkToFile(document, profile, submission);
			const filedBy = { belonging, wording, document: packDocument(document) };
			return corrections.length === 0
				? { result, filedBy }
				: { result, filedBy, corrected: correctedBy(document, profile, submission, corrections) };
		},
	};
}

function correctedBy(document: ParsedDocument, profile: Profile, submission: Submission, corrections: readonly Correction[]): Corrected {
	const { result, standings } = checkCorrected(document, profile, submission, corrections);
	return { json: JSON.stringify(result), standings };
}

const NO_DATES = { receivedAt: null, deadline: null };

/** A line for each problem of a profile; null for any other error. */
export function problemsOf(error: unknown): readonly string[] | null {
	if (!(error instanceof ProfileError)) return null;
	return error.problems.map(({ file, line, path, code, message }) => `${file}:${line} ${path} [${code}] ${message.vi} / ${message.en}`);
}

export function included({ includes }: ProfileSource, name: string): string {
	const text = Object.hasOwn(includes, name) ? includes[name] : undefined;
	if (text === undefined) throw new Error('no such file in the folder of the profile');
	return text;
}

function titlesOf({ sections, figures }: Profile): Titles {
	const byId = (named: readonly { id: string; title: Titles['figures'][string] }[]) =>
		Object.fromEntries(named.map(({ id, title }) => [id, title]));
	return { sections: byId(sections), figures: byId(figures) };
}

function pageResult({ page, source, grade, reason }: ParsedDocument['pages'][number]): CheckResult['pages'][number] {
	return { page, source, grade, reason };
}

function textSourceOf({ format, pages }: ParsedDocument): FileFacts['textSource'] {
	if (format === 'docx') return 'docx';
	const ocr = pages.some(({ source }) => source === 'ocr');
	const layer = pages.some(({ source }) => source === 'text-layer');
	if (ocr && layer) return 'mixed';
	if (ocr) return 'ocr';
	return layer ? 'text-layer' : null;
}

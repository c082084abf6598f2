import type { Belonging, CheckResult, Correction, ProfileDescription, ProfileProblem, Standing } from '@rasoat/checker';
import type { GrayImage, Limits, Message, ParseFailureCode, Progress, ReadingMode, ScanSteps } from '@rasoat/parser';
import type { Recognitions } from '../ocr/recognisers.js';

/** A profile as text: the child has no disk. */
export interface ProfileSource {
	/** What problems call the first file. */
	readonly origin: string;
	readonly yaml: string;
	/** Texts of the files that `include` may name, by name. */
	readonly includes: Readonly<Record<string, string>>;
}

/** A profile and what it is known by: the SHA-256 of its content. */
export interface KeyedProfile {
	readonly hash: string;
	readonly source: ProfileSource;
}

/** Sent once to a fresh child; without a profile it only reads, and checks by the profiles it is given later. */
export interface Setup {
	readonly kind: 'setup';
	readonly profile: ProfileSource | null;
	readonly limits: Limits;
	readonly engine: { readonly rasoat: string; readonly ocr: string | null };
	/** How many page images are recognised at once; null where none are. */
	readonly ocrLanes: number | null;
	readonly scanSteps: ScanSteps;
}

export interface FileIdentity {
	readonly name: string;
	readonly path: string;
	readonly sha256: string;
	readonly bytes: number;
	/** By content. */
	readonly mediaType: string;
}

export interface Failure {
	readonly code: ParseFailureCode;
	readonly message: Message;
}

/** Given to a child before a task by a profile that it does not hold; those in `drop` go, so that it never holds many. */
export interface ProfileLoad extends KeyedProfile {
	readonly kind: 'profile';
	readonly drop: readonly string[];
}

/** Parse and check; a file that cannot be read gives an unreadable result. */
export interface CheckTask<P = KeyedProfile> {
	readonly kind: 'check';
	readonly file: FileIdentity;
	readonly content: Uint8Array;
	readonly receivedAt: string | null;
	readonly deadline: string | null;
	/** Left out: the profile the child was set up with. */
	readonly profile?: P;
	/** The answer also says what the report is filed by, and holds what was read. */
	readonly toFile?: true;
	/** What people have corrected of the report: the answer then also holds the result by it. */
	readonly corrections?: readonly Correction[];
}

/** The rules once more, by corrected values: out of a document that was read before. */
export interface ReviewTask<P = KeyedProfile> {
	readonly kind: 'review';
	/** As `packDocument` gives it. */
	readonly document: Uint8Array;
	/** What of the machine's own result stays as it is. */
	readonly stays: Pick<CheckResult, 'file' | 'engine' | 'timings'>;
	readonly receivedAt: string | null;
	readonly deadline: string | null;
	readonly corrections: readonly Correction[];
	/** As of a check. */
	readonly profile?: P;
}

/** The result for a file that no child could read. */
export interface UnreadableTask<P = KeyedProfile> {
	readonly kind: 'unreadable';
	readonly file: FileIdentity;
	readonly failure: Failure;
	/** As of a check. */
	readonly profile?: P;
}

/** Load a profile that nobody has used yet, and run its own examples. */
export interface TryProfileTask {
	readonly kind: 'try-profile';
	readonly source: ProfileSource;
}

/** Parse alone. */
export interface ReadTask {
	readonly kind: 'read';
	readonly content: Uint8Array;
}

/** A Word file as it looks to its writer: plain HTML. */
export interface ViewTask {
	readonly kind: 'view';
	readonly content: Uint8Array;
}

/** One page of a PDF as it is displayed. */
export interface PageImageTask {
	readonly kind: 'page-image';
	readonly content: Uint8Array;
	/** From 1. */
	readonly page: number;
	/** Pixels. */
	readonly width: number;
}

export type Task<P = KeyedProfile> =
	| CheckTask<P>
	| ReviewTask<P>
	| UnreadableTask<P>
	| ReadTask
	| ViewTask
	| PageImageTask
	| TryProfileTask;
/** As a task goes to the child: profiles by their hash. */
export type SentTask = Task<string>;

/** Names of sections and figures, as the profile gives them. */
export interface Titles {
	readonly sections: Readonly<Record<string, Message>>;
	readonly figures: Readonly<Record<string, Message>>;
}

export type SetupReply =
	| { readonly kind: 'ready'; readonly titles: Titles | null }
	| { readonly kind: 'invalid-profile'; readonly problems: readonly string[] };

export type LoadReply = { readonly kind: 'profile-loaded' } | Extract<SetupReply, { kind: 'invalid-profile' }>;

/** `json` is a CheckResult or a ParsedDocument: the parent hands it on without reading it where it can. */
export type TaskReply =
	| {
			readonly kind: 'result';
			readonly json: string;
			readonly verdict: 'pass' | 'flagged' | 'unreadable';
			/** Of a report that could be read, where the task asked for it. */
			readonly filedBy?: FiledBy;
			/** Of a report that could be read, where something of it was corrected. */
			readonly corrected?: Corrected;
	  }
	| ({ readonly kind: 'reviewed' } & Corrected)
	| { readonly kind: 'document'; readonly json: string; readonly text: string }
	| { readonly kind: 'view'; readonly html: string }
	/** `png` is null where the file has no such page. */
	| { readonly kind: 'page-image'; readonly pages: number; readonly png: Uint8Array | null }
	| { readonly kind: 'profile'; readonly profile: TriedProfile }
	| { readonly kind: 'profile-problems'; readonly problems: readonly ProfileProblem[] }
	| { readonly kind: 'failure'; readonly failure: Failure };

/** What a report is filed by, and held against others by. */
export interface FiledBy {
	readonly belonging: Belonging;
	/** Null where there is too little text. */
	readonly wording: Uint8Array | null;
	/** What was read, as `packDocument` gives it. */
	readonly document: Uint8Array | null;
}

/** A result by corrected values, and what became of each correction. */
export interface Corrected {
	/** A CheckResult. */
	readonly json: string;
	readonly standings: readonly Standing[];
}

/** A profile that loads and whose examples do as they say. */
export interface TriedProfile {
	/** SHA-256 of the content, as `profileKey` gives it. */
	readonly hash: string;
	/** Names of the files it includes. */
	readonly includes: readonly string[];
	readonly description: ProfileDescription;
}

export type { Progress };

/** What a child asks of its parent while it works on a task: it may not start the engine itself. */
export interface RecogniseRequest {
	readonly kind: 'recognise';
	readonly id: number;
	readonly images: readonly GrayImage[];
	readonly mode: ReadingMode;
}

export interface RecogniseReply extends Recognitions {
	readonly kind: 'recognised';
	readonly id: number;
}

/** Everything a child sends. `left`: what the task left in the process; a child that has any serves no further file. */
export type ChildMessage =
	| SetupReply
	| LoadReply
	| { readonly kind: 'taken' }
	| RecogniseRequest
	| { readonly kind: 'progress'; readonly pagesRead: number; readonly pages: number }
	| { readonly kind: 'answer'; readonly reply: TaskReply; readonly left: readonly string[] };

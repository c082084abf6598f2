import type { Limits, Message, ParseFailureCode, Progress } from '@rasoat/parser';

/** A profile as text: the child has no disk. */
export interface ProfileSource {
	/** What problems call the first file. */
	readonly origin: string;
	readonly yaml: string;
	/** Texts of the files that `include` may name, by name. */
	readonly includes: Readonly<Record<string, string>>;
}

/** Sent once to a fresh child; without a profile it only reads. */
export interface Setup {
	readonly kind: 'setup';
	readonly profile: ProfileSource | null;
	readonly limits: Limits;
	readonly engine: { readonly rasoat: string; readonly ocr: string | null };
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

/** Parse and check; a file that cannot be read gives an unreadable result. */
export interface CheckTask {
	readonly kind: 'check';
	readonly file: FileIdentity;
	readonly content: Uint8Array;
	readonly receivedAt: string | null;
	readonly deadline: string | null;
}

/** The result for a file that no child could read. */
export interface UnreadableTask {
	readonly kind: 'unreadable';
	readonly file: FileIdentity;
	readonly failure: Failure;
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

export type Task = CheckTask | UnreadableTask | ReadTask | ViewTask;

/** Names of sections and figures, as the profile gives them. */
export interface Titles {
	readonly sections: Readonly<Record<string, Message>>;
	readonly figures: Readonly<Record<string, Message>>;
}

export type SetupReply =
	| { readonly kind: 'ready'; readonly titles: Titles | null }
	| { readonly kind: 'invalid-profile'; readonly problems: readonly string[] };

/** `json` is a CheckResult or a ParsedDocument: the parent hands it on without reading it where it can. */
export type TaskReply =
	| { readonly kind: 'result'; readonly json: string; readonly verdict: 'pass' | 'flagged' | 'unreadable' }
	| { readonly kind: 'document'; readonly json: string; readonly text: string }
	| { readonly kind: 'view'; readonly html: string }
	| { readonly kind: 'failure'; readonly failure: Failure };

export type { Progress };

/** Everything a child sends. `left`: what the task left in the process; a child that has any serves no further file. */
export type ChildMessage =
	| SetupReply
	| { readonly kind: 'taken' }
	| { readonly kind: 'progress'; readonly pagesRead: number; readonly pages: number }
	| { readonly kind: 'answer'; readonly reply: TaskReply; readonly left: readonly string[] };

import type { Evidence, Message, PageGrade, PageSource, ParseFailureCode, Signature } from '@rasoat/parser';

export type Severity = 'error' | 'warning' | 'info';
export type Verdict = 'pass' | 'flagged' | 'unreadable';

/** How a value came to be: read, told to be none, added up from its items, or why there is none. */
export type How = 'stated' | 'stated-none' | 'summed' | 'not-stated' | 'blank' | 'pending' | 'unreadable';

export interface Stated<T> {
	readonly value: T | null;
	readonly how: How;
	/** True when it was read at a doubtful place. */
	readonly doubtful: boolean;
	/** 0 to 1: how sure the reading is; of absence too. */
	readonly confidence: number;
	readonly evidence: readonly Evidence[];
	/** What a second reading of the page has in place of words of the evidence, where the two disagree about a figure. */
	readonly otherReadings?: readonly string[];
	/** Where each of them stands: the words that this reading has there. */
	readonly otherPlaces?: readonly Evidence[];
	/** A person has put it right: the value is theirs. */
	readonly corrected?: true;
}

export interface Commune {
	readonly code: string;
	readonly name: string;
	readonly kind: string;
	readonly confidence: number;
	readonly evidence: readonly Evidence[];
	readonly corrected?: true;
}

/** A document as the report cites it: "195-KL/TW", ISO date or null. */
export interface Citation {
	readonly number: string;
	readonly date: string | null;
}

export interface Identity {
	readonly commune: Commune | null;
	readonly number: Stated<string>;
	readonly date: Stated<string>;
	readonly signer: Stated<string>;
	readonly signerTitle: Stated<string>;
	readonly conclusion: Stated<Citation>;
	readonly letter: Stated<Citation>;
}

/** One unit of the staffing break-down; a number the report does not give is null. */
export interface Unit {
	readonly name: string;
	readonly assigned: number | null;
	readonly present: number | null;
}

export type FigureValue = number | string | readonly Unit[];

export interface Difficulty {
	readonly text: string;
	readonly evidence: readonly Evidence[];
}

export interface Proposal {
	readonly text: string;
	/** The addressee's lead-in as written. */
	readonly addressee: string | null;
	/** Its id in the profile's list of bodies. */
	readonly addresseeBody: string | null;
	/** A section id. */
	readonly topic: string | null;
	readonly evidence: readonly Evidence[];
}

export interface SectionResult {
	readonly id: string;
	readonly title: string;
	readonly empty: boolean;
	readonly evidence: readonly Evidence[];
	readonly corrected?: true;
}

export interface Finding {
	readonly ruleId: string;
	readonly severity: Severity;
	readonly target: string | null;
	readonly message: Message;
	readonly requirement: Message;
	readonly fix: Message | null;
	readonly citation: string;
	/** What the rule works out. */
	readonly expected: unknown;
	/** What the report states. */
	readonly actual: unknown;
	readonly doubtful: boolean;
	/** The same fault in the same report has the same fingerprint from run to run. */
	readonly fingerprint: string;
	readonly evidence: readonly Evidence[];
}

export interface Undetermined {
	readonly ruleId: string;
	readonly target: string | null;
	readonly reason: string;
}

export interface PageResult {
	readonly page: number;
	readonly source: PageSource;
	readonly grade: PageGrade;
	readonly reason: string | null;
}

export interface FileFacts {
	readonly name: string;
	readonly path: string;
	readonly sha256: string;
	readonly bytes: number;
	readonly mediaType: string;
	readonly pages: number | null;
	readonly textSource: 'text-layer' | 'ocr' | 'mixed' | 'docx' | null;
}

/** The result of checking one file: stored, sent and used as fixtures as it is. */
export interface CheckResult {
	readonly schemaVersion: 1;
	readonly file: FileFacts;
	readonly engine: { readonly rasoat: string; readonly ocr: string | null };
	readonly profile: { readonly id: string; readonly version: string };
	readonly status: 'checked' | 'unreadable';
	readonly error: { readonly code: ParseFailureCode; readonly message: Message } | null;
	readonly verdict: Verdict;
	readonly pages: readonly PageResult[];
	/** The digital signatures of a PDF, in the order in which they were put into it. */
	readonly signatures: readonly Signature[];
	readonly identity: Identity;
	readonly sections: readonly SectionResult[];
	readonly figures: Readonly<Record<string, Stated<FigureValue>>>;
	readonly difficulties: readonly Difficulty[];
	readonly proposals: readonly Proposal[];
	readonly findings: readonly Finding[];
	readonly undetermined: readonly Undetermined[];
	readonly timings: { readonly parseMs: number; readonly ocrMs: number; readonly checkMs: number };
}

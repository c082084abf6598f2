/** Where people's work on a report stands. `needs-review`: it was accepted, and then a check or a change made it say something else. */
export const REVIEW_STATES = ['open', 'accepted', 'returned', 'set-aside', 'needs-review'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** What people decide; `undo` takes their last decision back. */
export const DECISIONS = ['accept', 'return', 'set-aside', 'undo'] as const;
export type Decision = (typeof DECISIONS)[number];
/** `reopen` is nobody's decision: what was accepted is no longer what the report says. */
export type Action = Decision | 'reopen';

/** Where a report stands, and where it stood before each decision that was not taken back, the oldest first. */
export interface ReviewPath {
	readonly state: ReviewState;
	readonly before: readonly ReviewState[];
}

/** What is known of a report when it is decided. */
export interface Ripeness {
	/** Of its last check. */
	readonly outcome: 'checked' | 'unreadable';
	/** Corrections whose words are gone, which nobody has looked at since. */
	readonly unsettled: number;
	/** Whether it says what it said when it was accepted last. */
	readonly isAsAccepted: boolean;
}

/** Why a decision cannot be made: it was made already, there is none to be taken back, the file cannot be read, or corrections ask. */
export type Refusal = 'already-so' | 'nothing-to-undo' | 'unreadable' | 'unsettled';

export const BEGINNING: ReviewPath = { state: 'open', before: [] };

const DECIDED = { accept: 'accepted', return: 'returned', 'set-aside': 'set-aside' } as const;

/** The path after a decision, or why it cannot be made. */
export function decide(path: ReviewPath, decision: Decision, ripeness: Ripeness): ReviewPath | Refusal {
	if (decision === 'undo') return undo(path, ripeness);
	const state = DECIDED[decision];
	if (state === path.state) return 'already-so';
	if (decision === 'accept' && ripeness.outcome === 'unreadable') return 'unreadable';
	if (decision === 'accept' && ripeness.unsettled > 0) return 'unsettled';
	return { state, before: [...path.before, path.state] };
}

function undo({ before }: ReviewPath, { isAsAccepted }: Ripeness): ReviewPath | Refusal {
	const last = before.at(-1);
	if (last === undefined) return 'nothing-to-undo';
	const state = last === 'accepted' && !isAsAccepted ? 'needs-review' : last;
	return { state, before: before.slice(0, -1) };
}

/** The path when a report no longer says what was accepted. */
export function reopen(path: ReviewPath): ReviewPath {
	return path.state === 'accepted' ? { ...path, state: 'needs-review' } : path;
}

/** The path that actions led along; `to` of each is where it led. */
export function pathOf(history: readonly { readonly action: Action; readonly from: ReviewState; readonly to: ReviewState }[]): ReviewPath {
	return history.reduce<ReviewPath>(({ before }, { action, from, to }) => {
		if (action === 'reopen') return { state: to, before };
		return { state: to, before: action === 'undo' ? before.slice(0, -1) : [...before, from] };
	}, BEGINNING);
}

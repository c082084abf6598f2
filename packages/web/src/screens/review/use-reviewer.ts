import { useCallback, useMemo, useState } from 'react';
import { codeOf } from '../../api/answer-of.ts';
import type { Report } from '../../api/report.ts';
import { type Change, type Decision, useReviewing } from '../../api/reviewing.ts';

/** What a clerk can do to the report that is open. */
export interface Reviewer {
	readonly decide: (decision: Decision, note: string) => void;
	readonly save: (change: Change, onDone?: () => void) => void;
	readonly isSaving: boolean;
	/** Why the last change was not taken; null where it was. */
	readonly error: Error | null;
	/** The change that somebody else was quicker than; null where there is none. */
	readonly stale: Change | null;
	/** Saves that change over what the other has saved. */
	readonly saveAnyway: () => void;
	readonly forget: () => void;
	/** Whether a correction is being typed: others are told. */
	readonly isEditing: boolean;
	readonly setEditing: (isEditing: boolean) => void;
}

export function useReviewer({ id, work }: Report): Reviewer {
	const { mutate, reset, isPending, error, variables } = useReviewing(id);
	const { version } = work;
	const [isEditing, setEditing] = useState(false);
	const save = useCallback(
		(change: Change, onDone?: () => void) => mutate({ change, version }, onDone === undefined ? {} : { onSuccess: onDone }),
		[mutate, version],
	);
	return useMemo(() => {
		const stale = codeOf(error) === 'stale-review' && variables !== undefined ? variables.change : null;
		return {
			save,
			decide: (decision, note) => save({ kind: 'decide', decision, note }, decision === 'undo' ? undefined : focusNext),
			isSaving: isPending,
			error: stale === null ? error : null,
			stale,
			saveAnyway: () => stale !== null && save(stale),
			forget: reset,
			isEditing,
			setEditing,
		};
	}, [save, isPending, error, variables, reset, isEditing]);
}

/** What is decided is done with: Enter opens the next report, or the overview where there is none. */
function focusNext(): void {
	const to = document.querySelector<HTMLElement>('.report-steps .next') ?? document.querySelector<HTMLElement>('.report-ways .back');
	to?.focus();
}

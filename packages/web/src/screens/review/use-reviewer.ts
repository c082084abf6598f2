import { useCallback, useEffect, useMemo, useState } from 'react';
import { codeOf } from '../../api/answer-of.ts';
import type { Report } from '../../api/report.ts';
import { type Change, type Decision, useReviewing } from '../../api/reviewing.ts';

/** What a clerk can do to the report that is open. */
export interface Reviewer {
	/** The version of the review that is shown. */
	readonly version: number;
	/** From which version to which the last change led that was saved here; null where none was. */
	readonly step: { readonly from: number; readonly to: number } | null;
	readonly decide: (decision: Decision, note: string, over?: number) => void;
	/** Saves a change over the version that it was made over, else over the one shown. */
	readonly save: (change: Change, options?: { readonly over?: number | undefined; readonly onDone?: (() => void) | undefined }) => void;
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
	const { mutate, reset, isPending, error, variables, data } = useReviewing(id);
	const { version } = work;
	const [isEditing, setEditing] = useState(false);
	const save = useCallback<Reviewer['save']>(
		(change, { over = version, onDone } = {}) => mutate({ change, version: over }, onDone === undefined ? {} : { onSuccess: onDone }),
		[mutate, version],
	);
	return useMemo(() => {
		const stale = codeOf(error) === 'stale-review' && variables !== undefined ? variables.change : null;
		return {
			version,
			step: data === undefined || variables === undefined ? null : { from: variables.version, to: data.review.version },
			save,
			decide: (decision, note, over) =>
				save({ kind: 'decide', decision, note }, { over, onDone: decision === 'undo' ? undefined : focusNext }),
			isSaving: isPending,
			error: stale === null ? error : null,
			stale,
			saveAnyway: () => stale !== null && save(stale),
			forget: reset,
			isEditing,
			setEditing,
		};
	}, [save, version, isPending, error, variables, data, reset, isEditing]);
}

/**
 * The version that something is typed over: the one shown when its form was opened, so that what another clerk saves
 * meanwhile is never overwritten unasked. One's own changes and what a refusal has told count as seen.
 */
export function useTypedOver({ version, step, stale }: Reviewer): number {
	const [over, setOver] = useState(version);
	useEffect(() => {
		if (stale !== null) setOver(version);
	}, [stale, version]);
	useEffect(() => {
		if (step !== null) setOver((before) => (before === step.from ? step.to : before));
	}, [step]);
	return over;
}

/** What is decided is done with: Enter opens the next report, or the overview where there is none. */
function focusNext(): void {
	const to = document.querySelector<HTMLElement>('.report-steps .next') ?? document.querySelector<HTMLElement>('.report-ways .back');
	to?.focus();
}

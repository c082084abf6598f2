import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { Refusal } from '../api/answer-of.ts';
import { useTold } from '../words/use-words.ts';

interface FormGiven<F extends string> {
	/** Every field, with what is wrong with what stands in it; null while nothing is. */
	readonly wrong: Readonly<Record<F, string | null>>;
	/** Of the call that was made with it. */
	readonly error: unknown;
	/** The field that a conflict is about. */
	readonly conflictAt?: NoInfer<F>;
	readonly send: () => void;
}

export interface Form<F extends string> {
	readonly ref: RefObject<HTMLFormElement | null>;
	readonly submit: (event: FormEvent) => void;
	/** What is to be said beside a field; null before anybody tried to send. */
	readonly at: (field: F) => string | null;
	/** Of the error, what no field says. */
	readonly rest: unknown;
}

/** A form that says beside each field what is wrong with it, its own findings and the service's alike, and goes to the first of them. */
export function useForm<F extends string>({ wrong, error, conflictAt, send }: FormGiven<F>): Form<F> {
	const told = useTold();
	const ref = useRef<HTMLFormElement>(null);
	const [tries, setTries] = useState(0);
	const refused = refusedAt(error, Object.keys(wrong) as F[], conflictAt, told);
	useEffect(() => {
		if (tries > 0 || error) ref.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
	}, [tries, error]);
	return {
		ref,
		submit: (event) => {
			event.preventDefault();
			setTries(tries + 1);
			if (Object.values(wrong).every((each) => each === null)) send();
		},
		at: (field) => (tries > 0 ? wrong[field] : null) ?? refused.get(field) ?? null,
		rest: refused.size > 0 ? null : error,
	};
}

function refusedAt<F extends string>(
	error: unknown,
	fields: readonly F[],
	conflictAt: F | undefined,
	told: ReturnType<typeof useTold>,
): ReadonlyMap<F, string> {
	const said = new Map<F, string>();
	if (!(error instanceof Refusal)) return said;
	const { code, errors = [], messages } = error.problem;
	for (const { path, message, messages: both } of errors) {
		const field = fields.find((each) => path === `body.${each}` || path.startsWith(`body.${each}.`));
		if (field !== undefined && !said.has(field)) said.set(field, both ? told(both) : message);
	}
	if (code === 'conflict' && conflictAt !== undefined) said.set(conflictAt, told(messages));
	return said;
}

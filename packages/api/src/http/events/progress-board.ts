import { EVENT_LIMITS } from '../../limits/event-limits.js';
import { type ProgressSign, progressSignSchema } from '../../queue/progress-sign.js';

export type Progress = Pick<ProgressSign, 'stage' | 'pages'>;

/** Where the running jobs stand, as they told last. */
export interface ProgressBoard {
	/** Takes what a job told; gives it where it is news: the same again is a sign of life only. */
	note(told: unknown): ProgressSign | null;
	/** Null where nothing is known of the attempt. */
	of(attempt: string): Progress | null;
	/** Forgets jobs that have long told nothing. */
	tidy(): void;
}

export function createProgressBoard(now: () => number = () => performance.now()): ProgressBoard {
	const known = new Map<string, { readonly sign: ProgressSign; readonly at: number }>();
	return {
		note: (told) => {
			const { data: sign } = progressSignSchema.safeParse(told);
			if (sign === undefined) return null;
			const before = known.get(sign.attempt)?.sign;
			known.set(sign.attempt, { sign, at: now() });
			return before && same(before, sign) ? null : sign;
		},
		of: (attempt) => {
			const found = known.get(attempt);
			return found === undefined || now() - found.at > EVENT_LIMITS.staleMs ? null : { stage: found.sign.stage, pages: found.sign.pages };
		},
		tidy: () => {
			for (const [attempt, { at }] of known) if (now() - at > EVENT_LIMITS.staleMs) known.delete(attempt);
		},
	};
}

function same(a: ProgressSign, b: ProgressSign): boolean {
	return a.stage === b.stage && a.pages?.read === b.pages?.read && a.pages?.of === b.pages?.of;
}

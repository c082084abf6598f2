import type { ReviewDetail } from '../../store/reviews/read-review.js';

/** People's work on a report as the API shows it. */
export function workJson({ corrections, dismissals, decisions, ...head }: ReviewDetail) {
	return { ...head, corrections: [...corrections], dismissals: [...dismissals], decisions: [...decisions] };
}

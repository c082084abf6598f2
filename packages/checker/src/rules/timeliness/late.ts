import { fired, NOT_APPLICABLE, type Rule } from '../rule.js';

/** Received after the campaign's deadline; the day of the deadline itself is in time. */
export const late: Rule = ({ receivedAt, deadline }) => {
	if (receivedAt === null || deadline === null) return NOT_APPLICABLE;
	const received = receivedAt.slice(0, 10);
	const due = deadline.slice(0, 10);
	return fired(
		received > due ? [{ target: null, expected: due, actual: received, evidence: [], values: { days: daysBetween(due, received) } }] : [],
	);
};

function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

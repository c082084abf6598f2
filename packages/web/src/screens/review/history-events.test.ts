import { expect, it } from 'vitest';
import type { Report } from '../../api/report.ts';
import { historyEvents } from './history-events.ts';

const at = (minute: number) => `2025-10-14T08:${String(minute).padStart(2, '0')}:00Z`;
const by = { actor: 'user:1', name: 'Lan' };
const figure = { kind: 'figure', target: 'staffing.present', by };
const report = {
	receipts: [{ recordedAt: at(0) }],
	attempts: [{ endedAt: at(1) }, { endedAt: null, processingAt: null, queuedAt: at(9), receivedAt: at(8) }],
	amendments: [{ madeAt: at(7), by }],
	work: { decisions: [{ madeAt: at(6), by }] },
	history: {
		corrections: [
			{ ...figure, id: 'a', madeAt: at(2), ended: { by, at: at(3), replaced: true } },
			{ ...figure, id: 'b', madeAt: at(3), ended: { by, at: at(5), replaced: false } },
		],
		dismissals: [{ madeAt: at(4), by, ended: { by, at: at(6), replaced: false } }],
	},
} as unknown as Report;

it('all that happened stands in the order of time; what was replaced is told once, what was taken back twice', () => {
	expect(historyEvents(report).map(({ kind, at: when }) => `${when.slice(14, 16)} ${kind}`)).toEqual([
		'00 receipt',
		'01 attempt',
		'02 correction',
		'03 correction',
		'04 dismissal',
		'05 uncorrection',
		'06 undismissal',
		'06 decision',
		'07 amendment',
		'09 attempt',
	]);
});

it('a correction that took the place of another says what that was', () => {
	const befores = historyEvents(report).flatMap((event) => (event.kind === 'correction' ? [event.before?.id ?? null] : []));
	expect(befores).toEqual([null, 'a']);
});

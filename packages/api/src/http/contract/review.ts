import { z } from 'zod';
import { instant, reviewStates } from './report-row.js';

export const person = z
	.object({
		actor: z.string().meta({ description: 'As the audit log names people; "rasoat" is the service itself.' }),
		name: z.string().nullable(),
	})
	.meta({ id: 'Person' });

const correction = z
	.object({
		id: z.uuid(),
		kind: z.enum(['figure', 'identity', 'commune', 'section']),
		target: z.string(),
		value: z.unknown(),
		how: z.string().nullable(),
		place: z.object({ block: z.int(), quote: z.string().nullable() }).nullable(),
		note: z.string(),
		machine: z.unknown().meta({ description: 'What the machine reads: a Stated, a commune, a section; null for nothing.' }),
		unsettled: z.string().nullable().meta({
			description:
				'Null: it counts. Else it asks to be looked at, and the machine’s value counts, doubtful: quote-gone, reading-changed, unreadable, unknown-target, wrong-value, no-such-place, needs-place.',
		}),
		by: person,
		madeAt: instant,
	})
	.meta({ id: 'Correction' });

const dismissal = z
	.object({
		id: z.uuid(),
		fingerprint: z.string(),
		ruleId: z.string(),
		target: z.string().nullable(),
		reason: z.string(),
		by: person,
		madeAt: instant,
	})
	.meta({ id: 'Dismissal' });

const decision = z
	.object({
		action: z.enum(['accept', 'return', 'set-aside', 'undo', 'reopen']).meta({
			description: 'reopen: what was accepted is no longer what the report says.',
		}),
		from: z.enum(reviewStates),
		to: z.enum(reviewStates),
		note: z.string(),
		by: person,
		madeAt: instant,
	})
	.meta({ id: 'Decision' });

/** People's work on one report. */
export const reviewSchema = z
	.object({
		version: z.int().min(0).meta({ description: '0 before anybody did something; to be sent with every change.' }),
		state: z.enum(reviewStates),
		corrections: z.array(correction).meta({ description: 'Those that stand.' }),
		dismissals: z.array(dismissal).meta({ description: 'Those that stand, also of findings that are not there now.' }),
		decisions: z.array(decision).meta({ description: 'All of them, the first one first.' }),
	})
	.meta({ id: 'Review' });

const ended = z
	.object({ by: person, at: instant, replaced: z.boolean().meta({ description: 'True where another was put in its place.' }) })
	.nullable()
	.meta({ description: 'Null for what stands.' });

/** All that people put right or let pass, also what no longer stands. */
export const reviewHistorySchema = z
	.object({
		corrections: z.array(z.object({ ...correction.shape, ended }).meta({ id: 'PastCorrection' })),
		dismissals: z.array(z.object({ ...dismissal.shape, ended }).meta({ id: 'PastDismissal' })),
	})
	.meta({ id: 'ReviewHistory', description: 'All corrections and dismissals that were ever made, the first one first.' });

import { z } from 'zod';
import { messageSchema } from './message-schema.js';

const phrases = z.array(z.string().min(1)).default([]);

/** A figure the report may state, and how it may be worded; phrases as in sections. */
export const figureSchema = z.strictObject({
	/** "staffing.assigned": the part before the stop is what expressions call the group. */
	id: z.string().regex(/^[a-z]+\.[a-zA-Z]+$/),
	type: z.enum(['integer', 'date', 'money', 'units']),
	/** What is counted ("biên chế"); null for days and lists. */
	unit: messageSchema.nullable(),
	/** The section whose main statement it is. */
	section: z.string(),
	title: messageSchema,
	/** A report that has the section must state it. */
	required: z.boolean().default(false),
	/** Classes of nouns (the vocabulary's) that may be counted; a number with another noun is something else. */
	nouns: phrases,
	/** Labels before the number ("hiện có mặt 34"). */
	labels: phrases,
	/** Labels behind the number and its noun ("02 người chưa được chi trả"). */
	after: phrases,
	/** Labels that count only where the section has no better one. */
	weak: phrases,
	/** Phrases that state it as none: 0, not absence. */
	zero: phrases,
	/** Scopes and words near the number that make it something else. */
	refuse: phrases,
	/** Heads of table columns, or labels of table rows, that hold it. */
	columns: phrases,
	/** True where the sum of the items counts when no total is told. */
	summed: z.boolean().default(false),
});

export type FigureProfile = z.output<typeof figureSchema>;

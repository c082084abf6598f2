import { z } from 'zod';
import { messageSchema } from './message-schema.js';

const phrases = z.array(z.string().min(1)).default([]);

/** A figure the report may state. */
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
	labels: phrases,
	/** Phrases that state it as none: 0, not absence. */
	zero: phrases,
	/** Scopes and words that make a number something else. */
	refuse: phrases,
});

export type FigureSpec = z.output<typeof figureSchema>;

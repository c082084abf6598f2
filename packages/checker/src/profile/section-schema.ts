import { z } from 'zod';
import { messageSchema } from './message-schema.js';

/** A section the report is asked for. */
export const sectionSchema = z.strictObject({
	id: z.string().regex(/^[a-z][a-z-]*$/),
	title: messageSchema,
	required: z.boolean(),
	/** Phrases that name it in a heading, a numbered item or a label. */
	wordings: z.array(z.string().min(1)).min(1),
});

export type SectionSpec = z.output<typeof sectionSchema>;

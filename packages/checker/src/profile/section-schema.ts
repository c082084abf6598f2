import { z } from 'zod';
import { messageSchema } from './message-schema.js';

const phrases = z.array(z.string().min(1)).default([]);

/**
 * A section the report is asked for, and how its heading may be worded. Phrases are matched on folded text, whole words: `(a|b)` either,
 * `[a]` may be missing, `…` up to six words.
 */
export const sectionSchema = z.strictObject({
	id: z.string().regex(/^[a-z][a-z-]*$/),
	title: messageSchema,
	required: z.boolean(),
	/** Phrases that name it wherever they stand in a heading. */
	wordings: z.array(z.string().min(1)).min(1),
	/** Phrases that name it only where no other section's wording stands in the heading. */
	weak: phrases,
	/** Phrases taken out of a heading before it is read for this section. */
	not: phrases,
	/** Its content is a list of items: headings below it that name another section's subject only sort them. */
	list: z.boolean().default(false),
	/** A lead-in sentence that opens it where no heading does ("UBND xã kiến nghị:"). */
	leadIns: phrases,
	/** Heads of the table column that holds its items' text. */
	columns: phrases,
});

export type SectionProfile = z.output<typeof sectionSchema>;

import { z } from 'zod';
import { figureSchema } from './figure-schema.js';
import { messageSchema } from './message-schema.js';
import { ruleSchema } from './rule-schema.js';
import { sectionSchema } from './section-schema.js';
import { vocabularySchema } from './vocabulary-schema.js';

const referenceSchema = z.strictObject({ number: z.string().min(1), date: z.iso.date(), label: messageSchema });

/** A body that proposals are addressed to. */
const bodySchema = z.strictObject({
	id: z.string().regex(/^[a-z][a-z-]*$/),
	title: messageSchema,
	wordings: z.array(z.string().min(1)).min(1),
});

/** The whole of a campaign's rules as data: all that a new Conclusion or letter changes. */
export const profileSchema = z.strictObject({
	id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
	version: z.string().regex(/^\d+\.\d+\.\d+$/),
	title: messageSchema,
	campaign: z.strictObject({
		references: z.strictObject({ conclusion: referenceSchema, letter: referenceSchema }),
		/** Phrases by which a report's title is known to answer this letter, beside the references themselves. */
		titles: z.array(z.string().min(1)).default([]),
	}),
	sections: z.array(sectionSchema).min(1),
	figures: z.array(figureSchema).min(1),
	bodies: z.array(bodySchema).default([]),
	vocabulary: vocabularySchema.prefault({}),
	rules: z.record(z.string(), ruleSchema),
});

/** As loaded: `version` carries the first eight digits of the content's hash ("1.0.0+3f9a12bc"). */
export type Profile = Readonly<z.output<typeof profileSchema>>;
export type Body = z.output<typeof bodySchema>;
export type CampaignReference = z.output<typeof referenceSchema>;

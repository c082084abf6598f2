import { z } from 'zod';
import { messageSchema } from './message-schema.js';

/** A few lines of a report, as `assembleLines` reads them; `<page break>`, `<unread page>` and `<signature …>` are lines of their own. */
const exampleSchema = z.strictObject({ text: z.string().min(1), received: z.iso.date().optional(), deadline: z.iso.date().optional() });

/** A rule as the profile switches it on: by id for the rules that need the text, by `left op right` for arithmetic. */
export const ruleSchema = z.strictObject({
	severity: z.enum(['error', 'warning', 'info']),
	title: messageSchema,
	requirement: messageSchema,
	/** May hold `{target}` `{title}` `{expected}` `{actual}` `{quote}` `{count}` and the values the rule itself gives. */
	message: messageSchema,
	fix: messageSchema.nullable(),
	citation: z.string().min(1),
	/** CEL over figures: what the report states. The rule fires when `left op right` does not hold. */
	left: z.string().optional(),
	op: z.enum(['==', '!=', '<=', '>=', '<', '>']).optional(),
	/** CEL over figures: what it is held against, worked out from other figures. */
	right: z.string().optional(),
	/** CEL over figures; where it is not true the rule does not apply. */
	when: z.string().optional(),
	settings: z.record(z.string(), z.unknown()).optional(),
	examples: z
		.strictObject({ passes: z.array(exampleSchema).default([]), fails: z.array(exampleSchema).default([]) })
		.default({ passes: [], fails: [] }),
});

export type RuleProfile = z.output<typeof ruleSchema>;
export type Example = z.output<typeof exampleSchema>;

import type { Message } from '@rasoat/parser';
import type { z } from 'zod';

/** One setting of the environment. */
export interface Setting<Value = unknown> {
	/** Of the variable: "RASOAT_PORT". */
	readonly name: string;
	/** What is taken where the variable is absent or empty, as it would be written there; null for nothing: the value is null then. */
	readonly initial: string | null;
	/** The text of the variable → its value. */
	readonly schema: z.ZodType<Value, string>;
	/** What a value must be: "a whole number from 0 to 65535". */
	readonly wanted: Message;
	/** What it is for, and, where `initial` is null, what holds then. */
	readonly meaning: Message;
	/** Holds a password: what was met is never shown. */
	readonly secret?: true;
}

import { z } from 'zod';

/** One sentence in both languages of the product. */
export const messageSchema = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });

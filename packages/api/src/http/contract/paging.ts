import { z } from 'zod';

/** Query fields of every list. */
export const pagingSchema = {
	limit: z.coerce.number().int().min(1).max(200).default(50).meta({ description: 'Rows of a page.' }),
	cursor: z.string().max(500).optional().meta({ description: 'nextCursor of the page before; opaque.' }),
};

/** A page of a list: `nextCursor` is null on the last. */
export function pageOf<Item extends z.ZodType>(item: Item) {
	return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}

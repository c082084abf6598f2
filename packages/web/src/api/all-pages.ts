interface Page<Item> {
	readonly items: readonly Item[];
	readonly nextCursor: string | null;
}

/** All rows of a list, page by page. */
export async function allPages<Item>(load: (cursor: string | undefined) => Promise<Page<Item>>): Promise<readonly Item[]> {
	const items: Item[] = [];
	let cursor: string | undefined;
	do {
		const page = await load(cursor);
		items.push(...page.items);
		cursor = page.nextCursor ?? undefined;
	} while (cursor !== undefined);
	return items;
}

import type { Mention } from '../../facts.js';
import { lineAt } from '../line-at.js';
import type { Line, Reading } from '../reading.js';

/** A mention with the line and the paragraph it stands in, looked up once. */
export interface Placed {
	readonly mention: Mention;
	readonly line: Line | null;
	/** Index of its block; -1 where it stands in no line. */
	readonly block: number;
}

export function placesOf(reading: Reading, mentions: readonly Mention[]): Placed[] {
	return mentions.map((mention) => {
		const line = reading.lines[lineAt(reading.lines, mention.valueSpan.start)];
		const own = line && mention.valueSpan.start < line.span.end ? line : null;
		return { mention, line: own, block: own?.sentence.block ?? -1 };
	});
}

/** The items under each key, in their order. */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
	const groups = new Map<K, T[]>();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}

/** One reading of a place that holds figures. */
export interface Vote {
	readonly text: string;
	/** From 0 to 1. */
	readonly confidence: number;
}

/**
 * What several readings of one place come to; null without one. The engine is as sure of a wrong lone digit as of a right one, so it is
 * agreement that counts: readings that differ leave the better one with a confidence below `DOUBT`.
 */
export function vote(votes: readonly Vote[]): Vote | null {
	const sums = new Map<string, Vote>();
	for (const { text, confidence } of votes) {
		const before = sums.get(text)?.confidence ?? 0;
		sums.set(text, { text, confidence: before + confidence });
	}
	const [best] = [...sums.values()].sort((a, b) => b.confidence - a.confidence);
	if (best === undefined) return null;
	const alike = votes.filter(({ text }) => text === best.text);
	const surest = Math.max(...alike.map(({ confidence }) => confidence));
	if (alike.length === votes.length) return { text: best.text, confidence: alike.length > 1 ? surest : Math.min(surest, DOUBT) };
	return {
		text: best.text,
		confidence: Math.min(surest, (DOUBT * best.confidence) / votes.reduce((sum, each) => sum + each.confidence, 0)),
	};
}

/** Below or at this a word is doubtful. */
export const DOUBT = 0.6;

/** What a rule must report in a case; parts left out are not compared. */
export interface Expected {
	readonly target?: string | null;
	/** Each must be the quote of one of the finding's places. */
	readonly quotes?: readonly string[];
	readonly expected?: unknown;
	readonly actual?: unknown;
	/** Words of its Vietnamese message. */
	readonly says?: string;
}

/** An example of one rule, checked in full with the real profile. */
export interface Case {
	readonly name: string;
	/** A line a paragraph, `| a | b |` table rows, `<page break>`, `<unread page>`, `<signature …>` as lines of their own. */
	readonly lines: readonly string[];
	/** ISO dates. */
	readonly received?: string | undefined;
	readonly deadline?: string | undefined;
	/** All that the rule must report: null for nothing. */
	readonly fires: null | Expected | readonly Expected[];
	/** The rule must say that it cannot tell; without it, it must not. */
	readonly cannotTell?: boolean;
}

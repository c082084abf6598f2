/** Lines of a report and the sections they open, in order; "(empty)" behind one with nothing under it. */
export interface SectionCase {
	readonly name: string;
	readonly lines: readonly string[];
	readonly sections: readonly string[];
}

/** Lines of a report and the items of its lists; a list left out is not compared. */
export interface ItemCase {
	readonly name: string;
	readonly lines: readonly string[];
	readonly difficulties?: readonly string[];
	readonly proposals?: readonly string[];
}

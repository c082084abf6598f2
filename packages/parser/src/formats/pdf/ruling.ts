/** A straight printed line parallel to the page's edges, in points from the top-left corner. */
export interface Ruling {
	readonly horizontal: boolean;
	/** y of a horizontal, x of a vertical ruling. */
	readonly at: number;
	readonly from: number;
	readonly to: number;
}

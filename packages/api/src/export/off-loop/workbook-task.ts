/** Which workbook is wanted; what is in it, the thread loads by itself. */
export type WorkbookTask =
	| { readonly kind: 'totals' | 'points'; readonly campaign: string /** ISO instant. */; readonly madeAt: string }
	| { readonly kind: 'summary'; readonly batch: string /** ISO instant. */; readonly now: string }
	| { readonly kind: 'links'; readonly rows: readonly LinkLine[] /** ISO instant. */; readonly madeAt: string };

/** A commune's upload link as it is handed on. */
export interface LinkLine {
	/** Code. */
	readonly commune: string;
	/** The whole of it, "https://…/nop/rsl_…". */
	readonly address: string;
	/** ISO instant. */
	readonly expiresAt: string;
}

export interface MadeWorkbook {
	/** ISO instant of what it tells. */
	readonly madeAt: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

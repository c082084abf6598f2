/** A picture in grey, row by row: 0 black … 255 white. */
export interface GrayImage {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8Array;
	readonly dpi: number;
}

/** A picture in colour, row by row, four bytes a pixel: red, green, blue, opacity. */
export interface ColourImage {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8Array;
	readonly dpi: number;
}

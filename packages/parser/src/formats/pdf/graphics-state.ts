import { type Font, PLAIN_FONT } from './font.js';
import type { Matrix } from './matrix.js';

/** The part of the graphics state that decides where text and rulings stand. Source: ISO 32000-1, 8.4 and 9.3. */
export interface GraphicsState {
	ctm: Matrix;
	font: Font;
	fontSize: number;
	charSpacing: number;
	wordSpacing: number;
	/** 1 = 100 %. */
	horizontalScale: number;
	leading: number;
	rise: number;
	renderMode: number;
	lineWidth: number;
	whiteFill: boolean;
	whiteStroke: boolean;
	/** The coordinates were changed since the last save, as is done to place an image. */
	moved: boolean;
	painted: boolean;
}

export function initialState(ctm: Matrix): GraphicsState {
	return {
		ctm,
		font: PLAIN_FONT,
		fontSize: 0,
		charSpacing: 0,
		wordSpacing: 0,
		horizontalScale: 1,
		leading: 0,
		rise: 0,
		renderMode: 0,
		lineWidth: 1,
		whiteFill: false,
		whiteStroke: false,
		moved: false,
		painted: false,
	};
}

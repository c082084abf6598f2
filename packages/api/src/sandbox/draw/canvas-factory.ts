import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { Drawing } from '@rasoat/parser';

/** Makes the canvases of one drawing: the page, and those that patterns and transparent groups are drawn on first. */
export class CanvasFactory {
	create(width: number, height: number): Drawing<Canvas> {
		const canvas = createCanvas(width, height);
		const context = canvas.getContext('2d');
		Object.defineProperty(context, 'font', ITALICS);
		return { canvas, context };
	}

	reset({ canvas }: Drawing<Canvas>, width: number, height: number): void {
		canvas.width = width;
		canvas.height = height;
	}

	/** Gives its memory back at once. */
	destroy(drawing: Drawing<Canvas>): void {
		this.reset(drawing, 0, 0);
	}
}

const FONT = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(createCanvas(1, 1).getContext('2d')), 'font');

/** The canvas takes the second word of "italic normal 12px serif", which is the weight, for the style. */
const ITALICS: PropertyDescriptor = {
	get(this: SKRSContext2D): string {
		return FONT?.get?.call(this);
	},
	set(this: SKRSContext2D, font: string) {
		FONT?.set?.call(this, font.replace(/^italic normal /, 'italic '));
	},
};

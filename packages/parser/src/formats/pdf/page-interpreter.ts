import type { Limits } from '../../limits.js';
import type { Box } from '../../model.js';
import { type AddedText, type BareText, setBareText } from './added-text.js';
import type { Font } from './font.js';
import { UPRIGHT } from './glyph.js';
import { GlyphFrames } from './glyph-frames.js';
import { type GraphicsState, initialState } from './graphics-state.js';
import { IDENTITY, type Matrix, multiply, readMatrix } from './matrix.js';
import { pathRulings } from './path-rulings.js';
import { printText } from './print-text.js';
import type { Ruling } from './ruling.js';
import { type Handler, textOperators } from './text-operators.js';

/** A page's operators as the PDF library lists them. */
export interface Operators {
	readonly fnArray: readonly number[];
	readonly argsArray: readonly unknown[];
}

type OperatorTable = Readonly<Record<string, number>>;

/** Runs the operators of one page and keeps the text and rulings they print; holds the graphics state. */
export class PageInterpreter {
	fragments = 0;
	private state: GraphicsState;
	private readonly saved: GraphicsState[] = [];
	private readonly frames: GlyphFrames;
	private readonly rulings: Ruling[] = [];
	private rulingsCut = false;
	private images = 0;
	private curves = 0;
	private vanished = false;
	private pictureArea = 0;
	private covered = false;
	private readonly pictures: Box[] = [];
	private lost = 0;
	/** Whether anything was printed or typed but boxes. */
	private hasWords = false;
	/** Depth of groups inside a soft mask, of layers switched off and of annotations passed over; what they print is no ink. */
	private masked = 0;
	/** How the annotation being read is taken; null outside of one. */
	private annotation: 'text' | 'passed over' | null = null;
	/** What the annotation being read says, until something of it is drawn. */
	private undrawn: BareText | null = null;
	private readonly groups: boolean[] = [];
	/** Of each open marked content, whether it is a layer that is switched off. */
	private readonly marked: boolean[] = [];
	private readonly handlers: readonly (Handler | undefined)[];

	constructor(
		private readonly ops: OperatorTable,
		private readonly fonts: ReadonlyMap<string, Font>,
		private readonly ctm: Matrix,
		private readonly addedText: AddedText,
		private readonly isShown: (layer: unknown) => boolean,
		private readonly limits: Limits,
		private readonly width: number,
		private readonly height: number,
	) {
		this.frames = new GlyphFrames(width, height);
		this.state = initialState(ctm);
		this.handlers = this.table();
	}

	run(list: Operators): void {
		for (let i = 0; i < list.fnArray.length; i++) {
			const handler = this.handlers[list.fnArray[i] ?? -1];
			if (handler !== undefined) handler((list.argsArray[i] ?? NO_ARGS) as readonly unknown[]);
			if (this.fragments > this.limits.pageFragments) return;
		}
		this.endAnnotation();
		while (this.saved.length > 0) this.restore();
		this.noteVanished();
		for (const text of this.addedText.bare) this.showBare(text);
		if (this.hasWords) for (const box of this.addedText.boxes) this.showBare(box);
	}

	result() {
		const { rulings, rulingsCut, images, curves, vanished, covered, pictures, lost } = this;
		const pictureShare = this.pictureArea / Math.max(1, this.width * this.height);
		return { ...this.frames.result(), rulings, rulingsCut, images, curves, vanished, covered, pictures, pictureShare, lost };
	}

	private table(): (Handler | undefined)[] {
		const table: (Handler | undefined)[] = [];
		const on = (names: readonly string[], handler: Handler) => {
			for (const name of names) table[this.ops[name] ?? 0] = handler;
		};
		on(['save'], () => this.save());
		on(['restore'], () => this.restore());
		on(['transform'], (args) => this.transform(readMatrix(args)));
		on(['paintFormXObjectBegin'], (args) => {
			this.save();
			this.transform(readMatrix(args[0]) ?? IDENTITY);
		});
		on(['paintFormXObjectEnd'], () => this.restore());
		on(['beginGroup'], (args) => this.beginGroup(args[0]));
		on(['endGroup'], () => this.endGroup());
		on(['beginMarkedContent'], () => this.marked.push(false));
		on(['beginMarkedContentProps'], ([tag, layer]) => this.beginMarked(tag === 'OC' && !this.isShown(layer)));
		on(['endMarkedContent'], () => this.endMarked());
		on(['beginAnnotation'], (args) => this.beginAnnotation(args));
		on(['endAnnotation'], () => this.endAnnotation());
		on(IMAGES, () => this.image());
		on(['shadingFill'], () => {
			this.state.painted = true;
		});
		on(['constructPath'], (args) => this.path(args));
		const text = textOperators(
			() => this.state,
			this.fonts,
			(shown, matrix) => this.show(shown, matrix),
		);
		for (const [name, handler] of Object.entries(text)) on([name], handler);
		this.onColours(on);
		return table;
	}

	private onColours(on: (names: readonly string[], handler: Handler) => void): void {
		on(['setFillRGBColor'], ([colour]) => {
			this.state.whiteFill = colour === WHITE;
		});
		on(['setStrokeRGBColor'], ([colour]) => {
			this.state.whiteStroke = colour === WHITE;
		});
		on(['setFillColorN', 'setFillTransparent'], () => {
			this.state.whiteFill = false;
		});
		on(['setStrokeColorN', 'setStrokeTransparent'], () => {
			this.state.whiteStroke = false;
		});
	}

	private save(): void {
		this.saved.push(this.state);
		this.state = { ...this.state, moved: false, painted: false };
	}

	private restore(): void {
		const outer = this.saved.pop();
		if (outer === undefined) return;
		this.noteVanished();
		outer.painted ||= this.state.painted;
		this.state = outer;
	}

	private transform(matrix: Matrix | null): void {
		if (matrix === null) return;
		this.state.ctm = multiply(this.state.ctm, matrix);
		this.state.moved = true;
	}

	private beginGroup(group: unknown): void {
		const mask = typeof group === 'object' && group !== null && 'smask' in group && Boolean(group.smask);
		this.groups.push(mask);
		if (mask) this.masked++;
	}

	private endGroup(): void {
		if (this.groups.pop() === true) this.masked--;
	}

	private beginMarked(isOff: boolean): void {
		this.marked.push(isOff);
		if (isOff) this.masked++;
	}

	private endMarked(): void {
		if (this.marked.pop() === true) this.masked--;
	}

	/** An annotation draws on the page afresh, whatever was left open. Source: ISO 32000-1, 12.5.5. */
	private beginAnnotation([id, , placed, drawn]: readonly unknown[]): void {
		this.endAnnotation();
		this.save();
		this.state = initialState(this.ctm);
		this.transform(readMatrix(placed));
		this.transform(readMatrix(drawn));
		this.annotation = this.addedText.drawn.has(String(id)) ? 'text' : 'passed over';
		this.undrawn = this.addedText.drawn.get(String(id)) ?? null;
		if (this.annotation === 'passed over') this.masked++;
	}

	private endAnnotation(): void {
		if (this.annotation === null) return;
		if (this.annotation === 'passed over') this.masked--;
		this.annotation = null;
		if (this.undrawn !== null) this.showBare(this.undrawn);
		this.undrawn = null;
		this.state.painted = true;
		this.restore();
	}

	private image(): void {
		this.state.painted = true;
		if (this.masked > 0) return;
		this.images++;
		this.addPicture();
	}

	/** A picture was passed over, perhaps, where a place was made ready and nothing painted. */
	private noteVanished(): void {
		if (!this.state.moved || this.state.painted) return;
		this.vanished = true;
		this.addPicture();
	}

	private addPicture(): void {
		const area = this.squareArea();
		this.pictureArea += area;
		const page = this.width * this.height;
		if (area >= LEAST_PICTURE * page && this.pictures.length < MOST_PICTURES) this.pictures.push(this.squareBox());
		if (area >= PAGE_SHARE * page && this.frames.hasVisible()) this.covered = true;
	}

	/** Points squared of the unit square, which pictures fill. Source: ISO 32000-1, 8.9.5. */
	private squareArea(): number {
		const [a, b, c, d] = this.state.ctm;
		return Math.abs(a * d - b * c);
	}

	private squareBox(): Box {
		const [a, b, c, d, e, f] = this.state.ctm;
		const [xs, ys] = [
			[e, e + a, e + c, e + a + c],
			[f, f + b, f + d, f + b + d],
		];
		return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
	}

	/** Gives how far the signs moved the pen. */
	private show(shown: readonly unknown[], matrix: Matrix): readonly [number, number] {
		const { state } = this;
		state.painted = true;
		const printed = printText(shown, state, matrix, this.fragments++);
		if (this.masked > 0) return printed.advance;
		this.lost += printed.lost;
		const drawn = (state.renderMode & 3) !== INVISIBLE;
		if (printed.glyphs.length === 0 || (this.annotation !== null && !drawn)) return printed.advance;
		if (this.annotation !== null) this.undrawn = null;
		const kind = this.annotation !== null ? 'added' : drawn ? 'visible' : 'invisible';
		this.hasWords = true;
		this.frames.keep(kind, printed.direction, printed.glyphs);
		return printed.advance;
	}

	private showBare(text: BareText): void {
		if (this.fragments + text.lines.length > this.limits.pageFragments) {
			this.fragments += text.lines.length;
			return;
		}
		this.hasWords = true;
		this.frames.keep('added', UPRIGHT, setBareText(text, this.ctm, this.fragments));
		this.fragments += text.lines.length;
	}

	private path(args: readonly unknown[]): void {
		const op = args[0];
		const { ops, state } = this;
		const stroke = op === ops.stroke || op === ops.closeStroke || (isFillStroke(op, ops) && !state.whiteStroke);
		const fill = op === ops.fill || op === ops.eoFill || isFillStroke(op, ops);
		if (!stroke && !fill) return;
		state.painted = true;
		if (stroke ? state.whiteStroke : state.whiteFill) return;
		const points = Array.isArray(args[1]) ? args[1][0] : null;
		if (this.masked > 0 || this.annotation !== null || !ArrayBuffer.isView(points)) return;
		const room = this.limits.pageRulings - this.rulings.length;
		if (room <= 0) {
			this.rulingsCut = true;
			return;
		}
		const ink = pathRulings(points as unknown as ArrayLike<number>, state.ctm, stroke, room);
		this.curves += ink.curves;
		for (const ruling of ink.rulings) this.rulings.push(ruling);
	}
}

/** Part of the page from which on a picture is taken for the page itself; seals and logos stay far below. */
export const PAGE_SHARE = 0.5;

/** Part of the page from which on a picture may hold a table or a paragraph; seals with a signature stay below. */
const LEAST_PICTURE = 0.08;
/** More hold none that could be read. */
const MOST_PICTURES = 20;

const NO_ARGS: readonly unknown[] = [];
const WHITE = '#ffffff';
const INVISIBLE = 3;
const IMAGES = [
	'paintImageXObject',
	'paintImageXObjectRepeat',
	'paintInlineImageXObject',
	'paintInlineImageXObjectGroup',
	'paintImageMaskXObject',
	'paintImageMaskXObjectGroup',
	'paintImageMaskXObjectRepeat',
];

function isFillStroke(op: unknown, ops: OperatorTable): boolean {
	return op === ops.fillStroke || op === ops.eoFillStroke || op === ops.closeFillStroke || op === ops.closeEOFillStroke;
}

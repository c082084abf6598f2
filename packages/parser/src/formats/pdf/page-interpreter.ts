import type { Limits } from '../../limits.js';
import { type AddedText, type BareText, setBareText } from './added-text.js';
import { type Font, PLAIN_FONT } from './font.js';
import { UPRIGHT } from './glyph.js';
import { GlyphFrames } from './glyph-frames.js';
import { type GraphicsState, initialState } from './graphics-state.js';
import { IDENTITY, type Matrix, multiply, readMatrix } from './matrix.js';
import { pathRulings } from './path-rulings.js';
import { printText } from './print-text.js';
import type { Ruling } from './ruling.js';

/** A page's operators as the PDF library lists them. */
export interface Operators {
	readonly fnArray: readonly number[];
	readonly argsArray: readonly unknown[];
}

type OperatorTable = Readonly<Record<string, number>>;
type Handler = (args: readonly unknown[]) => void;

/** Runs the operators of one page and keeps the text and rulings they print; holds the graphics state. */
export class PageInterpreter {
	fragments = 0;
	private state: GraphicsState;
	private readonly saved: GraphicsState[] = [];
	private textMatrix: Matrix = IDENTITY;
	private lineMatrix: Matrix = IDENTITY;
	private readonly frames: GlyphFrames;
	private readonly rulings: Ruling[] = [];
	private rulingsCut = false;
	private images = 0;
	private curves = 0;
	private vanished = false;
	private pictureArea = 0;
	private lost = 0;
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
	}

	result() {
		const { rulings, rulingsCut, images, curves, vanished, lost } = this;
		const pictureShare = this.pictureArea / Math.max(1, this.width * this.height);
		return { ...this.frames.result(), rulings, rulingsCut, images, curves, vanished, pictureShare, lost };
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
		this.onTextState(on);
		this.onTextPosition(on);
		this.onColours(on);
		return table;
	}

	private onTextState(on: (names: readonly string[], handler: Handler) => void): void {
		const number =
			(key: 'charSpacing' | 'wordSpacing' | 'rise' | 'renderMode' | 'lineWidth' | 'leading'): Handler =>
			([value]) => {
				if (typeof value === 'number' && Number.isFinite(value)) this.state[key] = value;
			};
		on(['setCharSpacing'], number('charSpacing'));
		on(['setWordSpacing'], number('wordSpacing'));
		on(['setTextRise'], number('rise'));
		on(['setTextRenderingMode'], number('renderMode'));
		on(['setLineWidth'], number('lineWidth'));
		on(['setLeading'], number('leading'));
		on(['setHScale'], ([value]) => {
			if (typeof value === 'number' && value !== 0) this.state.horizontalScale = value / 100;
		});
		on(['setFont'], ([name, size]) => this.setFont(name, size));
		on(['setGState'], ([entries]) => {
			if (!Array.isArray(entries)) return;
			for (const entry of entries) {
				if (entry?.[0] === 'Font') this.setFont(entry[1]?.[0], entry[1]?.[1]);
				if (entry?.[0] === 'LW' && typeof entry[1] === 'number') this.state.lineWidth = entry[1];
			}
		});
	}

	private onTextPosition(on: (names: readonly string[], handler: Handler) => void): void {
		on(['beginText'], () => this.setTextMatrix(IDENTITY));
		on(['setTextMatrix'], (args) => {
			const matrix = readMatrix(args[0]) ?? readMatrix(args);
			if (matrix !== null) this.setTextMatrix(matrix);
		});
		on(['moveText'], ([x, y]) => this.moveText(x, y));
		on(['setLeadingMoveText'], ([x, y]) => {
			if (typeof y === 'number') this.state.leading = -y;
			this.moveText(x, y);
		});
		on(['nextLine'], () => this.moveText(0, -this.state.leading));
		on(['showText'], ([shown]) => {
			if (Array.isArray(shown)) this.show(shown);
		});
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
		this.pictureArea += this.squareArea();
	}

	/** A picture was passed over, perhaps, where a place was made ready and nothing painted. */
	private noteVanished(): void {
		if (!this.state.moved || this.state.painted) return;
		this.vanished = true;
		this.pictureArea += this.squareArea();
	}

	/** Points squared of the unit square, which pictures fill. Source: ISO 32000-1, 8.9.5. */
	private squareArea(): number {
		const [a, b, c, d] = this.state.ctm;
		return Math.abs(a * d - b * c);
	}

	private setFont(name: unknown, size: unknown): void {
		if (typeof name === 'string') this.state.font = this.fonts.get(name) ?? PLAIN_FONT;
		if (typeof size === 'number' && Number.isFinite(size)) this.state.fontSize = size;
	}

	private setTextMatrix(matrix: Matrix): void {
		this.textMatrix = matrix;
		this.lineMatrix = matrix;
	}

	private moveText(x: unknown, y: unknown): void {
		if (typeof x !== 'number' || typeof y !== 'number') return;
		this.lineMatrix = multiply(this.lineMatrix, [1, 0, 0, 1, x, y]);
		this.textMatrix = this.lineMatrix;
	}

	private show(shown: readonly unknown[]): void {
		const { state } = this;
		state.painted = true;
		const printed = printText(shown, state, this.textMatrix, this.fragments++);
		this.textMatrix = multiply(this.textMatrix, [1, 0, 0, 1, printed.advance[0], printed.advance[1]]);
		if (this.masked > 0) return;
		this.lost += printed.lost;
		if (printed.glyphs.length === 0) return;
		const drawn = (state.renderMode & 3) !== INVISIBLE;
		if (this.annotation === null) this.frames.keep(drawn ? 'visible' : 'invisible', printed.direction, printed.glyphs);
		else if (drawn) {
			this.undrawn = null;
			this.frames.keep('added', printed.direction, printed.glyphs);
		}
	}

	private showBare(text: BareText): void {
		if (this.fragments + text.lines.length > this.limits.pageFragments) {
			this.fragments += text.lines.length;
			return;
		}
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

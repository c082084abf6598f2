import { type Direction, type Glyph, type GlyphFrame, UPRIGHT } from './glyph.js';

/** How a text came onto the page: printed, printed without ink (the words under a scan), typed on afterwards. */
type TextLayer = 'visible' | 'invisible' | 'added';

/** Collects the signs of one page by layer and direction. */
export class GlyphFrames {
	private readonly layers: Readonly<Record<TextLayer, Map<string, GlyphFrame>>> = {
		visible: new Map(),
		invisible: new Map(),
		added: new Map(),
	};

	constructor(
		private readonly width: number,
		private readonly height: number,
	) {}

	/** Signs off the page, or without a size, are left out. */
	keep(layer: TextLayer, direction: Direction, glyphs: readonly Glyph[]): void {
		let frame: GlyphFrame | undefined;
		for (const glyph of glyphs) {
			if (!(glyph.size > 0) || !this.onPage(direction, glyph)) continue;
			frame ??= frameOf(this.layers[layer], direction);
			frame.glyphs.push(glyph);
		}
	}

	hasVisible(): boolean {
		return this.layers.visible.size > 0;
	}

	/** The visible text, or the invisible where there is none, and what was typed onto it; the upright text first. */
	result(): { readonly frames: GlyphFrame[]; readonly ownText: boolean; readonly visibleText: boolean } {
		const { visible, invisible, added } = this.layers;
		const shown = visible.size > 0 ? visible : invisible;
		const [ownText, visibleText] = [shown.size > 0, visible.size > 0];
		for (const { direction, glyphs } of added.values()) {
			const frame = frameOf(shown, direction);
			for (const glyph of glyphs) frame.glyphs.push(glyph);
		}
		const frames = [...shown.values()].sort((a, b) => Number(b.direction.dx === 1) - Number(a.direction.dx === 1));
		return { frames, ownText, visibleText };
	}

	private onPage({ dx, dy }: Direction, glyph: Glyph): boolean {
		const along = (glyph.x0 + glyph.x1) / 2;
		const across = glyph.base - glyph.size * 0.3;
		const x = along * dx - across * dy;
		const y = along * dy + across * dx;
		return x >= 0 && y >= 0 && x <= this.width && y <= this.height;
	}
}

function frameOf(frames: Map<string, GlyphFrame>, direction: Direction): GlyphFrame {
	const key = `${direction.dx} ${direction.dy}`;
	const known = frames.get(key);
	if (known !== undefined) return known;
	const frame: GlyphFrame = { direction: direction.dx === 1 ? UPRIGHT : direction, glyphs: [] };
	frames.set(key, frame);
	return frame;
}

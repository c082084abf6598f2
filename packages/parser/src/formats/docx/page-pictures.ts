import type { Story } from './story.js';
import { readInteger, readPoints } from './values.js';
import { type ElementReader, type ElementTable, SKIP } from './xml.js';

/** About half of an A4 page, in points: logos, signatures, stamps and photographs between paragraphs stay below it. */
const PAGE_WIDTH = (11 * 72) / 2.54;
const PAGE_HEIGHT = (14 * 72) / 2.54;
const EMU_PER_POINT = 12_700;

/** A drawing or shape being read: how large it is printed, and whether a picture in it has been counted. */
interface Frame {
	large: boolean;
	counted: boolean;
}

export interface PagePictures {
	/** Printed pictures as large as a page. */
	count: number;
	readonly frames: Frame[];
}

export function createPagePictures(): PagePictures {
	return { count: 0, frames: [] };
}

function isLarge(width: number | null, height: number | null): boolean {
	return width !== null && height !== null && width >= PAGE_WIDTH && height >= PAGE_HEIGHT;
}

const drawing: ElementReader<Story> = {
	open({ pictures }) {
		pictures.frames.push({ large: false, counted: false });
		return undefined;
	},
	close: closeFrame,
};

/** A shape inside a group is measured in the group's own units, so the group's size stands for it. */
const shape: ElementReader<Story> = {
	open({ pictures }, { style = '' }) {
		const outer = pictures.frames.at(-1);
		const width = styleLength(style, 'width');
		const height = styleLength(style, 'height');
		const unitless = width === null || height === null;
		pictures.frames.push(unitless && outer !== undefined ? outer : { large: isLarge(width, height), counted: false });
		return undefined;
	},
	close: closeFrame,
};

function closeFrame({ pictures }: Story): void {
	pictures.frames.pop();
}

/** "position:absolute;width:453.5pt;height:9in" → points; null when the length is absent or names no unit. */
function styleLength(style: string, property: string): number | null {
	for (const declaration of style.split(';')) {
		const [name, value = ''] = declaration.split(':');
		if (name?.trim() === property) return /[a-z]$/.test(value.trim()) ? readPoints(value.trim()) : null;
	}
	return null;
}

const picture: ElementReader<Story> = {
	open(story) {
		const frame = story.pictures.frames.at(-1);
		if (frame?.large && !frame.counted && isPrinted(story)) {
			frame.counted = true;
			story.pictures.count++;
		}
		return SKIP;
	},
};

function isPrinted(story: Story): boolean {
	return story.table?.row?.dropped !== true && [story, ...story.boxes].every(({ format, muted }) => !format.hidden && muted === 0);
}

/** Pictures as large as a page, which hold words nobody reads here. Source: ECMA-376-1, 20.4.2.7 (extent); ECMA-376-4, 19.1.2 (VML). */
export const PICTURE_ELEMENTS: ElementTable<Story> = {
	'wp:inline': drawing,
	'wp:anchor': drawing,
	'wp:extent': {
		open({ pictures }, { cx, cy }) {
			const frame = pictures.frames.at(-1);
			const width = readInteger(cx);
			const height = readInteger(cy);
			if (frame !== undefined && width !== null && height !== null) frame.large = isLarge(width / EMU_PER_POINT, height / EMU_PER_POINT);
			return undefined;
		},
	},
	'pic:pic': picture,
	'v:group': shape,
	'v:shape': shape,
	'v:rect': shape,
	'v:imagedata': picture,
};

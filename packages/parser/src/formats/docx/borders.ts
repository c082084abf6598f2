import type { Attributes, ElementTable } from './xml.js';

export type Edge = 'top' | 'bottom' | 'left' | 'right' | 'insideH' | 'insideV';

/** Whether an edge is seen; absent where nothing is said. */
export type Borders = Partial<Record<Edge, boolean>>;

export interface BorderTarget {
	borders: Borders | null;
}

function onEdge(edge: Edge) {
	return {
		open(target: BorderTarget, attributes: Attributes): undefined {
			if (target.borders !== null) target.borders[edge] = isSeen(attributes);
		},
	};
}

/** The children of `w:tblBorders` and `w:tcBorders`. Source: ECMA-376-1, 17.4.38 and 17.4.66. */
export const BORDER_ELEMENTS = {
	'w:top': onEdge('top'),
	'w:bottom': onEdge('bottom'),
	'w:left': onEdge('left'),
	'w:start': onEdge('left'),
	'w:right': onEdge('right'),
	'w:end': onEdge('right'),
	'w:insideH': onEdge('insideH'),
	'w:insideV': onEdge('insideV'),
} satisfies ElementTable<BorderTarget>;

/** A white line is drawn by those who do not know how to have none. */
function isSeen(attributes: Attributes): boolean {
	const style = attributes['w:val'] ?? 'none';
	return style !== 'none' && style !== 'nil' && (attributes['w:color'] ?? '').toUpperCase() !== 'FFFFFF';
}

/** What the first says, and where it is silent, what the second says. */
export function overBorders(first: Borders, second: Borders): Borders {
	return { ...second, ...first };
}

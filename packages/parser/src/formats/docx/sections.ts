import type { SectionHeads, Story } from './story.js';
import { readOnOff } from './values.js';
import { type Attributes, type ElementReader, type ElementTable, SKIP } from './xml.js';

export type HeadKind = 'header' | 'footer';

function reference(kind: HeadKind): ElementReader<Story> {
	return {
		open(story: Story, attributes: Attributes) {
			story.section?.ids.set(`${kind} ${attributes['w:type'] ?? 'default'}`, attributes['r:id'] ?? '');
			return undefined;
		},
	};
}

/** Source: ECMA-376-1, 17.6.17 (section), 17.10 (headers and footers). */
export const SECTION_ELEMENTS: ElementTable<Story> = {
	'w:sectPr': {
		open(story) {
			if (story.section !== null) return SKIP;
			story.section = { ids: new Map(), titlePage: false };
			story.sections.push(story.section);
			return undefined;
		},
		close(story) {
			story.section = null;
		},
	},
	'w:headerReference': reference('header'),
	'w:footerReference': reference('footer'),
	'w:titlePg': {
		open(story, attributes) {
			if (story.section !== null) story.section.titlePage = readOnOff(attributes);
			return undefined;
		},
	},
};

/** Relationship ids of the headers or footers that are printed, first pages first; each once. */
export function printedHeads(sections: readonly SectionHeads[], kind: HeadKind, evenPages: boolean): readonly string[] {
	const types = evenPages ? ['first', 'default', 'even'] : ['first', 'default'];
	const ids = new Set<string>();
	const inherited = new Map<string, string>();
	for (const section of sections) {
		for (const type of types) {
			const id = section.ids.get(`${kind} ${type}`) ?? inherited.get(type);
			if (id === undefined) continue;
			inherited.set(type, id);
			if (type !== 'first' || section.titlePage) ids.add(id);
		}
	}
	return [...ids];
}

import { createCounters } from './counters.js';
import { endParagraphs } from './paragraph.js';
import { createFlow, plainFormat, type Story } from './story.js';
import { type ElementTable, SKIP } from './xml.js';

/** Prefixes of drawing and text features the reader follows, as every writer spells them. */
const UNDERSTOOD = /^(?:wps|wpg|wpc|wp14|w14|w15|w16\w*|a14|wp|w)$/;

/** Sets the paragraph around the box aside and begins a story of its own. */
function openBox(story: Story): undefined {
	const { counters, flow, table, fields, muted, format, run, paragraph, markFollows } = story;
	story.boxes.push({ counters, flow, table, fields, muted, format, run, paragraph, markFollows });
	const inside = {
		counters: createCounters(),
		flow: createFlow(),
		table: null,
		fields: [],
		muted: 0,
		run: null,
		paragraph: null,
		markFollows: false,
	};
	Object.assign(story, inside, { format: plainFormat() });
}

/** The box's blocks follow the paragraph that anchors it, unless that stands in hidden text. */
function closeBox(story: Story): void {
	endParagraphs(story);
	const { blocks } = story.flow;
	const outside = story.boxes.pop();
	if (outside === undefined) return;
	Object.assign(story, outside);
	if (story.format.hidden || story.muted > 0) return;
	const target = story.flow.paragraph?.anchored ?? story.flow.blocks;
	for (const block of blocks) target.push(block);
}

/** Text boxes of DrawingML and VML, and the choice between the two. Source: ECMA-376-1, 17.3.1.23 (box); ECMA-376-3, 7.7 (choice). */
export const TEXT_BOX_ELEMENTS: ElementTable<Story> = {
	'w:txbxContent': { open: openBox, close: closeBox },
	'mc:AlternateContent': {
		open(story) {
			story.branches.push(false);
			return undefined;
		},
		close(story) {
			story.branches.pop();
		},
	},
	'mc:Choice': {
		open(story, attributes) {
			const needed = (attributes.Requires ?? '').trim().split(/\s+/);
			return needed.every((prefix) => UNDERSTOOD.test(prefix)) ? takeBranch(story) : SKIP;
		},
	},
	'mc:Fallback': { open: takeBranch },
};

function takeBranch({ branches }: Story): typeof SKIP | undefined {
	if (branches.at(-1) !== false) return SKIP;
	branches[branches.length - 1] = true;
	return undefined;
}

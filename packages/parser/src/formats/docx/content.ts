import { legacyFont } from '../../text/legacy/legacy-font.js';
import { addInstruction, beginField, beginResult, endField, isPageNumber } from './fields.js';
import { breakParagraph, endParagraphs } from './paragraph.js';
import { write } from './run-text.js';
import { createFlow, type NoteKind, type Story } from './story.js';
import { symbolText } from './symbols.js';
import { readOnOff } from './values.js';
import { type Attributes, type ElementReader, type ElementTable, SKIP } from './xml.js';

const gather = (story: Story, text: string) => {
	story.text += text;
};

const instruction: ElementReader<Story> = { text: addInstruction };

const text: ElementReader<Story> = {
	open(story, attributes) {
		story.text = '';
		story.preserve = story.preserveAll || attributes['xml:space'] === 'preserve';
		return undefined;
	},
	text: gather,
	close(story) {
		const typed = story.text.includes('\n') ? story.text.replaceAll('\n', ' ') : story.text;
		write(story, story.preserve ? typed : typed.trim());
	},
};

function sign(sign: string): ElementReader<Story> {
	return { open: (story) => void write(story, sign) };
}

function noteReference(kind: NoteKind): ElementReader<Story> {
	return {
		open(story, attributes) {
			if (story.muted === 0 && !story.format.hidden) story.noteReferences.add(`${kind} ${attributes['w:id'] ?? ''}`);
			if (readOnOff({ 'w:val': attributes['w:customMarkFollows'] ?? '0' })) story.markFollows = true;
			return undefined;
		},
	};
}

/** One note; separators and notes nobody refers to are not printed with the text. */
function note(kind: NoteKind): ElementReader<Story> {
	return {
		open(story, attributes) {
			const type = attributes['w:type'] ?? 'normal';
			if (type !== 'normal') return SKIP;
			story.flow = createFlow();
			story.notes.set(`${kind} ${attributes['w:id'] ?? ''}`, story.flow);
			return undefined;
		},
		close: endParagraphs,
	};
}

function openBreak(story: Story, attributes: Attributes): undefined {
	const type = attributes['w:type'] ?? 'textWrapping';
	if (type === 'page' || type === 'column') breakParagraph(story);
	else write(story, '\n');
}

/** A letter that Word inserted by its code is a glyph of the font it names. */
function writeSymbol(story: Story, font: string | null, code: number): void {
	const legacy = font === null ? null : legacyFont(font);
	if (legacy === null) write(story, symbolText(font, code));
	else {
		const { format } = story;
		story.format = { ...format, font, legacy };
		write(story, String.fromCharCode(code));
		story.format = format;
	}
}

const FIELD_MARKS: Readonly<Record<string, (story: Story) => void>> = { begin: beginField, separate: beginResult, end: endField };

/** What stands in runs. Source: ECMA-376-1, 17.3.3 (run content), 17.16 (fields), 17.11 (notes). */
export const CONTENT_ELEMENTS: ElementTable<Story> = {
	'w:t': text,
	'm:t': text,
	'm:den': sign('/'),
	'w:tab': sign('\t'),
	'w:ptab': sign('\t'),
	'w:cr': sign('\n'),
	'w:noBreakHyphen': sign('-'),
	'w:softHyphen': {
		// The code of "ư" in TCVN3; in any other font it prints nothing within a line.
		open(story) {
			if (story.format.legacy !== null) write(story, '\u00ad');
			return undefined;
		},
	},
	'w:br': { open: openBreak },
	'w:sym': {
		open(story, attributes) {
			const code = Number.parseInt(attributes['w:char'] ?? '', 16);
			if (code > 0 && code <= 0xffff) writeSymbol(story, attributes['w:font'] ?? null, code);
			return undefined;
		},
	},
	'w:fldChar': {
		open(story, attributes) {
			FIELD_MARKS[attributes['w:fldCharType'] ?? '']?.(story);
			return undefined;
		},
	},
	'w:instrText': instruction,
	'w:fldSimple': { open: (_, attributes) => (isPageNumber(attributes['w:instr'] ?? '') ? SKIP : undefined) },
	'w:footnoteReference': noteReference('footnote'),
	'w:endnoteReference': noteReference('endnote'),
	'w:footnote': note('footnote'),
	'w:endnote': note('endnote'),
};

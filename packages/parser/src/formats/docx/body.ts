import { BORDER_ELEMENTS } from './borders.js';
import { CONTENT_ELEMENTS } from './content.js';
import { IGNORED_CONTENT, IGNORED_PROPERTIES, IGNORED_TABLE_PROPERTIES } from './ignored.js';
import { PICTURE_ELEMENTS } from './page-pictures.js';
import { closeParagraph, openParagraph, setProperties } from './paragraph.js';
import { emptyParagraphProperties, emptyRunProperties, PROPERTY_ELEMENTS } from './properties.js';
import { formatOf } from './run-text.js';
import { SECTION_ELEMENTS } from './sections.js';
import type { Story } from './story.js';
import { TABLE_ELEMENTS } from './table-elements.js';
import { TEXT_BOX_ELEMENTS } from './text-box.js';
import { type Attributes, type ElementReader, type ElementTable, type Grammar, grammar, SKIP } from './xml.js';

/** Elements that only hold others. */
const THROUGH =
	'w:body w:sdt w:sdtContent w:smartTag w:hyperlink w:ins w:moveTo w:customXml w:bdo w:dir w:ruby w:rubyBase w:pict w:object w:drawing w:numPr ' +
	'w:footnotes w:endnotes m:oMath m:oMathPara m:f m:num m:r m:e m:sSup m:sSub m:sSubSup m:sup m:sub m:rad m:deg m:d m:nary m:func m:fName ' +
	'm:eqArr m:acc m:bar m:box m:borderBox m:groupChr m:limLow m:limUpp m:lim m:m m:mr m:phant m:sPre ' +
	'a:graphic a:graphicData wps:wsp wps:txbx wpg:wgp wpg:grpSp wpc:wpc v:oval v:roundrect v:line v:textbox';

const root: ElementReader<Story> = {
	open(story, attributes) {
		story.preserveAll = attributes['xml:space'] === 'preserve';
		return undefined;
	},
};

/** `w:del` holds deleted content; inside properties it says that the mark or the row is deleted. */
function openDeletion(story: Story): typeof SKIP {
	if (story.run !== null) story.run.deleted = true;
	else if (story.table?.row != null && story.table.row.cell === null) story.table.row.dropped = true;
	return SKIP;
}

const TABLE: ElementTable<Story> = {
	...Object.fromEntries(THROUGH.split(' ').map((name) => [name, {}])),
	...PROPERTY_ELEMENTS,
	...BORDER_ELEMENTS,
	...SECTION_ELEMENTS,
	...TABLE_ELEMENTS,
	...TEXT_BOX_ELEMENTS,
	...PICTURE_ELEMENTS,
	...CONTENT_ELEMENTS,
	'w:document': root,
	'w:hdr': root,
	'w:ftr': root,
	'w:p': { open: (story) => void openParagraph(story), close: closeParagraph },
	'w:pPr': {
		open(story) {
			story.paragraph = emptyParagraphProperties();
			return undefined;
		},
		close(story) {
			if (story.paragraph !== null) setProperties(story, story.paragraph);
			story.paragraph = null;
		},
	},
	'w:r': {
		open(story) {
			story.format = formatOf(story);
			return undefined;
		},
		close(story) {
			story.markFollows = false;
		},
	},
	'w:rPr': {
		open(story) {
			story.run = story.paragraph?.mark ?? emptyRunProperties();
			return undefined;
		},
		close(story) {
			if (story.paragraph === null) story.format = formatOf(story);
			story.run = null;
		},
	},
	'w:del': { open: openDeletion },
	'w:moveFrom': { open: openDeletion },
	'w:altChunk': { open: warnUnread },
	'w:subDoc': { open: warnUnread },
};

function warnUnread(story: Story, _: Attributes): typeof SKIP {
	story.context.warnings.add('docx.unread-part', 'a document embedded in this one is not read');
	return SKIP;
}

/** The reader of every part that holds text: body, headers, footers, notes. Source: ECMA-376-1, 17. */
export const STORY: Grammar<Story> = grammar(TABLE, [...IGNORED_PROPERTIES, ...IGNORED_TABLE_PROPERTIES, ...IGNORED_CONTENT]);

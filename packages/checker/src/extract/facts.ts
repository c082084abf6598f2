import type { ParsedDocument } from '@rasoat/parser';
import type { Facts } from '../facts.js';
import type { Profile } from '../profile/profile.js';
import { extractFigures } from './figures.js';
import { foldDocument } from './fold-document.js';
import { extractIdentity } from './identity.js';
import { extractLists } from './lists.js';
import { createReading } from './reading.js';
import { extractReferences } from './references.js';
import { readRegions } from './regions.js';
import { extractSections } from './sections.js';
import { readSentences } from './sentences.js';

/** All that the rules ask of one report. */
export function extractFacts(document: ParsedDocument, profile: Profile): Facts {
	const folded = foldDocument(document);
	const regions = readRegions(document, folded);
	const sentences = readSentences(document);
	const sections = extractSections(document, folded, profile, regions);
	const references = extractReferences(document, folded, sentences);
	const reading = createReading(document, folded, profile, sections, regions, sentences);
	return {
		document,
		folded,
		sentences,
		sections,
		references,
		identity: extractIdentity(document, folded, sentences, references, profile),
		figures: extractFigures(reading),
		...extractLists(reading),
		lines: reading.lines,
		tables: document.blocks.filter((block) => block.kind === 'table'),
	};
}

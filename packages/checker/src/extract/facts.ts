import { fold, type ParsedDocument } from '@rasoat/parser';
import type { Facts } from '../facts.js';
import type { Profile } from '../profile/profile.js';
import type { Stated } from '../result.js';
import { readSentences } from './sentences.js';

const ABSENT: Stated<never> = { value: null, how: 'not-stated', doubtful: false, confidence: 0, evidence: [] };

/** All that the rules ask of one report. */
export function extractFacts(document: ParsedDocument, _profile: Profile): Facts {
	const identity = { commune: null, number: ABSENT, date: ABSENT, signer: ABSENT, signerTitle: ABSENT, conclusion: ABSENT, letter: ABSENT };
	const tables = document.blocks.filter((block) => block.kind === 'table');
	const lists = { sections: [], references: [], figures: {}, difficulties: [], proposals: [] };
	return { document, folded: fold(document.text), sentences: readSentences(document), identity, tables, ...lists };
}

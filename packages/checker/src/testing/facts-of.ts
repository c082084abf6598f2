import { fold, locate, type ParsedDocument } from '@rasoat/parser';
import type { Facts, Figure } from '../facts.js';
import type { FigureValue, Stated } from '../result.js';
import { documentOf } from './document-of.js';

const ABSENT: Stated<never> = { value: null, how: 'not-stated', doubtful: false, confidence: 0, evidence: [] };

/** Facts with the given figures and nothing else; each stands in a line of its own ("staffing.present: 34"). */
export function factsOf(values: Readonly<Record<string, FigureValue | null>>, parts: Partial<Facts> = {}): Facts {
	const ids = Object.keys(values);
	const document = documentOf(ids.map((id) => `${id}: ${JSON.stringify(values[id])}`));
	const figures = Object.fromEntries(ids.map((id, line) => [id, figureOf(values[id] ?? null, document, line)]));
	const identity = { commune: null, number: ABSENT, date: ABSENT, signer: ABSENT, signerTitle: ABSENT, conclusion: ABSENT, letter: ABSENT };
	const lists = { sentences: [], sections: [], references: [], difficulties: [], proposals: [], tables: [], lines: [] };
	return { document, folded: fold(document.text), identity, figures, ...lists, ...parts };
}

function figureOf(value: FigureValue | null, document: ParsedDocument, line: number): Figure {
	const span = document.blocks[line]?.span;
	if (value === null || !span) return { ...ABSENT, mentions: [] };
	return { value, how: 'stated', doubtful: false, confidence: 0.9, evidence: [locate(document, span)], mentions: [] };
}

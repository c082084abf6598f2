import { type Block, type Evidence, locate, type ParsedDocument, type Word } from '@rasoat/parser';
import { isMisplaced } from './doubtful-places.js';
import type { Facts, Figure } from './facts.js';
import type { Profile } from './profile/profile.js';
import type { Identity, Stated } from './result.js';
import type { Hit } from './rules/rule.js';
import { holdsUnsure, isQuoted, unsureIn } from './unsure-words.js';

/** True when a quote stands on a page that was read but is not to be trusted, or holds a word of which its reading off a picture is not sure. */
export function standsDoubtful(document: ParsedDocument, evidence: readonly Evidence[]): boolean {
	const onDoubtful = ({ page }: Evidence) => document.pages.some((other) => other.page === (page ?? 1) && other.grade === 'doubtful');
	return evidence.some((each) => onDoubtful(each) || holdsUnsure(document, each));
}

/** Whether a quote was read off a picture of its page. */
export function standsOnPicture({ pages }: ParsedDocument, { page }: Evidence): boolean {
	return pages.some((other) => other.page === page && other.source === 'ocr');
}

/** Whether a thing may stand in the document though it was not found: a page is not to be trusted, or was read off a picture. */
export function hasDoubtful({ pages }: Pick<ParsedDocument, 'pages'>): boolean {
	return pages.some(({ grade, source }) => grade === 'doubtful' || source === 'ocr');
}

/** What was read on a doubtful page is doubtful, and so is that a thing was not found while there is one. */
export function withDoubt(facts: Facts, profile: Profile): Facts {
	const { document, identity } = facts;
	const disputed = document.words.filter(({ otherReading }) => otherReading !== undefined);
	if (!hasDoubtful(document) && disputed.length === 0) return facts;
	const weighed = <S extends Stated<unknown>>(stated: S): S => {
		const others = disputedAt(disputed, stated.evidence);
		const doubtful = stated.doubtful || restsOnDoubt(document, stated.evidence);
		if (others.length === 0) return { ...stated, doubtful };
		const otherReadings = others.map(({ otherReading = '' }) => otherReading);
		return { ...stated, doubtful, otherReadings, otherPlaces: others.map(({ span }) => locate(document, span)) };
	};
	const { number, date, signer, signerTitle, conclusion, letter } = identity;
	const told: Identity = {
		...identity,
		number: weighed(number),
		date: weighed(date),
		signer: weighed(signer),
		signerTitle: weighed(signerTitle),
		conclusion: weighed(conclusion),
		letter: weighed(letter),
	};
	const figures = Object.fromEntries(
		Object.entries(facts.figures).map(
			([id, figure]) => [id, weighed(withPlaceDoubt(facts, id, withListDoubt(document, figure), profile))] as [string, Figure],
		),
	);
	return { ...facts, identity: told, figures };
}

function disputedAt(disputed: readonly Word[], evidence: readonly Evidence[]): readonly Word[] {
	return disputed.filter((word) => word.otherReading !== '' && evidence.some((each) => isQuoted(word, each)));
}

/** A hit on a doubtful page; one that has no place but where it was looked for rests on every page. */
export function weighHit(document: ParsedDocument, hit: Hit): Hit {
	const places = hit.evidence.filter(({ role }) => role !== 'searched');
	return hit.doubtful || !restsOnDoubt(document, places) ? hit : { ...hit, doubtful: true };
}

function restsOnDoubt(document: ParsedDocument, evidence: readonly Evidence[]): boolean {
	return evidence.length === 0 ? hasDoubtful(document) : standsDoubtful(document, evidence);
}

/** A figure is doubtful where its sentence was not understood, or it may be another's. */
function withPlaceDoubt(facts: Facts, id: string, figure: Figure, profile: Profile): Figure {
	return isMisplaced(facts, id, figure, profile) ? { ...figure, doubtful: true } : withSentenceDoubt(facts, figure);
}

/** Where a word of the sentence was not understood, something may have stood there that turns the figure: "01 …, 02 …". Other numbers do not. */
function withSentenceDoubt({ document, sentences }: Facts, figure: Figure): Figure {
	const [taken] = figure.mentions;
	const sentence = taken && sentences.find(({ span }) => span.start <= taken.valueSpan.start && taken.valueSpan.start < span.end);
	return sentence && unsureIn(document, sentence.span, false) ? { ...figure, doubtful: true } : figure;
}

/** What is made of a list's items is as sure as the list is read: an item that was not understood is missing from it. */
function withListDoubt(document: ParsedDocument, figure: Figure): Figure {
	if (figure.how !== 'summed' && !Array.isArray(figure.value)) return figure;
	const places = figure.evidence.flatMap(({ block }) => block ?? []);
	const [first, last] = [Math.min(...places), Math.max(...places)];
	const blocks = document.blocks.filter(({ index }) => index >= first && index <= last);
	const list = [...itemsBeside(document, first, -1), ...blocks, ...itemsBeside(document, last, 1)];
	return list.some(({ span }) => unsureIn(document, span, true)) ? { ...figure, doubtful: true } : figure;
}

/** The items that stand with one, before or behind it. */
function itemsBeside({ blocks }: ParsedDocument, at: number, step: 1 | -1): Block[] {
	const own = blocks[at];
	const beside: Block[] = [];
	if (own?.kind !== 'item') return beside;
	for (let next = blocks[at + step]; next?.kind === 'item' && next.marker === own.marker; next = blocks[next.index + step])
		beside.push(next);
	return beside;
}

import { locate, type ParsedDocument, pattern, type Span } from '@rasoat/parser';
import type { Sentence } from '../../facts.js';
import type { CommuneNorm } from '../../norms/communes.js';
import type { Commune } from '../../result.js';
import type { Range, Regions } from '../regions.js';
import { type CommuneMention, readCommuneMentions } from './commune-mentions.js';
import { readReportingUnits } from './reporting-unit.js';

interface Vote {
	readonly commune: CommuneNorm;
	readonly weight: number;
	readonly span: Span;
}

/** Where a name stands says how surely it is the sender's: the letterhead above all, the body hardly. */
const WEIGHT = { letterhead: 10, place: 6, title: 4, reporter: 5, signature: 5, body: 0.5, passing: 0.1 } as const;
/** However often the body names a commune, it does not outweigh the letterhead. */
const BODY_CAP = 4;
const SURE_WEIGHT = 10;
const EVIDENCE_PLACES = 3;
// "Kiến Thụy, ngày 14 tháng 10 năm 2025"
const DAY_AFTER = /^\s*,\s*ngày/u;
// "UBND xã Kiến Thụy", "trên địa bàn xã Kiến Thụy", "Đảng ủy xã Kiến Thụy"
const OWN_BEFORE = pattern('(?:UBND|Ủy ban nhân dân|HĐND|Đảng ủy|trên địa bàn)\\s*$');

/** Which of the communes sent the report, by the votes of all places that name one; null when none is named. */
export function readCommune(document: ParsedDocument, folded: string, sentences: readonly Sentence[], regions: Regions): Commune | null {
	const votes = [
		...zoneVotes(document, folded, regions.head, headWeight),
		...zoneVotes(document, folded, regions.title, (_, mention) => (mention.named ? WEIGHT.title : 0)),
		...zoneVotes(document, folded, { from: regions.tail.from, to: document.blocks.length }, tailWeight),
		...bodyVotes(document, folded, sentences, regions),
	];
	const tallies = tally(votes);
	const winner = tallies.reduce<Tally | null>((best, one) => (best === null || one.weight > best.weight ? one : best), null);
	if (!winner || winner.weight <= 0) return null;
	const total = tallies.reduce((sum, one) => sum + one.weight, 0);
	const confidence = (winner.weight / total) * Math.min(1, 0.6 + (0.4 * winner.weight) / SURE_WEIGHT);
	const { code, name, kind } = winner.commune;
	const spans = [...winner.votes].sort((a, b) => b.weight - a.weight || a.span.start - b.span.start).slice(0, EVIDENCE_PLACES);
	return { code, name, kind, confidence: Math.round(confidence * 100) / 100, evidence: spans.map(({ span }) => locate(document, span)) };
}

interface Tally {
	readonly commune: CommuneNorm;
	readonly votes: readonly Vote[];
	readonly weight: number;
}

function tally(votes: readonly Vote[]): Tally[] {
	const byCode = new Map<string, Vote[]>();
	for (const vote of votes) {
		if (vote.weight <= 0) continue;
		const own = byCode.get(vote.commune.code);
		if (own) own.push(vote);
		else byCode.set(vote.commune.code, [vote]);
	}
	return [...byCode.values()].flatMap((own) => {
		const first = own[0];
		if (!first) return [];
		const strong = own.filter((vote) => vote.weight > WEIGHT.body).reduce((sum, vote) => sum + vote.weight, 0);
		const weak = own.filter((vote) => vote.weight <= WEIGHT.body).reduce((sum, vote) => sum + vote.weight, 0);
		return [{ commune: first.commune, votes: own, weight: strong + Math.min(BODY_CAP, weak) }];
	});
}

type Weigh = (folded: string, mention: CommuneMention) => number;

function zoneVotes(document: ParsedDocument, folded: string, range: Range, weigh: Weigh): Vote[] {
	return document.blocks
		.slice(range.from, range.to)
		.flatMap((block) => readCommuneMentions(document, folded, block.span))
		.map((mention) => ({ commune: mention.commune, span: mention.span, weight: weigh(folded, mention) }));
}

function headWeight(folded: string, mention: CommuneMention): number {
	if (mention.named) return WEIGHT.letterhead;
	return DAY_AFTER.test(folded.slice(mention.span.end, mention.span.end + 8)) ? WEIGHT.place : 0;
}

// "TM. ỦY BAN NHÂN DÂN XÃ …", "Ký bởi: ỦY BAN NHÂN DÂN PHƯỜNG …", "Vĩnh Am, ngày 13 tháng 10 năm 2025"
function tailWeight(folded: string, mention: CommuneMention): number {
	if (DAY_AFTER.test(folded.slice(mention.span.end, mention.span.end + 8))) return WEIGHT.place;
	const own = OWN_BEFORE.test(folded.slice(Math.max(0, mention.span.start - 20), mention.span.start));
	return mention.named && own ? WEIGHT.signature : 0;
}

function bodyVotes(document: ParsedDocument, folded: string, sentences: readonly Sentence[], regions: Regions): Vote[] {
	return sentences
		.filter(({ block }) => block >= regions.body.from && block < regions.body.to)
		.flatMap(({ span }) => {
			const mentions = readCommuneMentions(document, folded, span).filter((mention) => mention.named);
			const reporters = new Set(mentions.length > 0 ? readReportingUnits(document, folded, span).map((unit) => unit.span.start) : []);
			return mentions.map((mention) => ({ commune: mention.commune, span: mention.span, weight: bodyWeight(folded, mention, reporters) }));
		});
}

function bodyWeight(folded: string, mention: CommuneMention, reporters: ReadonlySet<number>): number {
	if (reporters.has(mention.span.start)) return WEIGHT.reporter;
	return OWN_BEFORE.test(folded.slice(Math.max(0, mention.span.start - 20), mention.span.start)) ? WEIGHT.body : WEIGHT.passing;
}

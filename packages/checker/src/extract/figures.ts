import { locate, type TableBlock } from '@rasoat/parser';
import type { Figure, Mention } from '../facts.js';
import type { FigureProfile } from '../profile/figure-schema.js';
import { absence } from './figures/absence.js';
import { asOfMention } from './figures/as-of.js';
import { corroborate } from './figures/corroborate.js';
import { entitlementMentions } from './figures/entitlements.js';
import { secondeeMentions } from './figures/secondees.js';
import { contractMentions, partTimeMentions } from './figures/simple.js';
import { staffMentions, tableMentions } from './figures/staffing.js';
import { trainingFigures } from './figures/training.js';
import { readUnits } from './figures/units.js';
import { absent, figureOf } from './mention.js';
import type { Reading } from './reading.js';
import { tableFigureMentions } from './tables/figure-table.js';
import { readTransposedUnits } from './tables/transposed-units.js';
import { readUnitTable, type UnitTable } from './tables/unit-table.js';

/** Every figure of the profile, stated or not. */
export function extractFigures(reading: Reading): Record<string, Figure> {
	const tables = reading.document.blocks.filter(
		(block): block is TableBlock => block.kind === 'table' && block.index >= reading.regions.body.from,
	);
	const unitTables = tables.flatMap(
		(table) => readUnitTable(table, reading.folded, reading.profile) ?? readTransposedUnits(table, reading.folded, reading.profile) ?? [],
	);
	const others = tables.filter((table) => !unitTables.some((unit) => unit.grid.table === table));
	const secondees = secondeeMentions(reading);
	const mentions: Mention[] = [
		...staffMentions(reading),
		...unitTables.flatMap(tableMentions),
		...others.flatMap((table) => tableFigureMentions(reading, table)),
		...entitlementMentions(reading),
		...partTimeMentions(reading),
		...contractMentions(reading),
	];
	const figures: Record<string, Figure> = {};
	for (const spec of reading.profile.figures)
		figures[spec.id] = byMentions(
			reading,
			spec.section,
			mentions.filter((mention) => mention.figure === spec.id),
		);
	for (const id of ['staffing.secondedIn', 'staffing.secondedOut']) figures[id] = secondeeFigure(reading, id, secondees, mentions);
	for (const training of trainingFigures(reading))
		if (training.value !== null || figures[training.figure]?.value === null) figures[training.figure] = trainingFigure(reading, training);
	figures['staffing.asOf'] = asOf(reading, figures['staffing.present']);
	figures['staffing.units'] = unitsFigure(reading, unitTables);
	const settled = settleEntitlements(figures);
	for (const spec of reading.profile.figures)
		if (settled[spec.id]?.how === 'not-stated') settled[spec.id] = withReason(reading, spec, settled[spec.id]);
	return corroborate(settled);
}

/** A figure that is not stated, with the reason where the report shows one. */
function withReason(reading: Reading, spec: FigureProfile, figure = absent()): Figure {
	return figure.evidence.length > 0 || spec.type === 'units' || spec.type === 'date'
		? figure
		: { ...absence(reading, spec), mentions: figure.mentions };
}

/** The own section's main statement, the latest state before an earlier one; else the first elsewhere. */
function byMentions(reading: Reading, section: string, all: readonly Mention[]): Figure {
	const ranks = new Map(all.map((mention) => [mention, rank(reading, section, mention)]));
	const ordered = [...all].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0) || a.span.start - b.span.start);
	const [taken] = ordered;
	if (!taken) return absent();
	// A state of another time is all that is told: no figure of today, but the place to look at.
	if (taken.value === null || taken.past)
		return { ...absent(taken.past ? 'not-stated' : taken.how), mentions: ordered, evidence: [locate(reading.document, taken.span)] };
	return figureOf(reading.document, taken, ordered);
}

function rank(reading: Reading, section: string, mention: Mention): number {
	const inside =
		mention.section === section ||
		reading.sections.some((own) => own.id === section && mention.span.start >= own.heading.start && mention.span.start < own.contentEnd);
	const request = mention.section === 'proposals' || mention.section === 'plan';
	const annex = mention.span.start >= (reading.document.blocks[reading.regions.annex.from]?.span.start ?? Number.POSITIVE_INFINITY);
	return (inside ? 0 : annex ? 2 : request ? 40 : 20) + (mention.past ? 10 : 0) + (mention.confidence < 0.9 ? 5 : 0);
}

/** The stated total; where only items are told, their sum. */
function secondeeFigure(reading: Reading, id: string, secondees: readonly Mention[], others: readonly Mention[]): Figure {
	const own = secondees.filter((mention) => mention.figure === id);
	const totals = [...own.filter((mention) => !mention.part), ...others.filter((mention) => mention.figure === id)];
	const items = own.filter((mention) => mention.part);
	if (totals.length > 0) {
		const figure = byMentions(reading, 'staffing', totals);
		return { ...figure, mentions: [...figure.mentions, ...items] };
	}
	if (items.length === 0) return absent();
	const value = items.reduce((sum, item) => sum + Number(item.value), 0);
	return {
		...absent('summed'),
		value,
		confidence: 0.9,
		evidence: items.map((item) => locate(reading.document, item.span)),
		mentions: items,
	};
}

function trainingFigure(reading: Reading, training: ReturnType<typeof trainingFigures>[number]): Figure {
	if (training.value === null) return { ...absent(training.how === 'summed' ? 'not-stated' : training.how), mentions: training.mentions };
	const evidence = training.mentions.map((mention) => locate(reading.document, mention.span, null, mention.valueSpan));
	return {
		value: training.value,
		how: training.how,
		doubtful: false,
		confidence: training.mentions[0]?.confidence ?? 0.9,
		evidence,
		mentions: training.mentions,
	};
}

function asOf(reading: Reading, present: Figure | undefined): Figure {
	const found = asOfMention(reading, present?.mentions[0]);
	return found?.value ? figureOf(reading.document, found, [found]) : absent();
}

function unitsFigure(reading: Reading, tables: readonly UnitTable[]): Figure {
	const entries = readUnits(reading, tables);
	if (entries.length === 0) return absent();
	return {
		...absent('stated'),
		value: entries.map((entry) => entry.unit),
		confidence: 0.95,
		evidence: entries.map((entry) => locate(reading.document, entry.span, null, entry.valueSpan)),
	};
}

/** "Chưa có trường hợp nào được chi trả (tổng số 04)": all are unpaid. "Không có trường hợp nào có quyết định nghỉ": none is. */
function settleEntitlements(figures: Record<string, Figure>): Record<string, Figure> {
	const { 'entitlements.decided': decided, 'entitlements.paid': paid, 'entitlements.unpaid': unpaid } = figures;
	if (!decided || !paid || !unpaid || unpaid.value !== null) return figures;
	if (decided.value === 0) return { ...figures, 'entitlements.unpaid': { ...decided } };
	if (paid.value === 0 && paid.how === 'stated-none' && decided.value !== null)
		return { ...figures, 'entitlements.unpaid': { ...decided, evidence: [...paid.evidence, ...decided.evidence] } };
	return figures;
}

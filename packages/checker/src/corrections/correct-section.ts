import { locate, type Span } from '@rasoat/parser';
import type { Facts, Section } from '../facts.js';
import type { Profile } from '../profile/profile.js';
import { placesOf, spanOf } from './anchor.js';
import type { SectionCorrection } from './correction.js';
import { groundOf, type Settled } from './settle.js';

/**
 * Whether a section is there, whether it is empty, and where its heading stands, as somebody says. One that the machine did not find needs the
 * place of its heading.
 */
export function correctSection(facts: Facts, correction: SectionCorrection, profile: Profile): Settled {
	const { target, value } = correction;
	const declared = profile.sections.find(({ id }) => id === target);
	const found = facts.sections.filter(({ id }) => id === target);
	const [first] = found;
	const machine = first ? { id: target, title: first.title, empty: found.every(({ empty }) => empty), evidence: first.evidence } : null;
	const stays = (unsettled: NonNullable<Settled['unsettled']>): Settled => ({ facts, unsettled, machine, anchor: correction.anchor });
	if (!declared) return stays('unknown-target');
	const ground = groundOf(facts, correction, { machine, how: first ? 'stated' : 'not-stated', evidence: first?.evidence ?? [] });
	if ('unsettled' in ground) return stays(ground.unsettled);
	const others = facts.sections.filter(({ id }) => id !== target);
	const settled = (sections: readonly Section[]): Settled => ({
		facts: { ...facts, sections },
		unsettled: null,
		machine,
		anchor: ground.anchor,
	});
	if (!value.present) return settled(others);
	if (first && correction.place === null)
		return settled(facts.sections.map((each) => (each.id === target ? { ...each, empty: value.empty, corrected: true } : each)));
	const heading = headingOf(facts, correction, ground.anchor);
	if (heading === null) return stays('needs-place');
	return settled(inOrder([...others, sectionAt({ ...facts, sections: others }, heading, { id: target, empty: value.empty })]));
}

function headingOf(facts: Facts, { place, anchor: before }: SectionCorrection, anchor: NonNullable<Settled['anchor']>): Span | null {
	if (place !== null && before === null) return spanOf(facts.document, place);
	const [quoted] = 'quotes' in anchor ? placesOf(facts, anchor.quotes) : [];
	return quoted?.block == null ? null : spanOf(facts.document, { block: quoted.block, quote: quoted.quote });
}

/** From its heading to the next section's; named as the report names it. */
function sectionAt({ document, sections }: Facts, heading: Span, named: Pick<Section, 'id' | 'empty'>): Section {
	const evidence = [locate(document, heading)];
	const from = evidence[0]?.block ?? 0;
	const next = Math.min(document.blocks.length, ...sections.map(({ blocks }) => blocks.from).filter((start) => start > from));
	const contentEnd = document.blocks[next - 1]?.span.end ?? heading.end;
	const title = document.text.slice(heading.start, heading.end).trim();
	return { ...named, title, heading, blocks: { from, to: next }, contentStart: heading.end, contentEnd, evidence, corrected: true };
}

function inOrder(sections: readonly Section[]): readonly Section[] {
	return sections.toSorted((a, b) => a.heading.start - b.heading.start);
}

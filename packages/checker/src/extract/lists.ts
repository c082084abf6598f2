import { fold } from '@rasoat/parser';
import type { Section } from '../facts.js';
import { findPhrase } from '../profile/phrase.js';
import type { Profile } from '../profile/profile.js';
import type { Difficulty, Proposal } from '../result.js';
import { classifyHeading } from './classify-heading.js';
import { extractItems, type ItemWords, itemEvidence, type ListItem, type Share } from './items.js';
import type { Reading } from './reading.js';

const DIFFICULTIES = 'difficulties';
const PROPOSALS = 'proposals';

export interface Lists {
	readonly difficulties: readonly Difficulty[];
	readonly proposals: readonly Proposal[];
}

/** The difficulties and the proposals, item by item; a heading that carries both is parted by its lead-ins. */
export function extractLists(reading: Reading): Lists {
	const items = (id: string, other: string): ListItem[] => {
		const sections = reading.sections.filter((section) => section.id === id);
		return sections.flatMap((section) =>
			extractItems(reading.document, reading.folded, section, words(reading.profile, id, other), shareOf(reading, section, other)),
		);
	};
	return {
		difficulties: items(DIFFICULTIES, PROPOSALS).map((item) => ({ text: item.text, evidence: itemEvidence(reading.document, item) })),
		proposals: items(PROPOSALS, DIFFICULTIES).map((item) => proposal(reading, item)),
	};
}

function words({ vocabulary, sections, bodies }: Profile, id: string, other: string): ItemWords {
	const own = sections.find((section) => section.id === id);
	const others = sections.find((section) => section.id === other);
	return {
		closing: vocabulary.closing,
		none: vocabulary.noItems,
		columns: own?.columns ?? [],
		own: own?.wordings ?? [],
		others: others?.wordings ?? [],
		bodies: bodies.flatMap((body) => body.wordings),
	};
}

function shareOf(reading: Reading, section: Section, other: string): Share {
	const at = reading.sections.findIndex((candidate) => candidate.id === other && candidate.heading.start === section.heading.start);
	if (at < 0) return 'alone';
	return reading.sections.indexOf(section) < at ? 'first' : 'second';
}

/** Letters of an item in which it names whom it asks. */
const OPENING = 60;

function proposal(reading: Reading, item: ListItem): Proposal {
	const { sections, bodies } = reading.profile;
	const to = fold(item.addressee ?? item.text.slice(0, OPENING));
	const topics = classifyHeading(
		item.text.split('\n')[0] ?? '',
		sections.filter((section) => !section.list && section.id !== 'implementation'),
	);
	return {
		text: item.text,
		addressee: item.addressee,
		addresseeBody: bodies.find((body) => findPhrase(body.wordings, to))?.id ?? null,
		topic: topics[0] ?? null,
		evidence: itemEvidence(reading.document, item),
	};
}

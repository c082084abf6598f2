import { fold } from '@rasoat/parser';
import { findPhrase, phrasePattern } from '../profile/phrase.js';
import type { SectionProfile } from '../profile/section-schema.js';

/** Where one subject of a heading ends and the next begins: "Khó khăn, vướng mắc và kiến nghị", "Biên chế; tập huấn". */
const JOINTS = /\s*[,;/]\s*|\s+(?:và|cùng|cùng với|gắn với)\s+|\s+[-–]\s+/u;

/**
 * The sections a heading names, in its order: a conjunct belongs to the section whose wording stands first in it.
 * `useWeak`: whether a heading without any wording may go by the weak ones.
 */
export function classifyHeading(heading: string, sections: readonly SectionProfile[], useWeak = true): string[] {
	const conjuncts = fold(heading)
		.split(JOINTS)
		.map((part) => part.trim())
		.filter(Boolean);
	const strong = conjuncts.flatMap((part) => first(part, sections, 'wordings') ?? []);
	const named = strong.length > 0 ? strong : useWeak ? conjuncts.flatMap((part) => first(part, sections, 'weak') ?? []).slice(0, 1) : [];
	return [...new Set(named)];
}

function first(conjunct: string, sections: readonly SectionProfile[], key: 'wordings' | 'weak'): string | null {
	let best: { id: string; at: number } | null = null;
	for (const section of sections) {
		const not = phrasePattern(section.not);
		const text = not ? conjunct.replace(not, (part) => '·'.repeat(part.length)) : conjunct;
		const at = findPhrase(section[key], text)?.index;
		if (at !== undefined && (best === null || at < best.at)) best = { id: section.id, at };
	}
	return best?.id ?? null;
}

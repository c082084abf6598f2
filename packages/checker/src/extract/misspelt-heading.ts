import { fold } from '@rasoat/parser';
import { DamerauLevenshteinDistance } from 'natural/lib/natural/distance/index.js';
import type { SectionProfile } from '../profile/section-schema.js';

/** Shorter names are too near to other words. */
const LEAST_LETTERS = 7;
/** One slip of the hand in so many letters. */
const LETTERS_A_SLIP = 6;

/** Whether a heading names a section but for a slip of the hand: "KIẾN NGHI, ĐỀ XUÁT", "Kho khăn, vướng mác". */
export function isMisspelt(heading: string, section: SectionProfile): boolean {
	const words = fold(heading).match(/\p{L}+/gu) ?? [];
	return plainNames(section).some((name) => {
		const length = name.split(' ').length;
		return words.some((_, at) => isNear(words.slice(at, at + length).join(' '), name));
	});
}

function isNear(text: string, name: string): boolean {
	const slips = Math.floor(name.length / LETTERS_A_SLIP);
	return Math.abs(text.length - name.length) <= slips && DamerauLevenshteinDistance(text, name, { restricted: true }) <= slips;
}

const names = new WeakMap<SectionProfile, readonly string[]>();

/** The wordings that are words alone, each choice written out: "(khó khăn|vướng mắc)" → "khó khăn", "vướng mắc". */
function plainNames(section: SectionProfile): readonly string[] {
	const known = names.get(section);
	if (known) return known;
	const found = section.wordings
		.flatMap((wording) =>
			/^\([^()[\]…{]+\)$/u.test(wording) ? wording.slice(1, -1).split('|') : /[()[\]…{]/u.test(wording) ? [] : [wording],
		)
		.filter((name) => name.length >= LEAST_LETTERS && name.includes(' '));
	names.set(section, found);
	return found;
}

import { fold } from '@rasoat/parser';
import { DamerauLevenshteinDistance } from 'natural/lib/natural/distance/index.js';
import { COMMUNES } from '../../norms/communes.js';

const LISTED: ReadonlySet<string> = new Set(COMMUNES.map(({ name }) => fold(name)));

/** Whether a name read off a picture may be this commune's: one letter apart, whatever its marks, and no other commune's ("Nhị Chiếu", "Tiên Lũng"). */
export function isMisreadName(name: string, own: string): boolean {
	const written = fold(name).replace(/\s+/g, ' ');
	if (LISTED.has(written)) return false;
	return DamerauLevenshteinDistance(lettersOf(written), lettersOf(fold(own)), { restricted: true }) <= 1;
}

function lettersOf(folded: string): string {
	return folded.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd');
}

import type { TextualBlock } from '@rasoat/parser';

const BULLETS: Readonly<Record<string, number>> = { '*': 8, '•': 9, '●': 9, '-': 9, '+': 10, '○': 10, '▪': 10 };
const PARAGRAPH = 7;
/** Ranks from here on are bullets. */
export const FIRST_BULLET = 8;

/** Where a line stands between a heading (0) and the lowest bullet: by its marker's shape, else by its type. */
export function styleRank(block: TextualBlock): number {
	const marker = block.marker?.normalize('NFC').replace(/[–—−‐‑]/gu, '-') ?? '';
	if (marker === '') return block.kind === 'heading' ? 1 : PARAGRAPH;
	const bullet = BULLETS[marker.trim()];
	if (bullet !== undefined) return bullet;
	if (!/[\p{L}\d]/u.test(marker)) return 11 + (marker.codePointAt(0) ?? 0);
	if (/^\(/u.test(marker)) return 6;
	if (/^[IVX]+\b/u.test(marker) || /^\p{L}{3}/u.test(marker)) return 1;
	if (/^[A-HĐ]\s?[.)/]/u.test(marker)) return 1;
	if (/^\p{L}/u.test(marker)) return 5;
	return 2 + Math.min(2, (marker.match(/\d+/gu)?.length ?? 1) - 1);
}

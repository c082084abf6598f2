import type { RawParagraph } from '../raw.js';
import { isBullet, type Marker } from './marker.js';

const HEADING_LENGTH = 220;
/** A label alone on its line, "Về chi trả chế độ:", is a heading whatever its type face. */
const LABEL_LENGTH = 120;
const ENDS_SENTENCE = /[.;,]$|\.\/\.$/u;

/** What a paragraph is, by its marker, type face and shape; its wording is not the parser's matter. */
export function paragraphKind(raw: RawParagraph, text: string, marker: Marker | null): 'heading' | 'paragraph' | 'item' {
	const content = text.slice(marker?.length ?? 0);
	if (content === '' || raw.layer !== 'body') return marker ? 'item' : 'paragraph';
	if (raw.headingLevel !== null && content.length <= HEADING_LENGTH) return 'heading';
	if (content.length > HEADING_LENGTH) return marker ? 'item' : 'paragraph';
	if (isEmphasised(raw, text, marker) && !endsAsSentence(content)) return 'heading';
	if (!marker || isBullet(marker.style)) return marker ? 'item' : 'paragraph';
	return isNumberedHeading(marker, content) ? 'heading' : 'item';
}

function isNumberedHeading(marker: Marker, content: string): boolean {
	if (isUpper(content)) return true;
	if (marker.style === 'part' || marker.style === 'roman') return !ENDS_SENTENCE.test(content);
	return content.length <= LABEL_LENGTH && !ENDS_SENTENCE.test(content) && !/[.;]\s+\p{Lu}/u.test(content);
}

function endsAsSentence(content: string): boolean {
	return ENDS_SENTENCE.test(content) && !isUpper(content);
}

/** Bold as a whole (marker aside) or typed in capitals. */
function isEmphasised(raw: RawParagraph, text: string, marker: Marker | null): boolean {
	const start = marker?.length ?? 0;
	if (isUpper(text.slice(start)) && !(marker && isAbbreviated(marker, text.slice(start)))) return true;
	const letters = [...raw.text.slice(start)].filter((char) => char.trim() !== '').length;
	const bold = raw.bold.reduce((sum, span) => sum + boldLetters(raw.text, Math.max(span.start, start), span.end), 0);
	return letters > 0 && bold >= letters * 0.9;
}

/** "- UBND TP;", "▪ TT. HĐND: 03": a bullet's few capitals shorten a name. */
function isAbbreviated(marker: Marker, content: string): boolean {
	return isBullet(marker.style) && marker.style !== 'star' && (/\d/u.test(content) || (content.match(/\p{L}/gu)?.length ?? 0) < 10);
}

function boldLetters(text: string, start: number, end: number): number {
	return [...text.slice(start, Math.max(start, end))].filter((char) => char.trim() !== '').length;
}

function isUpper(text: string): boolean {
	return /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();
}

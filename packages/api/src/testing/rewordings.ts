import type { DocumentLine } from './document-lines.js';

/** A way of writing the same report that must not change a result. */
export type Rewording = (line: DocumentLine) => DocumentLine;

const inText =
	(change: (text: string) => string): Rewording =>
	({ kind, marker, content }) => ({ kind, marker: marker === null ? null : change(marker), content: change(content) });

const inHeading =
	(change: (line: DocumentLine) => DocumentLine): Rewording =>
	(line) =>
		line.kind === 'heading' ? change(line) : line;

/** An open syllable's tone on the other vowel: "hoà" and "hòa"; after q the u belongs to the consonant. */
function otherTonePlacement(text: string): string {
	return text.normalize('NFC').replace(/(?<!q)(?:[oO][àáảãạèéẻẽẹ]|[uU][ỳýỷỹỵ]|[òóỏõọÒÓỎÕỌ][ae]|[ùúủũụÙÚỦŨỤ]y)(?!\p{L})/giu, (pair) => {
		const [first = '', firstTone = '', second = '', secondTone = ''] = [pair[0], pair[1]].flatMap((vowel) => {
			const [letter = '', tone = ''] = (vowel ?? '').normalize('NFD');
			return [letter, tone];
		});
		return (first + secondTone + second + firstTone).normalize('NFC');
	});
}

/** A manual line break before every eighth word, where a small letter follows. */
function otherLineBreaks(text: string): string {
	let words = 0;
	return text.startsWith('|') ? text : text.replace(/ (?=\p{Ll})/gu, () => (++words % 8 === 0 ? '\n' : ' '));
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];

/** "II." → "V.", "2.1." → "5.1.": the same style, three further on. */
function laterNumber(marker: string): string {
	const roman = /^[IVX]+(?=[./)])/.exec(marker)?.[0];
	if (roman) return (ROMAN[ROMAN.indexOf(roman) + 3] ?? roman) + marker.slice(roman.length);
	return marker.replace(/^\d+/, (digits) => String(Number(digits) + 3));
}

export const REWORDINGS: Readonly<Record<string, Rewording>> = {
	'decomposed Unicode': inText((text) => text.normalize('NFD')),
	'the other tone placement': inText(otherTonePlacement),
	'other dashes': inText((text) => text.replace(/[-–]/gu, (dash) => (dash === '-' ? '–' : '—'))),
	'extra spaces': inText((text) => text.replace(/ /gu, ' \u00a0 ')),
	'other line breaks': (line) => ({ ...line, content: otherLineBreaks(line.content) }),
	'upper-case headings': inHeading((line) => ({ ...line, content: line.content.toLocaleUpperCase('vi') })),
	'renumbered headings': inHeading((line) => ({ ...line, marker: line.marker === null ? null : laterNumber(line.marker) })),
};

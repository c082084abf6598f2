/** Control, format and bidirectional marks: they could move a terminal's cursor or turn a line around. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;

/** One line of text from a file that is safe to print on a terminal. */
export function cleanLine(text: string): string {
	return text.normalize('NFC').replace(/\s+/gu, ' ').replace(UNPRINTABLE, '\ufffd').trim();
}

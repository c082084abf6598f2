/** Finished HTML, as against text that is still to be escaped. */
export interface Markup {
	readonly markup: string;
}

type Part = string | number | null | Markup | readonly Part[];

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Not allowed in HTML, or able to turn the text around them. */
const UNPRINTABLE = /[^\P{Cc}\t\n]|\p{Cs}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** HTML from a template: whatever is put in is escaped, unless it is markup already; null puts in nothing. */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Markup {
	const text = literals.map((literal, index) => literal + rendered(parts[index] ?? null)).join('');
	return { markup: text };
}

function rendered(part: Part): string {
	if (part === null) return '';
	if (typeof part === 'number') return String(part);
	if (typeof part === 'string') return part.replace(UNPRINTABLE, '\ufffd').replace(/[&<>"']/g, (char) => ESCAPES[char] ?? char);
	if ('markup' in part) return part.markup;
	return part.map(rendered).join('');
}

import { type ParsedDocument, pattern, type Span } from '@rasoat/parser';
import type { Reference, Sentence } from '../facts.js';
import { tidyNumber } from './identity/number.js';
import { readCitationDate } from './references/citation-date.js';
import { CITATION_FORMS } from './references/citation-forms.js';
import { type Regions, readRegions } from './regions.js';

/** "Thực hiện Công văn số …, UBND xã báo cáo như sau:": the order that the report answers stands in the first blocks of the body. */
const BASIS_BLOCKS = 4;
/** What a sentence does shows in its first lines. */
const ROLE_LENGTH = 800;
const BASIS = pattern('^\\s*(?:Thực hiện|Căn cứ|Theo|Phúc đáp|Tiếp nhận|Triển khai|Trả lời|Tiếp theo)|báo cáo');
// "Trên đây là báo cáo kết quả triển khai thực hiện Kết luận số …"
const CLOSING = pattern('^\\s*Trên đây là');

/** Every citation of a Conclusion or an official letter, in the text's order. */
export function extractReferences(document: ParsedDocument, folded: string, sentences: readonly Sentence[]): Reference[] {
	const regions = readRegions(document, folded);
	const found = new Map<number, { readonly kind: Reference['kind']; readonly number: Span }>();
	for (const form of CITATION_FORMS) {
		for (const match of folded.matchAll(form.pattern)) {
			const start = match.index + match[0].lastIndexOf(match[1] ?? '');
			const number = { start, end: start + (match[1]?.length ?? 0) };
			if (!found.has(start)) found.set(start, { kind: form.kind, number });
		}
	}
	const ordered = [...found.values()].sort((a, b) => a.number.start - b.number.start);
	return ordered.map(({ kind, number }) => reference(document, folded, sentences, regions, kind, number));
}

function reference(
	document: ParsedDocument,
	folded: string,
	sentences: readonly Sentence[],
	regions: Regions,
	kind: Reference['kind'],
	number: Span,
): Reference {
	const sentence = sentenceAt(sentences, number.start);
	const limits = sentence?.span ?? { start: Math.max(0, number.start - 200), end: Math.min(folded.length, number.end + 200) };
	const date = readCitationDate(folded, number, limits);
	const role = sentence ? roleOf(document, folded, regions, sentence) : null;
	return {
		kind,
		number: tidyNumber(document.text.slice(number.start, number.end)),
		date: date?.iso ?? null,
		dateText: date ? document.text.slice(date.span.start, date.span.end) : null,
		span: { start: number.start, end: date && date.span.start > number.start ? date.span.end : number.end },
		role,
	};
}

function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | null {
	let low = 0;
	let high = sentences.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((sentences[middle]?.span.start ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	const sentence = sentences[low];
	return sentence && sentence.span.start <= offset && offset < sentence.span.end ? sentence : null;
}

function roleOf(document: ParsedDocument, folded: string, { title, body }: Regions, sentence: Sentence): Reference['role'] {
	if (sentence.block >= title.from && sentence.block < title.to) return 'title';
	const text = folded.slice(sentence.span.start, Math.min(sentence.span.end, sentence.span.start + ROLE_LENGTH));
	if (CLOSING.test(text)) return 'closing';
	const block = document.blocks[sentence.block];
	const opening = sentence.block >= body.from && sentence.block < body.from + BASIS_BLOCKS && block?.kind === 'paragraph';
	return opening && BASIS.test(text) ? 'basis' : null;
}

import { type ParsedDocument, pattern, type Span } from '@rasoat/parser';

/** A title as printed: its own block, and the lines of its summary below. */
export interface Title {
	readonly block: number;
	/** From "BÁO CÁO" to the end of the summary. */
	readonly span: Span;
}

// "BÁO CÁO", "BÁO CÁO KẾT QUẢ", "BÁO CÁO Về việc triển khai …": in capitals, at the start of a block; a sentence that quotes it has small letters
const TITLE = /^(?:BÁO CÁO|BÁO CÁO\s+(?:\p{Lu}{2,}|[Vv]ề|[Kk]ết quả|[Tt]ình hình|[Vv]iệc|[Cc]ông tác)[\s\S]*)$/u;
// "PHỤ LỤC 01", "BIỂU SỐ 2", "(Kèm theo Báo cáo số 123/BC-UBND ngày …)": what follows belongs to the report before
const ANNEX = pattern('phụ lục|biểu(?: mẫu)? số|kèm theo');
// "UBND xã trân trọng báo cáo:", "I. CÔNG TÁC QUÁN TRIỆT", "Kính gửi: …", "Thực hiện Công văn số …": the summary is over
const AFTER_SUMMARY = /^(?:kính gửi|thực hiện|căn cứ|triển khai|uỷ ban|ubnd|phần|[ivx]+\s?[./)]|\d+\s?[./)]|[-+*•])|:$/u;
const ANNEX_WITHIN = 40;
const SUMMARY_BLOCKS = 4;
const SUMMARY_LENGTH = 250;

/** Titles of reports, in order; a title under the name of an annex is none. */
export function readTitles(document: ParsedDocument, folded: string): Title[] {
	return document.blocks.flatMap((block) => {
		if (block.layer !== 'body' || block.kind === 'table') return [];
		const text = document.text.slice(block.span.start, block.span.end);
		if (text.length > SUMMARY_LENGTH * 2 || !TITLE.test(text) || isAnnexed(document, folded, block.index)) return [];
		return [{ block: block.index, span: { start: block.span.start, end: summaryEnd(document, folded, block.index) } }];
	});
}

function isAnnexed({ blocks }: ParsedDocument, folded: string, index: number): boolean {
	const around = blocks.slice(Math.max(0, index - 2), index + 3).filter((block) => block.index !== index);
	return around.some(({ span }) => ANNEX.test(folded.slice(span.start, Math.min(span.end, span.start + ANNEX_WITHIN))));
}

function summaryEnd({ blocks }: ParsedDocument, folded: string, index: number): number {
	let end = blocks[index]?.span.end ?? 0;
	for (const { span, kind } of blocks.slice(index + 1, index + 1 + SUMMARY_BLOCKS)) {
		if (kind === 'table' || span.end - span.start > SUMMARY_LENGTH || AFTER_SUMMARY.test(folded.slice(span.start, span.end))) break;
		end = span.end;
	}
	return end;
}

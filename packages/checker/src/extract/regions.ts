import type { Block, ParsedDocument } from '@rasoat/parser';

/** Half-open ranges of block indices of the parts of an administrative document (Decree 30/2020). */
export interface Regions {
	/** Letterhead: issuing body, number, national title, place and date. */
	readonly head: Range;
	readonly title: Range;
	readonly body: Range;
	/** Recipients and signature. */
	readonly tail: Range;
	/** What stands behind the signature: appendices. */
	readonly annex: Range;
}

export interface Range {
	readonly from: number;
	readonly to: number;
}

const TITLE_WINDOW = 30;
const TITLE_LINES = 8;
// "BÁO CÁO", "BÁO CÁO KẾT QUẢ", "Báo cáo sơ bộ", "— BÁO CÁO" where a stroke is read before it
const TITLE = /^\s*(?:-\s*báo\s+cáo\s*$|(?:dự thảo\s+)?báo\s+cáo(?!\s+(?:ủy|uỷ|về|của|số|viên|như|cho|với)\p{L}*\s.{60}))/u;
// "Nơi nhận:", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "CHỦ TỊCH"
const RECIPIENTS = /^\s*nơi\s+nhận/u;
const SIGNING = /^\s*(?:tm|kt|tl|tuq|q)\s*\.\s*(?:ủy|uỷ|ubnd|hội đồng|chủ|phó|trưởng|giám)/u;
const LONE_TITLE = /^\s*(?:phó\s+)?chủ\s+tịch\s*$/u;
// "PHỤ LỤC", "Phụ lục 01", "BIỂU SỐ 1"
const ANNEX = /^\s*(?:phụ\s+lục|biểu\s+(?:số|mẫu)|danh\s+sách|bảng\s+tổng\s+hợp)/u;

// "trị, Ban Bí thư": a title's second line, broken in the middle of a name
const BROKEN_OFF = /^\p{Ll}/u;

/** Cuts a report into its parts by their own marks; a part that is not there is an empty range. */
export function readRegions(document: ParsedDocument, folded: string): Regions {
	const { blocks } = document;
	const text = (block: Block) => folded.slice(block.span.start, block.span.end);
	const tailFrom = tailStart(blocks, text);
	const annexFrom = annexStart(blocks, text, tailFrom);
	const titleAt = blocks.slice(0, Math.min(TITLE_WINDOW, tailFrom)).findIndex((block) => isTitle(block, text(block)));
	const bodyFrom = titleAt >= 0 ? titleEnd(document, text, titleAt) : bodyStart(blocks, text, tailFrom);
	return {
		head: { from: 0, to: titleAt >= 0 ? titleAt : bodyFrom },
		title: titleAt >= 0 ? { from: titleAt, to: bodyFrom } : { from: bodyFrom, to: bodyFrom },
		body: { from: bodyFrom, to: Math.max(bodyFrom, tailFrom) },
		tail: { from: Math.max(bodyFrom, tailFrom), to: annexFrom },
		annex: { from: annexFrom, to: blocks.length },
	};
}

function isTitle(block: Block, text: string): boolean {
	return block.kind !== 'table' && block.layer === 'body' && text.length < 200 && TITLE.test(text);
}

/** The title runs on over centred or bold lines; the first sentence of the body, a number or "Kính gửi" ends it. */
function titleEnd({ blocks, text: original }: ParsedDocument, text: (block: Block) => string, titleAt: number): number {
	let end = titleAt + 1;
	while (end < blocks.length && end - titleAt < TITLE_LINES) {
		const block = blocks[end];
		if (!block || block.kind === 'table' || block.marker !== null || /^\s*kính\s+gửi/u.test(text(block))) break;
		const plain = block.kind === 'paragraph' && block.align !== 'center';
		if (plain && !/^\s*[-_–—*]{3,}\s*$/u.test(text(block)) && !isPlainSummary(text(block))) break;
		const continues = continuesTitle(text(block)) || BROKEN_OFF.test(original.slice(block.span.start, block.span.end));
		if (block.kind === 'heading' && block.align !== 'center' && end > titleAt + 1 && !continues) break;
		end++;
	}
	return end;
}

// "Kết quả thực hiện Kết luận số 195-KL/TW" typed like running text: it ends in no sentence and is not the opening
function isPlainSummary(text: string): boolean {
	return /^\s*(?:kết quả|tình hình|việc|công tác|sơ bộ|đánh giá|tổng kết|rà soát)(?!\p{L})/u.test(text) || continuesTitle(text)
		? text.length < 300 && !/[.:;]\s*$|báo cáo/u.test(text)
		: false;
}

// "của Bộ Chính trị, Ban Bí thư", "trên địa bàn xã Kiến Thụy", "về thực hiện Kết luận", "(theo Công văn …)"
function continuesTitle(text: string): boolean {
	return /^\s*(?:của|trên địa bàn|tại|về|v\/v|theo|\(|ngày|thực hiện|kết luận)/u.test(text);
}

/** Without a title: the first running sentence, or the first numbered heading. */
function bodyStart(blocks: readonly Block[], text: (block: Block) => string, tailFrom: number): number {
	const at = blocks
		.slice(0, Math.min(TITLE_WINDOW, tailFrom))
		.findIndex(
			(block) =>
				block.kind === 'table' ||
				/^\s*kính\s+gửi/u.test(text(block)) ||
				text(block).length > 90 ||
				(block.kind === 'heading' && block.marker !== null),
		);
	return Math.max(0, at);
}

function tailStart(blocks: readonly Block[], text: (block: Block) => string): number {
	for (let at = blocks.length - 1; at >= 0; at--) {
		const block = blocks[at];
		if (!block || block.kind === 'table' || !(RECIPIENTS.test(text(block)) || SIGNING.test(text(block)))) continue;
		return firstOfTail(blocks, text, at);
	}
	const lone = blocks.findLastIndex((block, at) => at > blocks.length / 2 && block.kind !== 'table' && LONE_TITLE.test(text(block)));
	return lone >= 0 ? lone : blocks.length;
}

/** Recipients and signature may stand in either order: the tail begins at the earlier one near by. */
function firstOfTail(blocks: readonly Block[], text: (block: Block) => string, at: number): number {
	let first = at;
	for (let index = at - 1; index >= Math.max(0, at - 16); index--) {
		const block = blocks[index];
		if (!block || block.kind === 'table') break;
		if (RECIPIENTS.test(text(block)) || SIGNING.test(text(block)) || LONE_TITLE.test(text(block))) first = index;
	}
	return first;
}

function annexStart(blocks: readonly Block[], text: (block: Block) => string, tailFrom: number): number {
	const at = blocks.findIndex((block, index) => index > tailFrom && (block.kind === 'table' || ANNEX.test(text(block))));
	return at < 0 ? blocks.length : at;
}

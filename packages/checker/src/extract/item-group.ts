import { hasPhrase } from '../profile/phrase.js';
import type { ItemLine } from './items.js';

// "Đối với UBND thành phố", "Với Sở Nội vụ", "Về con người", "Nguyên nhân", "Biểu hiện", "Khó khăn, vướng mắc", "Công tác cán bộ"
const SUBJECT =
	/^(?:đối với|với|về|nguyên nhân|biểu hiện|khó khăn|hạn chế|tồn tại|vướng mắc|những|các|một số|công tác|lĩnh vực|nhóm|kiến nghị|đề xuất|đề nghị|từ (?:những|các|thực tế)|trên cơ sở|qua|ubnd|ủy ban|uỷ ban|xã|phường|đặc khu|để|xuất phát|trong quá trình|trước tình hình|nội dung|thứ nhất là về)(?!\p{L})/u;
/** What a request asks for; a line that names only a body or a subject has none. */
const REQUEST =
	/(?<!\p{L})(?:xem xét|quan tâm|bố trí|bổ sung|ban hành|hướng dẫn|chỉ đạo|cấp(?! (?:trên|xã|phường|thành phố|có))|cho phép|cho (?:xã|phường|đặc khu|chủ trương|kéo)|hỗ trợ|tổ chức (?:các|lớp|thi|tập|thêm)|sớm|tiếp tục|giải quyết|thẩm định|tháo gỡ|đầu tư|nâng (?:cấp|mức)|rà soát|tăng|giao|điều chỉnh|kéo dài|cử|mở|trang bị|phân cấp|sửa đổi|tạo điều kiện|thu hút|duy trì|thống nhất|kiện toàn|ưu tiên|tuyển|biệt phái|điều chuyển|điều động|công bố|bàn giao|cung cấp|khắc phục|đẩy nhanh|hoàn thành|sửa chữa|nâng cao)(?!\p{L})/u;
const SUBJECT_WORDS = 14;
const LEAD_WORDS = 40;

/** Whether a line only leads the lines below it in: it names an addressee or a subject, and asks or tells nothing itself. */
export function opensGroup(line: ItemLine, below: readonly ItemLine[], bodies: readonly string[]): boolean {
	const [next] = below;
	const text = line.folded;
	const colon = /:$/u.test(text);
	const words = text.split(' ').length;
	if (!next) return colon;
	if (line.block.marker === null || line.isLabel) return leads(line, next, text, colon, words, bodies);
	if (next.rank <= line.rank) return false;
	if (isName(text, words, bodies)) return true;
	return line.block.kind === 'heading' && !colon && !/[.;]$/u.test(text) && words <= SUBJECT_WORDS && isBold(line) && !REQUEST.test(text);
}

/** An unmarked line: ends in a colon, or is a heading above its lines. */
function leads(line: ItemLine, next: ItemLine, text: string, colon: boolean, words: number, bodies: readonly string[]): boolean {
	if (colon) return words <= LEAD_WORDS;
	if (line.block.kind !== 'heading') return false;
	return next.rank > line.rank && !/[.;]$/u.test(text) && words <= SUBJECT_WORDS && (isName(text, words, bodies) || isBold(line));
}

/** "Đề nghị UBND thành phố:", "Với Sở Nội vụ", "Nguyên nhân": nothing but a subject or a body once the opening words are off. */
function isName(text: string, words: number, bodies: readonly string[]): boolean {
	if (words > SUBJECT_WORDS || !(SUBJECT.test(text) || hasPhrase(bodies, text.slice(0, 40)))) return false;
	const rest = text.replace(/^(?:đề nghị|kiến nghị|đề xuất|đối với|với|về)(?:\s+(?:với|đối với))?\s+/u, '');
	return !REQUEST.test(rest);
}

function isBold(line: ItemLine): boolean {
	return (
		line.block.bold.some((span) => span.end - span.start >= (line.span.end - line.span.start) * 0.7) ||
		line.text === line.text.toUpperCase()
	);
}

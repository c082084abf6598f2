import type { Mention } from '../../facts.js';
import type { Line, Reading } from '../reading.js';
import { slice } from './label.js';

/** A number that is not of this period's courses of the commune, or is a part of those counted. */
export function isAside(line: Line, at: number, found: readonly Mention[]): boolean {
	const before = slice(line, { start: line.span.start, end: at });
	const own = WIDE_THEN_OWN.test(before);
	if (!own && ASIDE.test(before.replace(COMMUNE_OF, ' '))) return true;
	if (UNTRAINED.test(before) || OUT_OF.test(before) || WIDE.test(before)) return true;
	const after = slice(line, { start: at, end: line.span.end });
	if (/(?:^|[,;.]\s*)(?:năm 20(?:1\d|2[0-4])|6 tháng đầu năm|năm (?:trước|ngoái))[^,;.]*$/u.test(before)) return true;
	if (/(?:hủy|huỷ|hoãn|vắng|thiếu|trong|trong số|trường[^,;.]{0,40}có)\s*$/u.test(before)) return true;
	if (
		/(?:thành phố|sở|cấp trên)(?: đã)? (?:tổ chức|mở)\s*$/u.test(before) &&
		/(?:tham gia|dự|cử)[^.;]*\d+\s*(?:lớp|khóa|khoá)/u.test(after)
	)
		return true;
	if (/^[^,;.]{0,40}(?:tháng tới|sắp tới|thời gian tới|quý tới)/u.test(after)) return true;
	if (RESULT.test(after) || DEGREE.test(after)) return true;
	if (/^[^,;.]{0,24}(?:chưa đến lịch|chưa học|chưa mở|sắp mở|nữa)/u.test(after)) return true;
	const open = inBracket(line, at);
	if (open && found.some((mention) => !inBracket(line, mention.valueSpan.start))) return true;
	const words = before.replace(COMMUNE_OF, (told) => ' '.repeat(told.length));
	return !own && found.some(({ span }) => PARTS_OF.test(words.slice(span.end - line.span.start)));
}

// "Số cán bộ, công chức chưa được tập huấn là 27 người"
const UNTRAINED =
	/(?<!\p{L})(?:chưa|không)(?: được| có điều kiện)?(?: cử(?: đi)?)? (?:tham gia|tham dự|dự|tập huấn|bồi dưỡng|đào tạo)(?!\p{L})[^;.\d]*$/u;
// "Xã tham gia 13 lớp trên tổng số 42 lớp do thành phố tổ chức"
const OUT_OF = /(?<!\p{L})(?:trên|trong) tổng(?: số)?\s*$/u;
// "Tính chung toàn thành phố 42 lớp"
const WIDE = /(?<!\p{L})(?:toàn|cả|chung|địa bàn)(?: toàn| địa bàn)? (?:thành phố|tỉnh)(?![^;.]*(?:xã|phường|đặc khu))[^;.\d]*$/u;
// "…; riêng xã 05 lớp"
const WIDE_THEN_OWN =
	/(?<!\p{L})(?:toàn|cả|chung|địa bàn)(?: toàn| địa bàn)? (?:thành phố|tỉnh)[^.]*[;,] (?:riêng|trong đó)(?: có)?,? (?:ubnd )?(?:xã|phường|đặc khu)(?: \p{L}+){0,3}\s*$/u;

// "45 lượt cán bộ, trong đó 12 lượt …"; what "các lớp gồm 02 lớp …, 03 lớp …" tells is of no number before it
const PARTS_OF = /(?:trong đó|gồm|riêng)[^;]*$/u;

// "80/88 lượt đạt khá trở lên", "45 học viên được cấp chứng chỉ": how those who took part did
const RESULT =
	/^[\d/]+ (?:\p{L}+ ){1,4}?(?:đạt|xếp loại|loại (?:giỏi|khá)|được cấp (?:giấy |chứng )|hoàn thành(?:\s*[.;,)]|$| (?:khoá|chương trình|bài)))/u;

// "28/31 công chức trình độ đại học trở lên", "12 đồng chí có bằng thạc sĩ": what staff are, unless they are sent
const DEGREE =
	/^[\d/]+ (?:\p{L}+,? ){1,4}?(?:(?:có|đạt) )?(?:trình độ|bằng|chứng chỉ|tốt nghiệp|là đảng viên)(?![^,;.]*(?:tham gia|tham dự|(?<!\p{L})dự|theo học))/u;

// "Thành phố tổ chức 42 lớp …; trong đó xã tham gia 13 lớp": of the city's what is the commune's
const COMMUNE_OF =
	/(?:trong đó|riêng)(?: có)?,? (?=(?:ubnd )?(?:xã|phường|đặc khu)(?: \p{L}+){0,3}? (?:đã |được )?(?:tham gia|tham dự|dự|cử)(?!\p{L}))/u;
// "Thành phố đã tổ chức 42 lớp cho 3.000 lượt cán bộ"
const CITY =
	/(?:^|[.;]\s*)(?:toàn |cả |hiện |đến nay,? )?(?:thành phố|tỉnh)(?: [^;.]*)? (?:tổ chức|mở|khai giảng)(?!\p{L})(?![^;.]*(?:xã|phường|đặc khu)(?: \p{L}+){0,3}? (?:tham gia|dự|cử))[^;.]*$/u;
// "…; xã tham gia 13 lớp"
const THEN_COMMUNE =
	/[;.,]\s*(?:trong đó|riêng)?(?: có)?,? ?(?:ubnd )?(?:xã|phường|đặc khu)(?: \p{L}+){0,3}? (?:đã |được )?(?:tham gia|tham dự|dự|cử)(?!\p{L})/u;

// "13 lớp tập huấn được thành phố mở, xã cử người tham gia 09 lớp"
const MOVED_BY_CITY =
	/^\d+ [^,;.]*(?:được|do) (?:thành phố|các sở)[^,;.]* (?:mở|tổ chức),? (?:trong đó )?(?:ubnd )?(?:xã|phường|đặc khu)[^;.]*(?:tham gia|dự) \d+ (?:lớp|khoá)/u;

/** "Thành phố đã tổ chức 42 lớp cho 3.000 lượt cán bộ; xã tham gia 13 lớp": the city's, where the commune's own are told behind. */
export function isOfCity(reading: Reading, line: Line, at: number): boolean {
	const end = reading.document.blocks[line.sentence.block]?.span.end ?? line.span.end;
	if (MOVED_BY_CITY.test(slice(line, { start: at, end: line.span.end }))) return true;
	return (
		CITY.test(slice(line, { start: line.span.start, end: at }).replace(/\d+(?:[.,/]\d+)+/gu, '0')) &&
		THEN_COMMUNE.test(reading.folded.slice(at, Math.max(end, line.span.end)))
	);
}

function inBracket(line: Line, at: number): boolean {
	const before = slice(line, { start: line.span.start, end: at });
	return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** What is planned, asked for, of another time, or only one class of those counted. */
const ASIDE =
	/(?:(?:đề nghị|kiến nghị|dự kiến|sẽ|tiếp tục cử|mở thêm|thêm|đăng ký (?:thêm|tham gia|học|mở|dự|cử|với|cho)|đã đăng ký|kế hoạch(?! số \d| \d+ ?[-/])|chỉ tiêu|kỳ trước|quý trước|tháng trước|năm trước|cùng kỳ|so với|mỗi (?:phòng|đơn vị|lớp)|mục tiêu|theo hình thức)[^;.]*|(?:^|[;,.]\s*)(?:riêng|trong đó|trong số đó|nhiều nhất|đông nhất|ít nhất)[^;]*)$/u;

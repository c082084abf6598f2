import type { Line, Reading } from '../reading.js';

export const IN = 'staffing.secondedIn';
export const OUT = 'staffing.secondedOut';

// "biệt phái đi", "biệt phái sang xã bạn", "đi biệt phái", "biệt phái tại phường Hải Dương", "biệt phái lên Sở Tư pháp", "ra ngoài xã"
const OUTWARD =
	/(?:biệt phái|tăng cường) (?:đi|sang|lên|ra ngoài|ra khỏi|nơi khác|đơn vị khác|(?:tại|đến|tới|ở|cho|làm việc tại) (?:(?:xã|phường|đặc khu|địa phương) (?:bạn|khác)|(?:đơn vị|cơ quan|ngành) (?:khác|cấp trên|bạn)|nơi khác|sở|ubnd|uỷ ban|thành phố|trung tâm phục vụ hành chính công thành phố|ban (?:quản lý|qlda)))|đi (?:biệt phái|tăng cường|nơi khác)|biệt phái[^,;.]{0,30}(?:ra ngoài|đi nơi khác|sang)|(?:của (?:xã|phường|đặc khu|đơn vị)) [^,;.]{0,40}biệt phái (?!về|đến)|biệt phái[^,;.:]{0,24} đi(?!\p{L})|của (?:xã|phường|đặc khu)(?: đang)?(?: được| đã)? (?:cử|điều|đưa)(?: đi)? biệt phái|(?:xã|phường|đặc khu|ubnd)[^,;.]{0,12} (?:biệt phái|tăng cường|điều) [^,;.]{0,40} sang(?! (?:xã|phường|đặc khu) (?:công tác|làm|ta))/u;
// "cử", told of the commune: "xã cử 01 công chức biệt phái …", "đã cử", "chưa cử ai", "đang cử"
const SENDS =
	/(?:^|(?:xã|phường|đặc khu|ubnd|uỷ ban|uỷ ban|đơn vị|đã|đang|chưa|không|hiện|cũng|lại|và|thì)\s)(?:có )?(?:phải )?cử(?!\p{L})/u;
const SENDER =
	/(?:thành phố|các sở|(?<!\p{L})sở(?! (?:này|trên))|cấp trên|ngành|trường(?! hợp)|trung tâm|bệnh viện|chi cục)\s[^,;.]{0,50}(?:biệt phái|cử|tăng cường|điều|cho sang|phái|đưa|gửi)/u;
const INWARD =
	/(?:(?:biệt phái|tăng cường|cử)[^,;.]{0,60} (?:về|đến)(?!\p{L})|tiếp nhận|nhận (?:biệt phái|tăng cường)|nhận về|được (?:biệt phái|tăng cường|bố trí|cử)|biệt phái đến)/u;
/** "biệt phái về xã Cẩm Giàng": a named place other than the reporting commune's. */
const NAMED_PLACE = /(?:về|đến|sang|tại|cho|ở)\s+(?:xã|phường|đặc khu)\s+((?:\p{Lu}\p{L}*\s?){1,4})/u;

/** Whether a piece of text tells of people sent to the commune or of its own people sent elsewhere. */
export function directionOf(reading: Reading, line: Line, piece: string): string {
	if (OUTWARD.test(piece) && !SENDER.test(piece)) return OUT;
	if (SENDS.test(piece) && !SENDER.test(piece)) {
		if (!INWARD.test(piece.replace(SENDS, ' ')) || isElsewhere(reading, line)) return OUT;
		return /về (?:xã|phường|đặc khu|công tác|giúp|hỗ trợ|làm)/u.test(piece) ? IN : OUT;
	}
	return IN;
}

function isElsewhere(reading: Reading, line: Line): boolean {
	const text = reading.document.text.slice(line.span.start, line.span.end);
	const named = NAMED_PLACE.exec(text)?.[1]?.trim();
	if (!named) return false;
	const opening = reading.document.text.slice(0, line.span.start);
	return !opening.slice(0, 3000).includes(named);
}

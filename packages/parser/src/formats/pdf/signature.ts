/** Whether all the text on a page is what a digital signature prints about itself, but for a few words of its picture (a name set large). */
export function isSignatureOnly(text: string): boolean {
	const lines = text.split('\n').filter((line) => line.trim() !== '');
	const others = lines.filter((line) => !SIGNATURE.test(line) && !DETAIL.test(line));
	const isFew = others.length <= MOST_LINES && others.join('').length <= MOST_LETTERS;
	return isFew && lines.some((line) => SIGNATURE.test(line)) && !others.some((line) => REPORT.test(line));
}

const MOST_LINES = 4;
const MOST_LETTERS = 160;

// "Ký bởi: ỦY BAN NHÂN DÂN XÃ …", "Thời gian ký: 17/10/2025 16:05:12 +07:00", "Digitally signed by …", "Signature Valid", "Người ký: …"
const SIGNATURE =
	/(?:(?<!\p{L})(?:k[ýí]\s+(?:số\s+)?(?:bởi|boi)|người\s+ký|th[ờơ]i\s+gian\s+ký|ngày\s+ký)\s*:?|digitally\s+signed|signature\s+(?:valid|not\s+verified)|signed\s+by|chữ\s+ký\s+(?:số|hợp\s+lệ))/iu;
// "Cơ quan: Thành phố Hải Phòng", "Email: …", "DN: C=VN, O=…", "Date: 2025.10.17 16:05:12+07'00'", "17.10.2025 16:05:12 +07:00", "Foxit PDF Reader Version: …"
const DETAIL =
	/^\s*(?:(?:cơ quan|đơn vị|tổ chức|chức vụ|e-?mail|lý do|địa điểm|dn|cn|reason|location|date|serial|mst)\s*[:=]|(?:\w+ ){0,3}version:|[\d./-]{6,10},?\s+\d{1,2}:\d{2})/iu;
// "Nơi nhận:", "- Lưu: VT.", "Số: 12/BC-UBND": a page of the report, signed
const REPORT = /^\s*(?:nơi nhận|[-–+]\s|số\s*:|kính gửi|[ivx]+\.\s|\d+\.\s)/iu;

/** Words that were put on a scan after it was made: a stamp of arrival, a line of the office's program. */
export function isOverlayOnly(text: string): boolean {
	return text.replace(/\s+/gu, '').length <= LONGEST_OVERLAY;
}

const LONGEST_OVERLAY = 200;

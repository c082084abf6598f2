import { type ParsedDocument, pattern, type Span } from '@rasoat/parser';

/** A unit that a sentence names as the one whose report this is. */
export interface ReportingUnit {
	/** As written, without its kind: "Mao Điền". */
	readonly name: string;
	/** Kind and name: "xã Mao Điền". */
	readonly span: Span;
}

/** "xã hội", "thị xã", "hợp tác xã" name no commune. */
const UNIT = pattern('(?<!thị |hợp tác )(?:xã(?! hội)|phường|đặc khu)(?=\\s)', 'g');
const NAME = /^\s+(\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,4})/u;
/** What stands before the unit where it is the reporter, up to the unit itself. */
const LEADS: readonly RegExp[] = [
	// "Trên đây là báo cáo của UBND xã …", "Trên đây là kết quả bước đầu của xã …", "Trên đây là báo cáo kết quả … trên địa bàn xã …"
	pattern('trên đây là [^;]{0,280}?(?:của|trên địa bàn|tại|ở)(?: (?:UBND|Ủy ban nhân dân))?\\s*$'),
	// "TM. ỦY BAN NHÂN DÂN XÃ …"
	pattern('(?:TM|T/M)\\s?\\.?\\s*(?:UBND|Ủy ban nhân dân)\\s*$'),
];
// "Tất cả các trường hợp đã có quyết định nghỉ việc trên địa bàn xã …": its own affairs, told of another
const OWN_AFFAIRS = pattern('(?:trường hợp|cán bộ|công chức|nghỉ việc|biên chế|kết luận)[^;:]{0,200}? trên địa bàn\\s*$');
// "Cán bộ, công chức xã … được quán triệt đầy đủ"
const OWN_PEOPLE = pattern('^(?:toàn thể |đội ngũ |100% )*(?:cán bộ|công chức|đảng viên)[^.;:]{0,40}?(?:\\s+của)?\\s*$');
const WITH_OTHERS = pattern('(?:phối hợp|hỗ trợ|giáp ranh|lân cận|liên xã|biệt phái|tăng cường|luân chuyển|điều động)');
const BODY_BEFORE = pattern('(?:UBND|Ủy ban nhân dân|Đảng ủy|HĐND|Hội đồng nhân dân)\\s*$');
// "phối hợp với UBND xã Kiến Minh báo cáo Sở Nội vụ"
const IN_PASSING_BEFORE = pattern('(?:với|cùng|của|từ|cho|đề nghị|theo|và|sang|tại)\\s*$');
const OPENS = /^[\s"“(*+–-]*$/u;
/** What the reporter does with its report, right behind its name. */
const REPORTS_AFTER = new RegExp(
	// "UBND xã … trân trọng báo cáo", "… xin báo cáo", "… kính đề nghị UBND thành phố", "… tổng hợp, báo cáo", "… kiến nghị một số nội dung sau:"
	`^\\s*(?:${pattern('(?:xin |kính |trân trọng |kính trình |đã |tổng hợp,? |rà soát,? |nghiêm túc |cụ thể |xin kính )*(?:báo cáo|kiến nghị|đề xuất|đề nghị (?:UBND thành phố|Ủy ban nhân dân thành phố|thành phố|cấp trên|Sở|các sở|quan tâm|xem xét|một số))').source})`,
	'u',
);
/** What it did of itself: only where the sentence opens with it. */
const ACTS_AFTER = new RegExp(
	// "UBND xã … đã ban hành Kế hoạch", "Xã … được giao 40 biên chế", "Phường … hiện có 34 công chức"
	`^\\s*(?:${pattern('(?:đã |luôn |tiếp tục |kịp thời |hiện |nghiêm túc )*(?:ban hành|quán triệt|chỉ đạo|xây dựng kế hoạch|phân công|được giao|có mặt|hiện có|được thành lập|xác định|triển khai thực hiện)').source})`,
	'u',
);
// "Ủy ban nhân dân xã … đã bố trí thêm 02 máy tính": what a body did at home, unless it did it for another
const BODY_DID = pattern(
	'^\\s*(?:đã|vừa|đang) (?:bố trí|tổ chức|mua sắm|trang bị|chi trả|hoàn thành|kiện toàn|rà soát|thực hiện|phổ biến|sao gửi|giao|cử)',
);
const FOR_ANOTHER = pattern('(?:cho|giúp|về|với|sang) (?:xã|phường|đặc khu|UBND)|hỗ trợ|mượn|nhờ|bàn giao|biệt phái|tăng cường');
// "UBND xã Mao Điền cũ", "xã Thống Nhất trước sáp nhập", "xã A và xã B"
const NOT_ITSELF_AFTER = pattern('^[\\s,(]*(?:cũ|trước đây|trước kia|trước khi|trước sáp nhập|trước sắp xếp|và xã|và phường)');
const LOOK_BACK = 300;
const LOOK_AHEAD = 90;

/** The units that a stretch of text names as the reporter; those named in passing are none. */
export function readReportingUnits(document: ParsedDocument, folded: string, zone: Span): ReportingUnit[] {
	return unitsIn(document, folded, zone).filter(({ span }) => isReporter(folded, zone, span));
}

function unitsIn(document: ParsedDocument, folded: string, zone: Span): ReportingUnit[] {
	return [...folded.slice(zone.start, zone.end).matchAll(UNIT)].flatMap((match) => {
		const start = zone.start + match.index;
		const name = nameAt(document.text, start + match[0].length, zone.end);
		return name ? [{ name: document.text.slice(name.start, name.end), span: { start, end: name.end } }] : [];
	});
}

/** Every unit named in a stretch of text by kind and name, but for former ones: what a letterhead or a title names is the reporter. */
export function readNamedUnits(document: ParsedDocument, folded: string, zone: Span): ReportingUnit[] {
	return unitsIn(document, folded, zone).filter(
		({ span }) => !NOT_ITSELF_AFTER.test(folded.slice(span.end, Math.min(zone.end, span.end + LOOK_AHEAD))),
	);
}

/** A run of syllables with capitals; a name typed in capitals throughout ends with the capitals. */
function nameAt(text: string, at: number, limit: number): Span | null {
	const match = NAME.exec(text.slice(at, Math.min(limit, at + 60)));
	const run = match?.[1];
	if (!match || !run) return null;
	const start = at + match[0].length - run.length;
	const syllables = run.split(/\s/);
	const shouted = (syllable: string) => syllable.length > 1 && syllable === syllable.toUpperCase();
	if (!shouted(syllables[0] ?? '')) return { start, end: start + run.length };
	const length = syllables.findIndex((syllable) => !shouted(syllable));
	return { start, end: start + (length < 0 ? run : syllables.slice(0, length).join(' ')).length };
}

function isReporter(folded: string, zone: Span, unit: Span): boolean {
	const before = folded.slice(Math.max(zone.start, unit.start - LOOK_BACK), unit.start);
	const after = folded.slice(unit.end, Math.min(zone.end, unit.end + LOOK_AHEAD));
	if (NOT_ITSELF_AFTER.test(after)) return false;
	if (LEADS.some((lead) => lead.test(before))) return true;
	if ((OWN_AFFAIRS.test(before) || OWN_PEOPLE.test(before.trimStart())) && !WITH_OTHERS.test(before + after)) return true;
	const subject = BODY_BEFORE.exec(before);

	const lead = subject ? before.slice(0, subject.index) : before;
	if (IN_PASSING_BEFORE.test(lead)) return false;
	if (REPORTS_AFTER.test(after)) return subject !== null || OPENS.test(lead) || /,\s*$/u.test(lead);
	if (subject && OPENS.test(lead) && BODY_DID.test(after) && !FOR_ANOTHER.test(after)) return true;
	return OPENS.test(lead) && ACTS_AFTER.test(after);
}

/**
 * Source: Law 72/2025/QH15 on local government (no district tier from 1 July 2025); Resolution 202/2025/QH15 (Hải Dương merged into Hải Phòng).
 *
 * How bodies are named that ended on 1 July 2025. Patterns as `pattern` of the parser takes them, a sample sentence above each.
 */
export const ABOLISHED_BODIES: readonly string[] = [
	// "Phòng Nội vụ huyện Cẩm Giàng đang bàn giao hồ sơ", "theo hướng dẫn của Công an huyện", "Trung tâm Y tế quận"
	'(?:Phòng|(?<!Ủy )Ban|Công an|Trung tâm|Chi cục|Bảo hiểm xã hội|Kho bạc Nhà nước|Viện kiểm sát nhân dân|Tòa án nhân dân|Thanh tra|Đội|Hạt|Hội|Đài|Đoàn|Liên đoàn|Ban Chỉ huy|Ban Quản lý|Văn phòng)(?: (?!huyện|quận|thị|của|do|và|xã|phường|tại|ở|với|cho|được|là|đã|đang|có)[\\p{L}-]+){0,7}? (?:huyện|quận|thị xã|thị trấn)',
	// "UBND huyện chưa bố trí kinh phí", "HĐND quận", "Ủy ban nhân dân các quận, huyện", "UBND thị trấn"
	'(?:UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân|Ủy ban MTTQ|Công an)(?: các)? (?:huyện|quận|thị xã|thị trấn)',
	// "Huyện ủy đã giao chỉ tiêu", "Ban Thường vụ Quận ủy", "Tỉnh ủy chỉ đạo"
	'(?:Huyện|Quận|Thị|Tỉnh) ủy',
	// "huyện đang hoàn thiện thủ tục", "quận Ngô Quyền bố trí kinh phí", "thị trấn Kẻ Sặt"
	'(?:các )?(?:huyện|quận|thị xã|thị trấn)',
	// "Các sở, ngành của tỉnh tiếp tục cử chuyên gia", "các sở, ban, ngành tỉnh"
	'(?:các )?sở(?:, ban)?,? (?:và )?(?:ban,? )?ngành(?:,? đoàn thể)?(?: của| thuộc)? tỉnh',
	// "Sở Nội vụ tỉnh hướng dẫn", "Công an tỉnh", "Trường Chính trị tỉnh", "Thanh tra tỉnh Hải Dương"
	'(?:Sở|Công an|Thanh tra|Trường Chính trị|Bệnh viện|Trung tâm|Ban Tổ chức|Hội|Liên đoàn Lao động|Kho bạc Nhà nước|Bảo hiểm xã hội|Cục Thuế)(?: (?!tỉnh|của|do|và|xã|phường|tại|ở|với|cho|được|là|đã|đang|có)[\\p{L}-]+){0,6}? tỉnh',
	// "UBND tỉnh xem xét", "HĐND tỉnh Hải Dương"
	'(?:UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân) tỉnh',
	// "đề nghị tỉnh quan tâm", "ngân sách tỉnh cấp", "chỉ đạo của tỉnh", "trên địa bàn tỉnh"
	'(?:của|lãnh đạo|ngân sách|toàn|trên địa bàn|đề nghị|kiến nghị|cơ quan|được|do|từ|với|trình|thuộc|báo cáo) tỉnh',
	// "Tỉnh đã có chủ trương tuyển dụng"
	'^tỉnh(?= (?:đã|tiếp tục|sớm|cần|quan tâm|xem xét|chỉ đạo|bố trí|hỗ trợ|ban hành))',
	// "tỉnh Hải Dương hỗ trợ"
	'tỉnh Hải Dương',
	// "UBND thành phố Hải Dương bàn giao trụ sở": the city below the province
	'(?:UBND |Ủy ban nhân dân )?thành phố (?:Hải Dương|Chí Linh|Thủy Nguyên)',
];

/** Phrases that hold the same words and name no such body: "đường huyện", "chính quyền cấp tỉnh", "UBND các tỉnh, thành phố". */
export const STANDING_PHRASES: readonly string[] = [
	'(?:cấp|đường|liên|không còn|ngoại|bỏ|giải thể) (?:các )?(?:huyện|quận|tỉnh)',
	'(?:huyện|tỉnh|quận) lộ',
	'tỉnh(?: ủy)?, thành(?: phố| ủy)',
	'các tỉnh',
	'tỉnh (?:khác|bạn|ngoài|thành)',
	'thành phố Hải Dương(?= cũ)',
];

/** What makes a mention history wherever it stands in the sentence. */
export const HISTORY: readonly string[] = [
	// "Trước đây là huyện Bạch Long Vĩ", "Trước khi sắp xếp, UBND huyện giao …", "trước thời điểm 01/7/2025"
	'trước (?:đây|kia|khi|lúc|sáp nhập|sắp xếp|hợp nhất|chuyển đổi|(?:thời điểm |ngày |tháng )?(?:sáp nhập|sắp xếp|0?1/0?7|0?1/7|7/2025|0?1 tháng 7|tháng 7))',
	// "Sau khi hợp nhất tỉnh Hải Dương với thành phố Hải Phòng", "nhập 04 xã của huyện Bình Giang"
	'(?:hợp nhất|sáp nhập|nhập|sắp xếp)(?: (?!của)[\\p{L}\\d]+){0,3}? (?:của )?(?:tỉnh|huyện|quận|thị xã)',
	// "Xã được thành lập trên cơ sở thị trấn Vĩnh Bảo và một số xã của huyện Vĩnh Bảo cũ"
	'(?:thành lập|hình thành)(?: mới)? (?:trên cơ sở|từ(?! (?:tháng|ngày|năm|quý|\\d)))',
	// "nhiệm vụ trước do UBND huyện thực hiện", "vốn là trụ sở của huyện"
	'(?:trước|vốn) (?:do|thuộc|là)',
	// "sau khi giải thể UBND huyện", "đã kết thúc hoạt động"
	'giải thể|kết thúc (?:hoạt động|nhiệm vụ)|chấm dứt hoạt động|không còn tổ chức|ngừng hoạt động',
	// "tính đến ngày 30/6/2025", "từ ngày 30/6/2025 trở về trước"
	'30/0?6/2025|ngày 30 tháng 6',
	// "khi còn là huyện", "thời kỳ còn cấp huyện"
	'(?:khi|lúc|thời) còn|thời kỳ trước',
];

/** What makes a mention history right before the body: "nguyên Chủ tịch UBND huyện", "trụ sở cũ của UBND quận". */
export const HISTORY_BEFORE: readonly string[] = ['nguyên(?: là)?(?: [\\p{L}.]+){0,5}', 'cũ(?: của| do| tại)?', 'cựu(?: [\\p{L}]+){0,4}'];

/** Told of people or goods that came over: history, unless it is still going on. "tiếp nhận từ UBND huyện", "từ Phòng Nội vụ huyện … chuyển về". */
export const CAME_FROM: readonly string[] = ['từ(?: các)?(?: (?:phòng|ban|đơn vị|cơ quan|trường),?){0,3}(?: của| thuộc)?'];
export const CAME_OVER: readonly string[] = [
	'(?:chuyển|điều động|điều chuyển|bàn giao|để lại|chuyển giao)(?: [\\p{L}\\d]+){0,6}?(?: về| sang| lại| đến| cho| xuống)|để lại',
];
export const STILL_GOING_ON: readonly string[] = ['đang|sẽ|tiếp tục|chưa|chậm'];

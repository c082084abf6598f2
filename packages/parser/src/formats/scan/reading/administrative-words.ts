/**
 * Words of two syllables that reports of the administration are made of. No two have the same letters once the marks are taken off them, and none
 * is here whose letters make another word in such reports with other marks ("tinh thần" is not, for "tính thân" may be meant).
 */
export const ADMINISTRATIVE_WORDS: readonly string[] = [
	// State, offices and those who hold them.
	'cộng hòa, chủ nghĩa, việt nam, độc lập, hạnh phúc, chính phủ, thủ tướng, quốc hội, quốc gia, quốc phòng, bộ trưởng, giám đốc, chủ tịch',
	'chủ nhiệm, bí thư, ủy ban, ủy viên, nhân dân, hội đồng, đảng ủy, thành ủy, quận ủy, đảng bộ, đảng viên, chi bộ, chi ủy, chi cục, thường trực, thường vụ',
	'bộ chính, chính trị, chính quyền, trung ương, địa phương, địa bàn, thành phố, văn phòng, nội vụ, tài chính, tư pháp, hộ tịch, giáo dục, đào tạo, xây dựng',
	'nông nghiệp, môi trường, công nghệ, công an, quân sự, đô thị, kinh tế, văn hóa, xã hội, thể thao, du lịch, thanh tra, kiểm tra, giám sát',
	'trung tâm, phục vụ, hành chính, cơ quan, đơn vị, tổ chức, tổ trưởng, trưởng phòng, mặt trận, đoàn thể, tổ quốc, phụ nữ, thanh niên, cựu chiến, cán bộ',
	'công chức, viên chức, lãnh đạo, đội ngũ, chỉ đạo, lực lượng, tập thể, cá nhân, chuyên viên, kế toán, thủ quỹ, chỉ huy, ngân hàng, kho bạc, bưu điện',
	// Papers.
	'báo cáo, kết luận, công văn, quyết định, nghị quyết, nghị định, chỉ thị, thông tư, tờ trình, kế hoạch, phương án, đề án, dự án, dự thảo, văn bản, biên bản',
	'thông báo, thông tin, hướng dẫn, quy định, quy chế, quy trình, quy hoạch, pháp luật, hồ sơ, tài liệu, căn cứ, ban hành, sửa đổi, bổ sung, bãi bỏ, thay thế',
	'phê duyệt, phê chuẩn, thẩm định, thẩm quyền, chứng thực, nơi nhận, kính gửi, trân trọng, phụ lục, nội dung, danh sách, danh mục, thống kê, tổng hợp',
	// Work and its course.
	'thực hiện, thực tế, thực trạng, triển khai, quán triệt, kết quả, khó khăn, vướng mắc, hạn chế, tồn tại, nguyên nhân, giải pháp, giải quyết, nhiệm vụ',
	'đề xuất, đề nghị, kiến nghị, nghiên cứu, xem xét, ý kiến, phản ánh, khiếu nại, tố cáo, đánh giá, rà soát, kiểm điểm, phối hợp, phân công, phân cấp, phụ trách',
	'chịu trách, trách nhiệm, theo dõi, đôn đốc, quản lý, điều hành, điều động, điều chỉnh, hoàn thành, bảo đảm, đảm bảo, tăng cường, tiếp tục, tiếp nhận, tiếp công',
	'khẩn cấp, khẩn trương, kịp thời, thường xuyên, thống nhất, ổn định, sắp xếp, sáp nhập, thành lập, giải thể, chuyển giao, bàn giao, tiến độ, thời gian, thời hạn',
	'thời điểm, thi hành, hiệu lực, áp dụng, chấp hành, phổ biến, tuyên truyền, tập huấn, bồi dưỡng, nghiệp vụ, chuyên môn, trình độ, kỹ năng, năng lực, đại học',
	'thạc sĩ, trung cấp, cao đẳng, tình hình, tổng số, số liệu, định mức, tỷ lệ, chất lượng, khối lượng, đáp ứng, yêu cầu, điều kiện, sử dụng',
	// Posts and pay.
	'biên chế, định biên, vị trí, làm việc, bố trí, tuyển dụng, việc làm, hợp đồng, lao động, biệt phái, kiêm nhiệm, chuyên trách, hoạt động, nghỉ việc, nghỉ hưu',
	'thôi việc, tinh giản, bổ nhiệm, miễn nhiệm, luân chuyển, nguyện vọng, chế độ, chính sách, chi trả, chi tiết, chi phí, chi thường, kinh phí, ngân sách',
	'dự toán, quyết toán, phụ cấp, trợ cấp, hỗ trợ, bảo hiểm, bảo trợ, thanh toán, tạm ứng, tài khoản, tài sản, triệu đồng, nghìn đồng, tỷ đồng, tài trợ',
	// Houses and gear.
	'thiết bị, trụ sở, máy tính, vật chất, trang bị, cơ sở, máy móc, phần mềm, dữ liệu, hệ thống, hạ tầng, đường truyền, kết nối, điện tử, trực tuyến, chuyển đổi',
	'thủ tục, bộ phận, bộ máy, dịch vụ, công việc, công tác, đất đai, địa chính, giấy phép, cải cách, cải tạo, nâng cấp, mua sắm, diện tích, khu vực',
	'xăng dầu, khủng bố, rửa tiền, hiệu quả, lĩnh vực, cơ chế, cơ cấu, quyền hạn, chức năng, chức vụ, nhiệm kỳ, đối tượng, người dân, doanh nghiệp, tổ dân',
]
	.flatMap((line) => line.split(', '))
	// The one that is written with a comma.
	.concat('phòng, chống');

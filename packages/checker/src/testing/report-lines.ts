/** A whole report in few lines: title, opening and the seven required sections, each heading with its content below. */
export const REPORT = {
	title: ['BÁO CÁO', 'Về việc triển khai thực hiện Kết luận số 195-KL/TW ngày 26/9/2025 của Bộ Chính trị, Ban Bí thư'],
	opening: ['Thực hiện Công văn số 2581/UBND-NVKTGS ngày 10/10/2025 của UBND thành phố Hải Phòng, UBND xã Kiến Thụy báo cáo như sau:'],
	implementation: ['I. CÔNG TÁC QUÁN TRIỆT, TRIỂN KHAI', 'Ủy ban nhân dân xã đã tổ chức hội nghị quán triệt Kết luận.'],
	entitlements: ['II. CHI TRẢ CHÍNH SÁCH, CHẾ ĐỘ', 'Không có trường hợp nào chưa được chi trả.'],
	staffing: ['III. THỰC TRẠNG ĐỘI NGŨ CÁN BỘ, CÔNG CHỨC', 'Xã được giao 40 biên chế, hiện có mặt 34 người.'],
	training: ['IV. CÔNG TÁC TẬP HUẤN, BỒI DƯỠNG', 'Cử cán bộ tham gia 03 lớp tập huấn.'],
	facilities: ['V. CƠ SỞ VẬT CHẤT, ĐIỀU KIỆN LÀM VIỆC', 'Trang thiết bị đáp ứng yêu cầu công việc.'],
	difficulties: ['VI. KHÓ KHĂN, VƯỚNG MẮC', '- Khối lượng công việc lớn.'],
	proposals: ['VII. KIẾN NGHỊ, ĐỀ XUẤT', '- Đề nghị thành phố bổ sung biên chế.'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ReportPart = keyof typeof REPORT;

/** The report's lines with some parts changed; null leaves a part out. */
export function reportLines(changes: { readonly [part in ReportPart]?: readonly string[] | null } = {}): string[] {
	const parts = Object.entries({ ...REPORT, ...changes }) as [ReportPart, readonly string[] | null][];
	return parts.flatMap(([, lines]) => lines ?? []);
}

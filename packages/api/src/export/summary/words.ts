import { dayForPeople } from '../../city-time.js';
import { lineOf } from '../line-of.js';
import type { Broken, Came, Open, Standing, Summary } from './summary.js';

export const WAYS: Readonly<Record<Came['way'], string>> = {
	upload: 'Cán bộ tải lên',
	inbox: 'Hộp thư đến',
	link: 'Xã nộp qua đường dẫn',
	mail: 'Thư điện tử',
};

export const STANDINGS: Readonly<Record<Standing, string>> = {
	waiting: 'Đang xử lý',
	parked: 'Tạm dừng do sự cố',
	pass: 'Đạt',
	flagged: 'Cần bổ sung',
	unreadable: 'Không đọc được',
	cancelled: 'Đã hủy kiểm tra',
	deleted: 'Nội dung đã xóa',
};

export const BROKEN: Readonly<Record<Broken['kind'], string>> = {
	refused: 'Không mở được tệp',
	unreadable: 'Không đọc được nội dung',
	parked: 'Tạm dừng do sự cố',
};

export const OPEN: Readonly<Record<Open['kind'], string>> = {
	waiting: 'đang chờ xử lý',
	parked: 'tạm dừng do sự cố',
	unfiled: 'chưa rõ đợt báo cáo',
};

export const UNKNOWN_CAMPAIGN = 'Chưa rõ đợt báo cáo';

export function campaignIn(id: string | null): string {
	return id === null ? UNKNOWN_CAMPAIGN : lineOf(id);
}

export function communeIn(name: string | null): string {
	return name === null ? '–' : lineOf(name);
}

/** "2025-10-15" as "15/10/2025". */
export function deadlineIn(date: string): string {
	return dayForPeople(`${date}T00:00:00Z`);
}

/** The numbers of a summary, each with what it counts. */
export function countsOf({
	came,
	broken,
	unfiled,
	waiting,
	campaigns,
	inbox,
}: Summary): readonly (readonly [label: string, count: number])[] {
	return [
		['Lượt nhận trong kỳ', came.total],
		['Tệp hỏng hoặc tạm dừng', broken.total],
		['Đang chờ xử lý', waiting],
		['Chưa rõ đợt báo cáo', unfiled.total],
		['Xã còn thiếu (các đợt đang mở)', campaigns.reduce((sum, { missing }) => sum + missing.length, 0)],
		['Hộp thư đến: tệp mới nhận trong kỳ', inbox.received],
		['Hộp thư đến: tệp đã có từ trước, gửi lại trong kỳ', inbox.known],
		['Hộp thư đến: tệp không mở được trong kỳ', inbox.refused],
		['Hộp thư đến: tệp của kỳ đang ở thư mục quarantine', inbox.quarantined],
		['Hộp thư đến: để lại vì đang được ghi', inbox.stillWritten],
		['Hộp thư đến: đã nhận nhưng chưa chuyển đi được', inbox.unmoved],
		['Hộp thư đến: tệp ẩn, tệp hệ thống bỏ qua', inbox.passedOver],
	];
}

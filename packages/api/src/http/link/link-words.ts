import type { CheckResult } from '@rasoat/checker';
import type { Language } from '../../render/page/language.js';

type Verdict = CheckResult['verdict'];

/** All that the page of an upload link says, in one language. */
export interface LinkWords {
	readonly title: string;
	/** Heads the page of a link that is unknown, revoked or over. */
	readonly unusable: string;
	readonly unknownCommune: (code: string) => string;
	readonly commune: string;
	readonly campaign: string;
	readonly deadline: string;
	readonly noDeadline: string;
	readonly untilEnd: (day: string) => string;
	readonly goodUntil: string;
	readonly exposed: string;
	readonly late: string;
	readonly choose: string;
	readonly files: string;
	readonly filesNote: (megabytes: string) => string;
	readonly tryOut: string;
	readonly send: string;
	readonly aboutTrying: string;
	readonly aboutSending: string;
	readonly secret: string;
	readonly received: readonly [all: string, none: string, some: string];
	readonly receivedOf: (commune: string, taken: number, all: number, moment: string) => string;
	readonly receipt: string;
	readonly more: string;
	readonly file: string;
	readonly state: string;
	readonly report: string;
	readonly hash: string;
	readonly refused: (why: string) => string;
	readonly withdrawn: string;
	readonly taken: string;
	readonly known: string;
	readonly tried: string;
	readonly verdicts: Readonly<Record<Verdict, string>>;
	readonly advice: Readonly<Record<Verdict, string>>;
	readonly onlyTried: string;
	readonly again: string;
	readonly otherCommune: (read: string, own: string) => string;
	readonly otherAdvice: string;
	readonly before: string;
	readonly back: string;
	readonly askAbout: readonly [code: string, request: string];
}

export const LINK_WORDS: Readonly<Record<Language, LinkWords>> = {
	vi: {
		title: 'Nộp báo cáo',
		unusable: 'Liên kết không dùng được',
		unknownCommune: (code) => `Đơn vị mã ${code}`,
		commune: 'Đơn vị nộp',
		campaign: 'Đợt báo cáo',
		deadline: 'Hạn nộp',
		noDeadline: 'không đặt hạn',
		untilEnd: (day) => `hết ngày ${day}`,
		goodUntil: 'Liên kết dùng được đến',
		exposed: 'Kết nối này (http) không mã hóa: chỉ nên dùng trong mạng nội bộ của cơ quan.',
		late: 'Đã quá hạn nộp. Vẫn gửi được; báo cáo sẽ được ghi là nộp muộn.',
		choose: 'Chọn tệp để nộp',
		files: 'Tệp báo cáo',
		filesNote: (megabytes) => `PDF (kể cả bản quét) hoặc Word (.docx), mỗi tệp không quá ${megabytes} MB. Giữ phím Ctrl để chọn nhiều tệp.`,
		tryOut: 'Kiểm tra thử',
		send: 'Gửi báo cáo',
		aboutTrying:
			'(từng tệp một): xem ngay những chỗ còn thiếu, còn lệch để sửa trước khi gửi; không lưu lại gì của tệp. Bản quét có thể mất đến vài phút.',
		aboutSending: ': nộp chính thức. Gửi nhầm thì gửi lại tệp đúng; bản mới nhất được tính.',
		secret: 'Liên kết này dành riêng cho đơn vị nêu trên, đề nghị không chuyển cho người khác.',
		received: ['Đã nhận báo cáo', 'Chưa nhận được báo cáo', 'Đã nhận một phần'],
		receivedOf: (commune, taken, all, moment) => `${commune}: nhận ${taken}/${all} tệp lúc ${moment}.`,
		receipt: 'Có thể in trang này làm phiếu tiếp nhận. Mã tệp là SHA-256 của đúng tệp đã gửi.',
		more: 'Gửi thêm tệp',
		file: 'Tệp',
		state: 'Tình trạng',
		report: 'Mã báo cáo',
		hash: 'Mã tệp',
		refused: (why) => `Không nhận: ${why}`,
		withdrawn: 'Đã nhận; báo cáo này từng được rút, đề nghị liên hệ cán bộ của thành phố',
		taken: 'Đã nhận',
		known: 'Đã nhận; đúng tệp này đã gửi trước đó',
		tried: 'Kết quả kiểm tra thử',
		verdicts: { pass: 'Đạt', flagged: 'Cần bổ sung', unreadable: 'Không đọc được' },
		advice: {
			pass: 'Không thấy lỗi; chọn lại tệp ở dưới để gửi.',
			flagged: 'Đề nghị xem các chỗ nêu dưới đây, sửa rồi gửi; nếu thấy máy đọc sai thì vẫn gửi được.',
			unreadable: 'Máy không đọc được tệp này; đề nghị xuất lại tệp rồi thử lại.',
		},
		onlyTried: 'Đây chỉ là kiểm tra thử: tệp chưa được gửi và không được lưu lại.',
		again: 'Gửi báo cáo, hoặc kiểm tra thử tệp khác',
		otherCommune: (read, own) => `Báo cáo này là của ${read}, liên kết là của ${own}.`,
		otherAdvice: 'Đề nghị xem lại có chọn nhầm tệp không.',
		before: 'Các tệp đã nhận trước khi lỗi',
		back: 'Quay lại trang nộp báo cáo',
		askAbout: ['Cần hỏi lại thì nêu mã lỗi', 'và mã yêu cầu'],
	},
	en: {
		title: 'Send a report',
		unusable: 'This link cannot be used',
		unknownCommune: (code) => `Commune ${code}`,
		commune: 'Commune',
		campaign: 'Campaign',
		deadline: 'Deadline',
		noDeadline: 'none',
		untilEnd: (day) => `end of ${day}`,
		goodUntil: 'This link works until',
		exposed: 'This connection (http) is not encrypted: please use it on the office network only.',
		late: 'The deadline has passed. A report can still be sent; it will be noted as late.',
		choose: 'Choose files to send',
		files: 'Report files',
		filesNote: (megabytes) => `PDF (scans too) or Word (.docx), at most ${megabytes} MB a file. Hold Ctrl to choose several.`,
		tryOut: 'Try it out',
		send: 'Send the report',
		aboutTrying:
			'(one file at a time): see at once what is missing or does not agree, and mend it before you send; nothing of the file is kept. A scan may take some minutes.',
		aboutSending: ': hands it in. If it was the wrong file, send the right one; the latest counts.',
		secret: 'This link is for the commune above alone; please do not pass it on.',
		received: ['The report was received', 'The report was not received', 'Received in part'],
		receivedOf: (commune, taken, all, moment) => `${commune}: ${taken} of ${all} files received at ${moment}.`,
		receipt: 'This page may be printed as a receipt. The file code is the SHA-256 of the very file that was sent.',
		more: 'Send more files',
		file: 'File',
		state: 'What became of it',
		report: 'Report',
		hash: 'File code',
		refused: (why) => `Not taken: ${why}`,
		withdrawn: 'Received; this report was withdrawn before, please speak to the city’s staff',
		taken: 'Received',
		known: 'Received; this very file was sent before',
		tried: 'What the trial found',
		verdicts: { pass: 'Complete', flagged: 'To be supplemented', unreadable: 'Unreadable' },
		advice: {
			pass: 'Nothing is wrong; choose the file again below to send it.',
			flagged: 'Please look at the places below, mend them and send; where it was read wrongly, the report can be sent nevertheless.',
			unreadable: 'This file could not be read; please export it anew and try again.',
		},
		onlyTried: 'This was a trial: the file was not sent and is not kept.',
		again: 'Send the report, or try another file',
		otherCommune: (read, own) => `This report is of ${read}, the link is of ${own}.`,
		otherAdvice: 'Please see whether it is the right file.',
		before: 'Files received before it failed',
		back: 'Back to the page for sending',
		askAbout: ['To ask about it, give the code', 'and the request'],
	},
};

import type { Trouble } from '../store/batches/batch-row.js';

/** What a person should know of a path, each as a sentence. */
export function closedFolder(relative: Buffer, error: unknown): Trouble {
	return {
		path: relative.toString(),
		told: {
			vi: `Không mở được thư mục (${codeOf(error)}); cần quyền đọc; đề nghị kiểm tra quyền truy cập. Các tệp bên trong chưa được nhận.`,
			en: `The folder cannot be opened (${codeOf(error)}); it must be readable; please check its permissions. Nothing inside has been received.`,
		},
	};
}

export function tooDeep(relative: Buffer): Trouble {
	return {
		path: relative.toString(),
		told: {
			vi: 'Đường dẫn quá sâu hoặc quá dài; cần đường dẫn ngắn hơn; đề nghị chuyển tệp ra ngoài. Tệp chưa được nhận.',
			en: 'The path is too deep or too long; a shorter one is needed; please move it further up. It has not been received.',
		},
	};
}

export function tooMany(most: number): Trouble {
	return {
		path: '',
		told: {
			vi: `Hộp thư đến có hơn ${most} mục, chỉ xem được bấy nhiêu trong một lượt; đề nghị kiểm tra RASOAT_INBOX có trỏ đúng thư mục không.`,
			en: `The inbox holds more than ${most} entries, which is what one run looks at; please check that RASOAT_INBOX names the right folder.`,
		},
	};
}

export function leftForNext(count: number): Trouble {
	return {
		path: '',
		told: {
			vi: `Còn ${count} tệp chưa xử lý trong lượt này, sẽ được nhận ở lượt sau.`,
			en: `${count} files are left for the next run.`,
		},
	};
}

export function unknownFolder(folder: string): Trouble {
	return {
		path: folder,
		told: {
			vi: `Thư mục «${folder}» không phải mã đợt báo cáo nào; cần đúng mã đợt; đề nghị sửa tên thư mục hoặc tạo đợt. Tệp bên trong được nhận và xếp vào «chưa rõ đợt báo cáo» cho đến khi biết đợt.`,
			en: `The folder "${folder}" is the id of no campaign; a campaign's id is needed; please rename the folder or open the campaign. The files inside are received, their campaign unknown until it is known.`,
		},
	};
}

export function failed(relative: Buffer): Trouble {
	return {
		path: relative.toString(),
		told: {
			vi: 'Chương trình gặp lỗi ở tệp này, tệp chưa được nhận và còn trong hộp thư đến; cần xem nhật ký của dịch vụ. Lượt sau sẽ thử lại.',
			en: 'The program failed on this file; it was not received and is still in the inbox; the log of the service tells more. The next run tries again.',
		},
	};
}

export function withdrawn(relative: Buffer): Trouble {
	return {
		path: relative.toString(),
		told: {
			vi: 'Tệp này thuộc một báo cáo đã rút, báo cáo vẫn ở trạng thái đã rút; nếu gửi lại là đúng, đề nghị khôi phục báo cáo.',
			en: 'The file belongs to a report that was withdrawn, and stays so; if it was rightly sent again, please reinstate the report.',
		},
	};
}

export function unmoved(relative: Buffer, error: unknown): Trouble {
	return {
		path: relative.toString(),
		told: {
			vi: `Đã nhận tệp nhưng không chuyển được khỏi hộp thư đến (${codeOf(error)}); cần quyền ghi và chỗ trống ở thư mục lưu trữ; đề nghị kiểm tra. Lượt sau sẽ thử lại, tệp không bị nhận hai lần.`,
			en: `The file was taken but cannot be moved out of the inbox (${codeOf(error)}); the archive must be writable and have room; please check. The next run tries again; the file is not taken twice.`,
		},
	};
}

function codeOf(error: unknown): string {
	const { code, message } = error as NodeJS.ErrnoException;
	return code ?? message;
}

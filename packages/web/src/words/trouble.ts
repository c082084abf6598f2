export const TROUBLE = {
	offline: ['Mất kết nối với máy chủ', 'The server cannot be reached'],
	offlineHelp: [
		'Trang tự thử lại. Những gì đã gửi vẫn còn nguyên trên máy chủ; nếu lâu không nối được, đề nghị kiểm tra dây mạng hoặc báo quản trị viên.',
		'The page tries again by itself. All that was sent is safe on the server; if it lasts, please look at the network or tell the administrator.',
	],
	failed: ['Chưa tải được', 'This could not be loaded'],
	again: ['Thử lại', 'Try again'],
	code: [(code: string) => `Mã lỗi: ${code}`, (code: string) => `Code: ${code}`],
	request: [(id: string) => `Mã yêu cầu để tra nhật ký: ${id}`, (id: string) => `Request, for the log: ${id}`],
	crashed: ['Trang gặp lỗi', 'The page has failed'],
	crashedHelp: [
		'Dữ liệu trên máy chủ không bị ảnh hưởng. Đề nghị tải lại trang; nếu lỗi lặp lại, gửi quản trị viên dòng dưới đây.',
		'Nothing on the server is affected. Please load the page again; if it fails again, give the administrator the line below.',
	],
	reload: ['Tải lại trang', 'Load again'],
	forbiddenHelp: [
		'Gửi báo cáo cần tài khoản cán bộ trở lên; đề nghị liên hệ quản trị viên.',
		'Sending reports takes the account of an officer; please ask the administrator.',
	],
	forbidden: ['Tài khoản này không mở được trang này', 'This account may not open this page'],
} as const;

export const SIGN_IN = {
	title: ['Đăng nhập', 'Sign in'],
	lead: ['Đọc, đối chiếu và tổng hợp báo cáo của 114 xã, phường, đặc khu.', 'Read, check and sum up the reports of the 114 communes.'],
	name: ['Tên đăng nhập', 'Name'],
	password: ['Mật khẩu', 'Password'],
	show: ['Hiện mật khẩu', 'Show the password'],
	enter: ['Đăng nhập', 'Sign in'],
	entering: ['Đang đăng nhập…', 'Signing in…'],
	forgotten: [
		'Quên mật khẩu: đề nghị liên hệ quản trị viên để được cấp lại.',
		'Forgotten password: please ask the administrator for a new one.',
	],
	failedTries: [
		(tries: number) =>
			`Từ lần đăng nhập trước đã có ${tries} lần nhập sai mật khẩu. Nếu không phải anh/chị nhập, đề nghị báo quản trị viên.`,
		(tries: number) =>
			`Since your last sign-in the password was entered wrongly ${tries} times. If that was not you, please tell the administrator.`,
	],
	changeTitle: ['Đặt mật khẩu riêng', 'Set your own password'],
	changeLead: [
		'Mật khẩu hiện tại do người khác cấp nên chỉ dùng được một lần. Đề nghị đặt mật khẩu mới chỉ mình anh/chị biết.',
		'Your password was given by somebody else and works once. Please set one that only you know.',
	],
	changeOwnLead: [
		'Sau khi đổi, mọi máy khác đang đăng nhập bằng tài khoản này sẽ phải đăng nhập lại.',
		'Afterwards all other machines signed in to this account have to sign in again.',
	],
	current: ['Mật khẩu đang dùng', 'Current password'],
	next: ['Mật khẩu mới', 'New password'],
	nextHelp: ['Ít nhất 10 ký tự; một câu vài từ dễ nhớ là tốt nhất.', 'At least 10 characters; a short phrase is best.'],
	again: ['Nhập lại mật khẩu mới', 'New password again'],
	differ: ['Hai lần nhập không giống nhau.', 'The two do not match.'],
	save: ['Lưu mật khẩu', 'Save the password'],
	saved: ['Đã đổi mật khẩu.', 'The password is changed.'],
	ended: [
		'Phiên làm việc đã hết hạn; đề nghị đăng nhập lại. Việc đang làm vẫn còn trên trang này.',
		'The session has ended; please sign in again. What you were doing is still on this page.',
	],
} as const;

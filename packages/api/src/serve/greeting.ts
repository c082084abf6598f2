import type { Settings } from '../config/read-settings.js';
import { ledgerSnapshot } from '../store/ledger/ledger-snapshot.js';
import { askAgain } from './ask-again.js';
import { firstPasswordFile, keepFirstPassword } from './first-password.js';
import { localOrigin } from './local-origin.js';
import { officeOrigins } from './office-origins.js';
import type { Part, RunningService } from './start-service.js';

/**
 * What `rasoat serve` says once it runs: where it is, what it found, how to open it to others. The first password is shown on a terminal
 * alone, where nobody keeps what is printed; else it is left in a file.
 */
export async function greeting(
	{ store, port, firstAdministrator }: RunningService,
	settings: Settings,
	parts: ReadonlySet<Part>,
	isTerminal: boolean,
): Promise<string> {
	const { received, finished, waiting, failed } = await askAgain(() => ledgerSnapshot(store.database));
	const lines = [
		...(port === null ? [] : addressLines(settings, port)),
		...signInLines(firstAdministrator, settings.dataFolder, isTerminal),
		`  Dữ liệu / Data: ${settings.databaseUrl === null ? settings.dataFolder : 'DATABASE_URL'}`,
		`  Thư mục nhận tệp / Inbox: ${settings.inbox.folder} (${whenLooked(settings)})`,
		`  Đã có / Found: ${received} báo cáo / reports = ${finished} xong / finished + ${waiting} đang chờ / waiting + ${failed} hỏng / failed`,
		...(parts.has('worker') ? [`  Đọc cùng lúc / Read at once: ${settings.jobs}`] : []),
		...(port === null ? [] : openingLines(settings)),
		`  Dừng / Stop: Ctrl+C, hoặc / or kill ${process.pid}`,
	];
	return [`rasoat đang chạy / is running (${[...parts].join(', ')})`, ...lines].join('\n');
}

function addressLines(settings: Settings, port: number): readonly string[] {
	const origin = settings.publicUrl ?? localOrigin(settings.host, port);
	const others = settings.publicUrl === null ? officeOrigins(settings.host, port) : [];
	return [
		`  Địa chỉ / Address: ${origin}`,
		...(others.length > 0 ? [`  Từ máy khác trong cơ quan / From the office: ${others.join(', ')}`] : []),
		`  Tài liệu API / API documentation: ${origin}/api/docs`,
	];
}

function signInLines(first: RunningService['firstAdministrator'], dataFolder: string, isTerminal: boolean): readonly string[] {
	if (first !== null && isTerminal)
		return [
			`  Đăng nhập lần đầu / First sign-in: tên / name ${first.user.name}, mật khẩu / password ${first.password}`,
			'    (mật khẩu chỉ hiện lần này và phải đổi khi đăng nhập / shown this once, to be changed at sign-in)',
		];
	const file = first === null ? firstPasswordFile(dataFolder) : keepFirstPassword(dataFolder, first);
	if (file === null) return ['  Quên mật khẩu / Forgotten password: rasoat user reset-password TÊN'];
	return [
		`  Đăng nhập lần đầu / First sign-in: tên và mật khẩu ở tệp / name and password are in the file ${file}`,
		'    (mất đi khi đổi mật khẩu ở lần đăng nhập đầu / gone once the password is changed at the first sign-in)',
	];
}

function whenLooked({ inbox: { nightly, everyMs } }: Settings): string {
	const times = nightly.map(({ hour, minute }) => `${two(hour)}:${two(minute)}`).join(', ');
	const night = times === '' ? [] : [`${times} hằng đêm / every night`];
	const often = everyMs === null ? [] : [`mỗi / every ${everyMs / 1_000} s`];
	return [...night, ...often].join(', ') || 'rasoat inbox run';
}

function two(number: number): string {
	return String(number).padStart(2, '0');
}

const LOOPBACK = /^(127\.|::1$|localhost$)/;

function openingLines({ host, publicUrl }: Settings): readonly string[] {
	const lines = LOOPBACK.test(host)
		? ['  Chỉ máy này dùng được; mở cho cơ quan / For this machine alone; to open it to the office: RASOAT_HOST=0.0.0.0']
		: [];
	if (publicUrl?.startsWith('https:')) return lines;
	return [
		...lines,
		'  CẢNH BÁO: http không mã hóa; chỉ dùng trong mạng nội bộ, hoặc đặt máy chủ https phía trước và RASOAT_PUBLIC_URL=https://…',
		'  WARNING: http is not encrypted; use it on a private network only, or put an https server before it and set RASOAT_PUBLIC_URL=https://…',
	];
}

import { SCAN_STEPS } from '@rasoat/parser';
import { DEFAULT_EVENT_STREAMS } from '../limits/event-limits.js';
import { OCR_CHOICES } from '../ocr/ocr-choice.js';
import { address, host, listOf, oneOf, text, wholeNumber } from './kinds.js';
import type { Setting } from './setting.js';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

/** Every setting of the service but the bounds on a file, which `limit-settings` has; docs/settings.md is made from both. */
export const SETTINGS = {
	port: {
		name: 'RASOAT_PORT',
		initial: '8080',
		...wholeNumber(0, 65_535),
		meaning: {
			vi: 'Cổng mà dịch vụ nghe; 0 là một cổng còn trống bất kỳ.',
			en: 'The port the service listens on; 0 is any free one.',
		},
	},
	host: {
		name: 'RASOAT_HOST',
		initial: '127.0.0.1',
		...host,
		meaning: {
			vi: 'Địa chỉ mà dịch vụ nghe: 127.0.0.1 chỉ cho chính máy này; 0.0.0.0 mở cho cả cơ quan.',
			en: 'The address the service listens on: 127.0.0.1 is for this machine alone; 0.0.0.0 opens it to the office.',
		},
	},
	dataFolder: {
		name: 'RASOAT_DATA',
		initial: './data',
		...text('đường dẫn thư mục', 'the path of a folder'),
		meaning: { vi: 'Thư mục dữ liệu: cơ sở dữ liệu kèm theo, hộp thư đến.', en: 'The data folder: embedded database, inbox.' },
	},
	publicUrl: {
		name: 'RASOAT_PUBLIC_URL',
		initial: null,
		...address(['http:', 'https:'], 'https://rasoat.example'),
		meaning: {
			vi: 'Địa chỉ mà người dùng gõ; https bật cookie Secure và HSTS. Để trống: địa chỉ dịch vụ nghe.',
			en: 'The address people use; https turns on Secure cookies and HSTS. Empty: the address the service listens on.',
		},
	},
	trustProxy: {
		name: 'RASOAT_TRUST_PROXY',
		initial: '0',
		...wholeNumber(0, 10),
		meaning: {
			vi: 'Số máy chủ trung gian (nginx, …) đứng trước dịch vụ; 0: không tin X-Forwarded-For.',
			en: 'How many proxies (nginx, …) stand before the service; 0: X-Forwarded-For is not believed.',
		},
	},
	profile: {
		name: 'RASOAT_PROFILE',
		initial: 'kl195-cv2581',
		...text('mã bộ quy tắc hoặc đường dẫn tệp YAML', 'the id of a profile or the path of a YAML file'),
		meaning: {
			vi: 'Bộ quy tắc dùng cho báo cáo chưa thuộc đợt nào.',
			en: 'The profile for reports that belong to no campaign yet.',
		},
	},
	jobs: {
		name: 'RASOAT_JOBS',
		initial: null,
		...wholeNumber(1, 256),
		meaning: {
			vi: 'Số báo cáo được đọc cùng một lúc; để trống: bằng số lõi của máy.',
			en: 'Reports that are read at once; empty: as many as the machine has cores.',
		},
	},
	ocr: {
		name: 'RASOAT_OCR',
		initial: 'auto',
		...oneOf(OCR_CHOICES),
		meaning: {
			vi: 'Máy nhận dạng chữ trên bản quét. auto: tesseract nếu máy có cài, không thì bản kèm theo (wasm); off: không đọc trang ảnh.',
			en: 'What reads scans. auto: tesseract where it is installed, else the one that comes along (wasm); off: page images are not read.',
		},
	},
	scanWithout: {
		name: 'RASOAT_SCAN_WITHOUT',
		initial: null,
		...listOf(SCAN_STEPS),
		meaning: {
			vi: 'Các bước xử lý bản quét không làm, cách nhau bằng dấu phẩy; để trống: làm đủ. docs/scans.md nói từng bước và kết quả khi thiếu bước đó.',
			en: 'Steps of reading scans that are left out, parted by commas; empty: none. docs/scans.md tells what each does and what is read without it.',
		},
	},
	minFreeBytes: {
		name: 'RASOAT_MIN_FREE_BYTES',
		initial: null,
		...wholeNumber(0),
		meaning: {
			vi: 'Chỗ trống (byte) phải còn trên ổ đĩa dữ liệu; ít hơn thì không nhận tệp tải lên (507). Để trống: 1 GB, hoặc 5 % ổ đĩa nếu ít hơn.',
			en: 'Bytes that must stay free on the disk of the data; below, uploads are refused (507). Empty: 1 GB, or 5 % of the disk where that is less.',
		},
	},
	eventStreams: {
		name: 'RASOAT_EVENT_STREAMS',
		initial: String(DEFAULT_EVENT_STREAMS),
		...wholeNumber(1, 100_000),
		meaning: {
			vi: 'Số kết nối theo dõi (server-sent events) cùng lúc của một tiến trình.',
			en: 'Streams of server-sent events that one process serves at once.',
		},
	},
	logLevel: {
		name: 'RASOAT_LOG_LEVEL',
		initial: 'info',
		...oneOf(LOG_LEVELS),
		meaning: { vi: 'Mức nhật ký.', en: 'What is logged, from this level up.' },
	},
	databaseUrl: {
		name: 'DATABASE_URL',
		initial: null,
		...address(['postgres:', 'postgresql:'], 'postgres://user:password@host:5432/database'),
		secret: true,
		meaning: {
			vi: 'PostgreSQL từ bản 15; để trống: PostgreSQL kèm theo, trong thư mục dữ liệu.',
			en: 'Any PostgreSQL from 15 on; empty: the embedded one, in the data folder.',
		},
	},
	redisUrl: {
		name: 'REDIS_URL',
		initial: null,
		...address(['redis:', 'rediss:'], 'redis://host:6379/0'),
		secret: true,
		meaning: {
			vi: 'Redis cho hàng đợi; để trống: hàng đợi nằm trong PostgreSQL.',
			en: 'Redis for the queue; empty: the queue is in PostgreSQL.',
		},
	},
} as const satisfies Readonly<Record<string, Setting>>;

import { ParseFailure } from './failure.js';

/** Every bound on what one file may cost, in one table. */
export interface Limits {
	/** Bytes of the file as received. */
	readonly fileBytes: number;
	readonly pages: number;
	/** Bytes all parts of an archive unpack to. */
	readonly unpackedBytes: number;
	/** Unpacked bytes for each packed byte of one archive entry (entries under 1 MB are not held to it). */
	readonly unpackRatio: number;
	readonly archiveEntries: number;
	readonly xmlDepth: number;
	readonly tableCells: number;
	/** UTF-16 units of the whole text. */
	readonly textLength: number;
	/** Text fragments (glyph runs) on one page. */
	readonly pageFragments: number;
	/** Lines and rectangles of one page that are looked at for table rulings. */
	readonly pageRulings: number;
	/** Pixels of one image inside a page that is drawn; a larger one would have to be unpacked whole. */
	readonly imagePixels: number;
	/** Pixels of a page as drawn; a longer one is drawn smaller. */
	readonly drawnPixels: number;
	/** Marks of ink of the size of letters that are held against the words of one page; a page with more is doubtful. */
	readonly unreadMarks: number;
	/** Milliseconds one file may take; the sandbox holds the clock. */
	readonly fileMs: number;
	/** Milliseconds of processor time the recognition of one page image may take; as much is added to `fileMs` for each. */
	readonly ocrPageMs: number;
	/** Milliseconds without progress (a page read, a stage done); the sandbox holds the clock. */
	readonly stallMs: number;
	/** Bytes of resident memory one reading process and its helpers may hold, native memory included; the sandbox watches. */
	readonly memoryBytes: number;
	/** Bytes of the JavaScript heap of one reading process; under `memoryBytes`, which buffers and code count towards too. */
	readonly heapBytes: number;
	/** Files one reading process serves before a fresh one takes its place. */
	readonly processFiles: number;
	/** Profiles one reading process holds beside its first; the one not used for longest goes. */
	readonly processProfiles: number;
	/** Bytes of resident memory a process may hold between two files above what it held when it was ready; over that it is replaced. */
	readonly growthBytes: number;
}

export const DEFAULT_LIMITS: Limits = {
	fileBytes: 100_000_000,
	pages: 500,
	unpackedBytes: 200_000_000,
	unpackRatio: 200,
	archiveEntries: 5_000,
	xmlDepth: 200,
	tableCells: 50_000,
	textLength: 5_000_000,
	pageFragments: 200_000,
	pageRulings: 20_000,
	imagePixels: 70_000_000,
	drawnPixels: 20_000_000,
	unreadMarks: 30_000,
	fileMs: 30_000,
	ocrPageMs: 10_000,
	stallMs: 30_000,
	memoryBytes: 1_000_000_000,
	heapBytes: 800_000_000,
	processFiles: 1_000,
	processProfiles: 8,
	growthBytes: 400_000_000,
};

/** What each bound is on, as messages and the table of settings say it. */
export const LIMIT_MEANINGS: { readonly [K in keyof Limits]: { readonly vi: string; readonly en: string } } = {
	fileBytes: { vi: 'dung lượng tệp (byte)', en: 'file size (bytes)' },
	pages: { vi: 'số trang', en: 'pages' },
	unpackedBytes: { vi: 'dung lượng sau giải nén (byte)', en: 'unpacked size (bytes)' },
	unpackRatio: { vi: 'tỷ lệ nén', en: 'compression ratio' },
	archiveEntries: { vi: 'số tệp bên trong', en: 'archive entries' },
	xmlDepth: { vi: 'số tầng XML', en: 'XML depth' },
	tableCells: { vi: 'số ô bảng', en: 'table cells' },
	textLength: { vi: 'số ký tự', en: 'characters' },
	pageFragments: { vi: 'số đoạn chữ trên một trang', en: 'text fragments on a page' },
	pageRulings: { vi: 'số đường kẻ trên một trang', en: 'rulings on a page' },
	imagePixels: { vi: 'số điểm ảnh của một ảnh trong trang', en: 'pixels of an image inside a page' },
	drawnPixels: { vi: 'số điểm ảnh của trang vẽ ra', en: 'pixels of a page as drawn' },
	unreadMarks: { vi: 'số nét mực của một trang được đối chiếu với chữ đọc được', en: 'marks of ink of a page held against the words read' },
	fileMs: { vi: 'thời gian đọc (mili giây)', en: 'reading time (ms)' },
	ocrPageMs: {
		vi: 'thời gian nhận dạng một trang ảnh, cộng thêm vào thời gian đọc (mili giây)',
		en: 'time to recognise one page image, added to the reading time (ms)',
	},
	stallMs: { vi: 'thời gian không có tiến triển (mili giây)', en: 'time without progress (ms)' },
	memoryBytes: { vi: 'bộ nhớ (byte)', en: 'memory (bytes)' },
	heapBytes: { vi: 'bộ nhớ JavaScript (byte)', en: 'JavaScript heap (bytes)' },
	processFiles: { vi: 'số tệp mỗi tiến trình đọc', en: 'files a reading process serves' },
	processProfiles: { vi: 'số bộ quy tắc mỗi tiến trình đọc giữ thêm', en: 'further profiles a reading process holds' },
	growthBytes: { vi: 'bộ nhớ còn giữ sau một tệp (byte)', en: 'memory kept after a file (bytes)' },
};

/** The failure for a bound that was passed; `met` is null where the exact amount is not known. */
export function overLimit(limit: keyof Limits, limits: Limits, met: number | null = null): ParseFailure {
	const what = LIMIT_MEANINGS[limit];
	const bound = limits[limit].toLocaleString('vi-VN');
	const metVi = met === null ? '' : ` (${met.toLocaleString('vi-VN')})`;
	const metEn = met === null ? '' : ` (${met.toLocaleString('en-US')})`;
	return new ParseFailure('too-large', {
		vi: `Tệp vượt giới hạn về ${what.vi}${metVi}; cần không quá ${bound}; đề nghị tách nhỏ hoặc xuất lại tệp gọn hơn.`,
		en: `The file is over the limit for ${what.en}${metEn}; at most ${limits[limit].toLocaleString('en-US')} is accepted; please split it or export a smaller file.`,
	});
}

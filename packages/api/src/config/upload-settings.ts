import type { Message } from '@rasoat/parser';
import { DEFAULT_UPLOAD_LIMITS, type UploadLimits } from '../limits/upload-limits.js';
import { wholeNumber } from './kinds.js';
import type { Setting } from './setting.js';

const MEANINGS: Readonly<Record<keyof UploadLimits, Message>> = {
	uploadFiles: { vi: 'Số tệp nhiều nhất của một lượt gửi.', en: 'Files of one upload at the most.' },
	uploadBytes: { vi: 'Dung lượng nhiều nhất (byte) của một lượt gửi.', en: 'Bytes of one upload at the most.' },
	uploadsAtOnce: { vi: 'Số lượt gửi mà một tiến trình nhận cùng lúc.', en: 'Uploads one process takes in at once.' },
	uploadMemoryBytes: {
		vi: 'Bộ nhớ (byte) cho các tệp đang gửi, của một tiến trình; quá mức này thì giữ tạm ở $RASOAT_DATA/tmp.',
		en: 'Bytes of memory for files on their way in, of one process; beyond, they wait in $RASOAT_DATA/tmp.',
	},
	uploadStallMs: {
		vi: 'Quá số mili giây này không nhận thêm byte nào thì coi như người gửi đã ngắt.',
		en: 'Milliseconds without a byte after which the sender counts as gone.',
	},
	uploadMs: { vi: 'Thời gian dài nhất (mili giây) của một lượt gửi.', en: 'Milliseconds one upload may take at the most.' },
};

/** The bounds on uploads, each by a setting of its own: `RASOAT_UPLOAD_FILES` for `uploadFiles`. */
export const UPLOAD_SETTINGS = Object.fromEntries(
	(Object.keys(DEFAULT_UPLOAD_LIMITS) as (keyof UploadLimits)[]).map((limit) => [limit, settingOf(limit)]),
) as Readonly<Record<keyof UploadLimits, Setting<number> & { readonly initial: string }>>;

function settingOf(limit: keyof UploadLimits) {
	return {
		name: `RASOAT_${limit.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`,
		initial: String(DEFAULT_UPLOAD_LIMITS[limit]),
		...wholeNumber(1),
		meaning: MEANINGS[limit],
	};
}

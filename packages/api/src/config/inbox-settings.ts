import { dirname, join, resolve } from 'node:path';
import { type NightlyTime, readNightlyTimes } from '../inbox/nightly-times.js';
import { INBOX_LIMITS } from '../limits/inbox-limits.js';
import { type Kind, span, text, wholeNumber } from './kinds.js';
import type { ValuesOf } from './read-table.js';
import type { Setting } from './setting.js';
import { WrongSettings } from './wrong-settings.js';

const GAP = INBOX_LIMITS.nightlyGapMinutes;

/** None for "off". */
const nightlyTimes: Kind<readonly NightlyTime[]> = {
	schema: text('', '').schema.transform((met, context) => {
		const times = readNightlyTimes(met, GAP);
		if (times === null) context.addIssue({ code: 'custom' });
		return times ?? [];
	}),
	wanted: {
		vi: `giờ dạng 01:00 (giờ Việt Nam), nhiều giờ dạng 01:00,12:30 (cách nhau ít nhất ${GAP} phút), hoặc off`,
		en: `a time as 01:00 (of Viet Nam), several as 01:00,12:30 (${GAP} minutes apart at least), or off`,
	},
};

/** How the inbox is run. */
export const INBOX_SETTINGS = {
	inboxFolder: {
		name: 'RASOAT_INBOX',
		initial: null,
		...text('đường dẫn thư mục', 'the path of a folder'),
		meaning: {
			vi: 'Hộp thư đến: thư mục nhận tệp (có thể là thư mục dùng chung qua mạng); để trống là $RASOAT_DATA/inbox.',
			en: 'The inbox: the folder files are dropped into (a network share may be one); empty is $RASOAT_DATA/inbox.',
		},
	},
	inboxKept: {
		name: 'RASOAT_INBOX_KEPT',
		initial: null,
		...text('đường dẫn thư mục nằm ngoài hộp thư đến', 'the path of a folder outside the inbox'),
		meaning: {
			vi: 'Thư mục chứa archive (tệp đã nhận), quarantine (tệp hỏng) và summaries (bản tổng hợp buổi sáng); để trống là thư mục chứa hộp thư đến.',
			en: 'The folder that holds archive (files taken), quarantine (unreadable files) and summaries; empty is the one the inbox is in.',
		},
	},
	nightly: {
		name: 'RASOAT_NIGHTLY',
		initial: '01:00',
		...nightlyTimes,
		meaning: {
			vi: 'Giờ xử lý hộp thư đến hằng đêm và làm bản tổng hợp (giờ Việt Nam).',
			en: 'When the inbox is processed every night, with a summary (time of Viet Nam).',
		},
	},
	inboxEveryMs: {
		name: 'RASOAT_INBOX_EVERY',
		initial: `${INBOX_LIMITS.everySeconds}`,
		...span,
		meaning: {
			vi: 'Ngoài giờ hằng đêm, cứ sau khoảng này lại xem hộp thư đến; 0 hoặc off: không.',
			en: 'Beside the night, the inbox is looked at whenever this span has passed; 0 or off: never.',
		},
	},
	inboxStableSeconds: {
		name: 'RASOAT_INBOX_STABLE',
		initial: `${INBOX_LIMITS.stableSeconds}`,
		...wholeNumber(0, 86_400),
		meaning: {
			vi: 'Số giây một tệp trong hộp thư đến phải đứng yên mới được nhận.',
			en: 'Seconds a file of the inbox must have stood unchanged before it is taken.',
		},
	},
	inboxFiles: {
		name: 'RASOAT_INBOX_FILES',
		initial: `${INBOX_LIMITS.files}`,
		...wholeNumber(1, 1_000_000),
		meaning: { vi: 'Số tệp nhiều nhất nhận trong một lượt.', en: 'Files one run takes at the most.' },
	},
	summaryAfterMinutes: {
		name: 'RASOAT_SUMMARY_AFTER',
		initial: `${INBOX_LIMITS.summaryAfterMinutes}`,
		...wholeNumber(0, 1_440),
		meaning: {
			vi: 'Số phút bản tổng hợp buổi sáng chờ các báo cáo trong đêm xử lý xong; hết thời gian thì làm với những gì đã có.',
			en: "Minutes the morning's summary waits for the night's reports; then it is made of what is there.",
		},
	},
} as const satisfies Readonly<Record<string, Setting>>;

export interface InboxSettings {
	/** Absolute, as the next. */
	readonly folder: string;
	/** True where no other folder was named: then it is made when it is not there. */
	readonly isDefault: boolean;
	/** Holds archive, quarantine and summaries. */
	readonly kept: string;
	/** Null: looked at by the schedule alone. */
	readonly everyMs: number | null;
	readonly stableSeconds: number;
	/** Files one run takes. */
	readonly files: number;
	/** None: no schedule. */
	readonly nightly: readonly NightlyTime[];
	readonly summaryAfterMinutes: number;
}

/** From the table's values; `dataFolder` is absolute. Throws `WrongSettings` where what is kept would lie in the inbox and come back. */
export function toInboxSettings(values: ValuesOf<typeof INBOX_SETTINGS>, dataFolder: string): InboxSettings {
	const { inboxFolder, inboxKept, inboxEveryMs, inboxStableSeconds, inboxFiles, nightly, summaryAfterMinutes } = values;
	const folder = inboxFolder === null ? join(dataFolder, 'inbox') : resolve(inboxFolder);
	const kept = inboxKept === null ? dirname(folder) : resolve(inboxKept);
	if (kept === folder || kept.startsWith(folder.endsWith('/') ? folder : `${folder}/`))
		throw new WrongSettings([{ setting: INBOX_SETTINGS.inboxKept, met: kept }]);
	return {
		...{ folder, kept, nightly, summaryAfterMinutes },
		isDefault: inboxFolder === null,
		everyMs: inboxEveryMs,
		stableSeconds: inboxStableSeconds,
		files: inboxFiles,
	};
}

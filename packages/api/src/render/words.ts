import type { CheckResult, How, Severity, Verdict } from '@rasoat/checker';
import { REASONS } from '@rasoat/parser';

/** The words of the clerk's table and page. */
export const VERDICTS: Readonly<Record<Verdict, string>> = { pass: 'Đạt', flagged: 'Cần bổ sung', unreadable: 'Không đọc được' };

export const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'Lỗi', warning: 'Cần xem', info: 'Lưu ý' };

export const HOW: Readonly<Record<How, string>> = {
	stated: 'nêu trong báo cáo',
	'stated-none': 'nêu là không có',
	summed: 'cộng từ các mục',
	'not-stated': 'không nêu',
	blank: 'để trống',
	pending: 'đang rà soát',
	unreadable: 'không đọc được',
};

/** "Xã Kiến Thụy"; null when the commune is not known. */
export function communeInWords(commune: CheckResult['identity']['commune']): string | null {
	if (commune === null) return null;
	return `${commune.kind.charAt(0).toLocaleUpperCase('vi')}${commune.kind.slice(1)} ${commune.name}`;
}

/** "2025-10-14" as a clerk writes it: "14/10/2025". */
export function dayInWords(iso: string): string {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
	return year && month && day ? `${day}/${month}/${year}` : iso;
}

/** "12/12 trang đọc được, 2 trang OCR, 0 bỏ", and "…, 1 trang trắng" where there are any; null for a file without pages. */
export function pagesInWords({ file, pages }: Pick<CheckResult, 'file' | 'pages'>): string | null {
	if (file.pages === null || pages.length === 0) return null;
	const lost = pages.filter(({ grade }) => grade === 'none').length;
	const recognised = pages.filter(({ source }) => source === 'ocr').length;
	const blank = pages.filter(({ reason }) => reason === REASONS.blank).length;
	const alsoBlank = blank === 0 ? '' : `, ${blank} trang trắng`;
	return `${pages.length - lost}/${pages.length} trang đọc được, ${recognised} trang OCR, ${lost} bỏ${alsoBlank}`;
}

export interface Tally {
	readonly files: number;
	readonly verdicts: Readonly<Record<Verdict, number>>;
	readonly severities: Readonly<Record<Severity, number>>;
}

export function createTally(): { add(result: Pick<CheckResult, 'verdict' | 'findings'>): void; tally: Tally } {
	const tally = { files: 0, verdicts: { pass: 0, flagged: 0, unreadable: 0 }, severities: { error: 0, warning: 0, info: 0 } };
	return {
		tally,
		add: ({ verdict, findings }) => {
			tally.files++;
			tally.verdicts[verdict]++;
			for (const { severity } of findings) tally.severities[severity]++;
		},
	};
}

/** "17 báo cáo: 5 đạt, 11 cần bổ sung, 1 không đọc được; 14 lỗi, 20 cần xem, 3 lưu ý." */
export function tallyInWords({ files, verdicts, severities }: Tally): string {
	const reports = `${files} báo cáo: ${verdicts.pass} đạt, ${verdicts.flagged} cần bổ sung, ${verdicts.unreadable} không đọc được`;
	return `${reports}; ${severities.error} lỗi, ${severities.warning} cần xem, ${severities.info} lưu ý.`;
}

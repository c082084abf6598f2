import { locate } from '@rasoat/parser';
import type { Figure } from '../../facts.js';
import type { FigureProfile } from '../../profile/figure-schema.js';
import { findPhrases } from '../../profile/phrase.js';
import { absent } from '../mention.js';
import type { Line, Reading } from '../reading.js';

// "hiện có mặt ............ người", "Số biên chế được giao: _____"
const LEFT_BLANK = /^[^\p{L}\d]{0,3}(?:(?:là|có|được|cho|xã|phường|đặc khu|trường hợp)\s+){0,3}[:\s]*(?:\.{3,}|…+|_{3,})/u;
// "đang rà soát", "sẽ báo cáo sau", "chưa chốt số liệu"
const PENDING =
	/^[^;.]{0,40}(?:đang|sẽ|chờ) (?:được )?(?:rà soát|rà lại|tổng hợp|thống kê|cập nhật|báo cáo|bổ sung số liệu|xác minh|chốt|đối chiếu)|^[^;.]{0,24}chưa chốt/u;

/** Why a figure is not stated: its place in a sentence was left blank, or it is put off; else it is simply not there. */
export function absence(reading: Reading, spec: FigureProfile): Figure {
	const lines = reading.lines.filter((line) => line.sections.includes(spec.section));
	return told(reading, lines, spec, LEFT_BLANK, 'blank') ?? told(reading, lines, spec, PENDING, 'pending') ?? absent();
}

function told(reading: Reading, lines: readonly Line[], spec: FigureProfile, pattern: RegExp, how: 'blank' | 'pending'): Figure | null {
	for (const line of lines) {
		const label = findPhrases(spec.labels, line.text).findLast((match) => pattern.test(line.text.slice(match.index + match[0].length)));
		if (!label) continue;
		const found = pattern.exec(line.text.slice(label.index + label[0].length));
		const end = label.index + label[0].length + (found?.[0].length ?? 0);
		return { ...absent(how), evidence: [locate(reading.document, { start: line.span.start + label.index, end: line.span.start + end })] };
	}
	return null;
}

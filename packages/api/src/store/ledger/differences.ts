import type { Message } from '@rasoat/parser';

/** What `verifyLedger` looks for: a query that gives the key of each row that is wrong, and what that means. */
interface Look {
	readonly sql: string;
	readonly told: Message;
}

export const DIFFERENCES = {
	'original-hash': {
		sql: `SELECT sha256 AS key FROM rasoat.originals WHERE sha256 <> encode(sha256(bytes), 'hex') OR size <> octet_length(bytes)`,
		told: { vi: 'tệp gốc không còn đúng từng byte như khi nhận', en: 'the original is not byte for byte what was received' },
	},
	'deleted-without-record': {
		sql: `SELECT o.sha256 AS key FROM rasoat.originals o WHERE o.bytes IS NULL AND NOT EXISTS (
				SELECT FROM rasoat.reports p JOIN rasoat.deletions d ON d.report = p.id AND d.with_bytes WHERE p.original = o.sha256)
			UNION ALL SELECT r.attempt::text FROM rasoat.results r JOIN rasoat.attempts a ON a.id = r.attempt
			WHERE r.content IS NULL AND NOT EXISTS (SELECT FROM rasoat.deletions d WHERE d.report = a.report)`,
		told: { vi: 'nội dung đã mất mà không có ai xóa', en: 'content is gone and nobody deleted it' },
	},
	'report-without-bytes': {
		sql: `SELECT p.id AS key FROM rasoat.reports p JOIN rasoat.originals o ON o.sha256 = p.original
			WHERE p.deleted_at IS NULL AND o.bytes IS NULL`,
		told: { vi: 'báo cáo không bị xóa mà tệp gốc của nó đã bị xóa', en: 'the original of a report that was not deleted was' },
	},
	'receipt-without-original': {
		sql: `SELECT r.id AS key FROM rasoat.receipts r LEFT JOIN rasoat.originals o ON o.sha256 = r.original WHERE o.sha256 IS NULL`,
		told: { vi: 'có lượt nhận mà không có tệp gốc', en: 'a receipt without its original' },
	},
	'receipt-without-report': {
		sql: `SELECT r.id AS key FROM rasoat.receipts r LEFT JOIN rasoat.reports p ON p.id = r.report
			WHERE p.id IS NULL OR p.original <> r.original`,
		told: { vi: 'có lượt nhận mà không có báo cáo của tệp ấy', en: 'a receipt without a report of its file' },
	},
	'report-without-original': {
		sql: `SELECT p.id AS key FROM rasoat.reports p LEFT JOIN rasoat.originals o ON o.sha256 = p.original WHERE o.sha256 IS NULL`,
		told: { vi: 'có báo cáo mà không có tệp gốc', en: 'a report without its original' },
	},
	'report-without-receipt': {
		sql: `SELECT p.id AS key FROM rasoat.reports p LEFT JOIN rasoat.receipts r ON r.report = p.id WHERE r.id IS NULL`,
		told: { vi: 'có báo cáo mà không có lượt nhận', en: 'a report without a receipt' },
	},
	'report-without-attempt': {
		sql: `SELECT p.id AS key FROM rasoat.reports p LEFT JOIN rasoat.attempts a ON a.report = p.id AND a.latest WHERE a.id IS NULL`,
		told: { vi: 'có báo cáo mà không có lượt xử lý', en: 'a report without an attempt' },
	},
	'duplicate-that-counts': {
		sql: `SELECT f.report AS key FROM rasoat.filings f LEFT JOIN rasoat.reports p ON p.id = f.report
			LEFT JOIN rasoat.reports d ON d.id = f.duplicate_of
			WHERE f.duplicate_of IS NOT NULL AND (p.withdrawn_at IS NULL OR d.original IS DISTINCT FROM p.original)`,
		told: { vi: 'báo cáo trùng vẫn được tính, hoặc trùng với tệp khác', en: 'a duplicate that counts, or of another file' },
	},
	'attempt-without-report': {
		sql: `SELECT a.id AS key FROM rasoat.attempts a LEFT JOIN rasoat.reports p ON p.id = a.report WHERE p.id IS NULL`,
		told: { vi: 'có lượt xử lý mà không có báo cáo', en: 'an attempt without a report' },
	},
	'attempt-overtaken': {
		sql: `SELECT id AS key FROM rasoat.attempts WHERE NOT latest AND state NOT IN ('done', 'failed')`,
		told: { vi: 'lượt xử lý cũ chưa kết thúc mà đã có lượt mới', en: 'an attempt that has not ended, with a later one' },
	},
	'attempt-not-in-outbox': {
		sql: `SELECT a.id AS key FROM rasoat.attempts a LEFT JOIN rasoat.outbox o ON o.attempt = a.id
			WHERE a.state = 'received' AND o.id IS NULL`,
		told: { vi: 'lượt xử lý chưa vào hàng đợi và không chờ gửi đi', en: 'an attempt that is not queued and does not wait to be' },
	},
	'outbox-for-ended-attempt': {
		sql: `SELECT o.attempt AS key FROM rasoat.outbox o LEFT JOIN rasoat.attempts a ON a.id = o.attempt
			WHERE a.id IS NULL OR a.state IN ('done', 'failed')`,
		told: { vi: 'có việc chờ gửi đi cho lượt xử lý đã kết thúc', en: 'a job waits to be sent for an attempt that has ended' },
	},
	'done-without-result': {
		sql: `SELECT a.id AS key FROM rasoat.attempts a LEFT JOIN rasoat.results r ON r.attempt = a.id
			WHERE a.outcome IN ('checked', 'unreadable') AND r.attempt IS NULL`,
		told: { vi: 'lượt xử lý đã xong mà không có kết quả', en: 'an attempt is done and has no result' },
	},
	'result-without-done': {
		sql: `SELECT r.attempt AS key FROM rasoat.results r LEFT JOIN rasoat.attempts a ON a.id = r.attempt
			WHERE a.id IS NULL OR a.outcome IS NULL OR a.outcome = 'cancelled'`,
		told: { vi: 'có kết quả của lượt xử lý chưa xong', en: 'a result of an attempt that is not done' },
	},
	'summary-differs': {
		sql: `SELECT report AS key FROM (SELECT * FROM rasoat.summary_now EXCEPT SELECT report, attempt, number, state, outcome, error, verdict,
			error_code, commune_read, pages, errors, warnings, infos, doubtful, rules, file_name, ways, arrivals, name_search, name_bare,
			review, review_version, corrected, unsettled, dismissed, checked FROM rasoat.summaries) AS different`,
		told: { vi: 'dòng tóm tắt của báo cáo không khớp với sổ', en: 'the summary of a report is not what the ledger says' },
	},
} as const satisfies Readonly<Record<string, Look>>;

export type DifferenceKind = keyof typeof DIFFERENCES | 'unbalanced' | 'attempt-without-job';

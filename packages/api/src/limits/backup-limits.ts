/** Every bound of backups, in one table, each with its reason. */
export const BACKUP_LIMITS = {
	/** Bytes of a table's rows in one part of the file: what is in memory at once, on either way. */
	partBytes: 4_000_000,
	/** Bytes the list at the beginning or the end may have: it grows with tables, not with reports. */
	listBytes: 10_000_000,
	/** Size of a packed part below which it is kept packed, as a part of the plain one: PDF and DOCX do not shrink. */
	packedBelow: 0.9,
} as const;

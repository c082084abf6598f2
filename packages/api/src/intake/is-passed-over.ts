/** Hidden files, and what Windows and Office leave beside documents. */
export function isPassedOver(name: string): boolean {
	return name.startsWith('.') || name.startsWith('~$') || SYSTEM_FILES.has(name.toLowerCase());
}

const SYSTEM_FILES = new Set(['thumbs.db', 'desktop.ini']);

/** A number as reports write it: "1.234,5" → 1234.5; null for what is none. */
export function readNumber(typed: string): number | null {
	const text = typed.trim().replaceAll(/\s/g, '');
	if (!/^\d{1,3}(?:\.\d{3})*(?:,\d+)?$|^\d+(?:,\d+)?$/.test(text)) return null;
	return Number(text.replaceAll('.', '').replace(',', '.'));
}

/** How many there are of something: "1.234" → 1234; null for what is no whole number. */
export function readCount(typed: string): number | null {
	const number = readNumber(typed);
	return Number.isSafeInteger(number) ? number : null;
}

/** A day as people write it: "5/10/2025", "5-10-2025", "5.10.2025" → "2025-10-05"; null for what is none. */
export function readDay(typed: string): string | null {
	const [, day = '', , month = '', year = ''] = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(typed.trim()) ?? [];
	const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	const date = new Date(`${iso}T00:00:00Z`);
	return year !== '' && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

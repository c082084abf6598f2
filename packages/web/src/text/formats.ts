const TIME_ZONE = 'Asia/Ho_Chi_Minh';
const dayFormat = new Intl.DateTimeFormat('en-GB', { timeZone: TIME_ZONE, day: '2-digit', month: '2-digit', year: 'numeric' });
const timeFormat = new Intl.DateTimeFormat('en-GB', { timeZone: TIME_ZONE, hour: '2-digit', minute: '2-digit' });
const numberFormat = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 2 });

/** A moment as its day in the city: "14/10/2025". */
export function dayOf(moment: string): string {
	return dayFormat.format(new Date(moment));
}

/** "08:15 14/10/2025". */
export function momentOf(moment: string): string {
	const date = new Date(moment);
	return `${timeFormat.format(date)} ${dayFormat.format(date)}`;
}

/** A day as ISO writes it, "2025-10-14", as people do: "14/10/2025". */
export function dayWritten(iso: string): string {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
	return year && month && day ? `${day}/${month}/${year}` : iso;
}

/** "1.234,5", in both languages alike: it is how the reports write numbers. */
export function numberOf(value: number): string {
	return numberFormat.format(value);
}

/** "1,2 MB". */
export function sizeOf(bytes: number): string {
	if (bytes < 1_000) return `${bytes} B`;
	if (bytes < 1_000_000) return `${numberOf(Math.round(bytes / 1_000))} kB`;
	if (bytes < 1_000_000_000) return `${numberOf(Math.round(bytes / 100_000) / 10)} MB`;
	return `${numberOf(Math.round(bytes / 100_000_000) / 10)} GB`;
}

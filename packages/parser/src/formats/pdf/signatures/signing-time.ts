/** The moment of a PDF date as ISO; without an offset where the file gives none, null where it is no date. Source: ISO 32000-1, 7.9.4. */
export function readPdfDate(text: string): string | null {
	// "D:20251017160512+07'00'", "D:20251017090512Z", "D:20251017160512"
	const parts = /^(?:D:)?(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:(Z)|([+-]\d\d)'?(\d\d)?'?)?/.exec(text);
	if (parts === null) return null;
	const [, year, month, day, hour, minute, second, utc, hours, minutes] = parts;
	const local = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
	const moment = new Date(`${local}Z`);
	// A day or hour that does not exist moves on to one that does.
	if (Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 19) !== local) return null;
	if (utc !== undefined) return `${local}Z`;
	return hours === undefined ? local : `${local}${hours}:${minutes ?? '00'}`;
}

/** A moment in Universal Time as ISO, to the second; null for none. */
export function isoOf(moment: Date | undefined): string | null {
	return moment === undefined || Number.isNaN(moment.getTime()) ? null : `${moment.toISOString().slice(0, 19)}Z`;
}

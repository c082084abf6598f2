/** Servers that are away speak through codes of the system or of PostgreSQL. */
const AWAY = /^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENOTFOUND|57P0[0-4]|08\d\d\d|53\d\d\d)$/;
/** What the driver says of its own, without a code. */
const AWAY_WORDS = /Connection terminated|timeout exceeded when trying to connect|is not queryable/;

/** Whether an error says that the database is away, which passes; everything else is a bug. */
export function isAway(error: unknown): boolean {
	const { code, message } = Object(error) as NodeJS.ErrnoException;
	return AWAY.test(code ?? '') || AWAY_WORDS.test(message ?? '');
}

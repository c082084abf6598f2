/** As PostgreSQL says that its disk is full; it may be another machine's, whose free space nobody here can see beforehand. */
const DISK_FULL = '53100';

/** Whether an error, or the one it came from, says that the database has no room for what was to be stored. */
export function isFull(error: unknown): boolean {
	const { code, cause } = Object(error) as NodeJS.ErrnoException;
	return code === DISK_FULL || (cause !== undefined && isFull(cause));
}

/** As PostgreSQL says that its disk is full; it may be another machine's, whose free space nobody here can see beforehand. */
const DISK_FULL = '53100';

/** Whether an error says that the database has no room for what was to be stored. */
export function isFull(error: unknown): boolean {
	return (Object(error) as NodeJS.ErrnoException).code === DISK_FULL;
}

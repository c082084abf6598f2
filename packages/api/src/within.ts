/** The value of a promise, if it comes within `ms`; else rejects. What was begun goes on by itself, and no error of it is left unhandled. */
export async function within<T>(ms: number, what: string, begun: Promise<T>): Promise<T> {
	let clock: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_, reject) => {
		clock = setTimeout(() => reject(new Error(`${what}: no answer within ${ms} ms`)), ms);
	});
	try {
		return await Promise.race([begun, late]);
	} finally {
		clearTimeout(clock);
		begun.catch(() => {});
	}
}

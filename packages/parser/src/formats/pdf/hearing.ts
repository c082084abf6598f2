/**
 * Runs `work` and keeps what the PDF library tells meanwhile to the console, the only place where it says what it passed over: the first of its
 * warnings, for a file may cause any number.
 */
export async function hearing<T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly heard: readonly string[] }> {
	const { warn } = console;
	const heard: string[] = [];
	console.warn = (warning: unknown) => {
		if (heard.length < MOST) heard.push(String(warning).slice(0, LONGEST));
	};
	try {
		return { value: await work(), heard };
	} finally {
		console.warn = warn;
	}
}

const MOST = 1_000;
const LONGEST = 300;

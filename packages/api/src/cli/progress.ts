export interface Progress {
	/** One more file is done. */
	readonly step: () => void;
	readonly end: () => void;
}

const CLEAR = '\r\u001b[K';
const EVERY_MS = 80;

/** "12/200" on a terminal's standard error; nothing where it is no terminal. */
export function createProgress(total: number): Progress {
	if (!process.stderr.isTTY || total < 2) return { step: () => {}, end: () => {} };
	let done = 0;
	let shownAt = 0;
	const step = () => {
		done++;
		const now = performance.now();
		if (now - shownAt < EVERY_MS && done < total) return;
		shownAt = now;
		process.stderr.write(`${CLEAR}Đã rà soát ${done}/${total} tệp`);
	};
	return { step, end: () => process.stderr.write(CLEAR) };
}

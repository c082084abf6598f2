/** Globals that the libraries of the parser set when they are loaded, with the first file that needs them. They hold nothing of a file. */
const OF_LIBRARIES: ReadonlySet<string> = new Set([
	'__core-js_shared__',
	'Iterator',
	'DOMMatrix',
	'ImageData',
	'Path2D',
	'navigator',
	'_pdfjsTestingUtils',
	'pdfjsLib',
	'pdfjsWorker',
	'self',
]);
const RUNNING_ON: ReadonlySet<string> = new Set(['Timeout', 'Immediate', 'FSReqPromise', 'FSReqCallback']);

/**
 * Gives a look at what a finished task left in the process: globals of its own, timers and reads that would go on in the next file's turn.
 * A child that has any is replaced. The environment needs no look: it is frozen.
 */
export function leftBehind(): () => readonly string[] {
	const known = new Set(Object.getOwnPropertyNames(globalThis));
	return () => {
		const globals = Object.getOwnPropertyNames(globalThis).filter((name) => !known.has(name) && !OF_LIBRARIES.has(name));
		return [...globals, ...process.getActiveResourcesInfo().filter((kind) => RUNNING_ON.has(kind))];
	};
}

import { setImmediate as nextTurn } from 'node:timers/promises';

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
	// The library of signatures keeps its engine under the number of the process.
	String(process.pid),
]);
const RUNNING_ON: ReadonlySet<string> = new Set(['Timeout', 'Immediate', 'FSReqPromise', 'FSReqCallback']);
/** Work put off to the end of a turn, as Node itself does with what the collector frees, is over with the turn; what goes on for ever is not. */
const TURNS = 3;

export interface LeftBehind {
	/**
	 * What finished tasks left in the process: globals of their own, timers and reads that would go on in the next file's turn. A child that
	 * has any is replaced. The environment needs no look: it is frozen.
	 */
	look(): Promise<readonly string[]>;
	/** Does work whose globals are no file's: what the checker's libraries set with a profile. */
	admit<T>(work: () => Promise<T>): Promise<T>;
}

export function leftBehind(): LeftBehind {
	const known = new Set(Object.getOwnPropertyNames(globalThis));
	const strange = () => Object.getOwnPropertyNames(globalThis).filter((name) => !known.has(name) && !OF_LIBRARIES.has(name));
	return {
		look: async () => {
			for (let turn = 0; turn < TURNS && runningOn().includes('Immediate'); turn++) await nextTurn();
			return [...strange(), ...runningOn()];
		},
		admit: async (work) => {
			const before = new Set(strange());
			const value = await work();
			for (const name of strange()) if (!before.has(name)) known.add(name);
			return value;
		},
	};
}

function runningOn(): readonly string[] {
	return process.getActiveResourcesInfo().filter((kind) => RUNNING_ON.has(kind));
}

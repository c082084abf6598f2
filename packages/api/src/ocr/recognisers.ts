import { availableParallelism } from 'node:os';
import { ALL_SCAN_STEPS, type GrayImage, type Limits, type ReadingMode, type Recognised, type ScanSteps } from '@rasoat/parser';
import { type Request, readBatch, takeBatch } from './batches.js';
import { findNative, type NativeTesseract, startNative } from './native-engine.js';
import type { OcrChoice } from './ocr-choice.js';
import { OcrFailure } from './ocr-failure.js';
import { startWasm } from './wasm-engine.js';

export interface Recognitions {
	/** Engine, version and data: "tesseract 5.3.0, vie 4.0.0_best_int". */
	readonly engine: string;
	/** Milliseconds of the processor that the reading took. */
	readonly workMs: number;
	/** One for each image; null where the engine failed at it. */
	readonly answers: readonly (Recognised | null)[];
}

/** One engine: how a run of images is read. Never rejects for what an image does to it. */
export interface Engine {
	read(images: readonly GrayImage[], mode: ReadingMode): Promise<Recognitions>;
	close(): void;
}

/** The engines of one program, shared by all its reading processes. */
export interface Recognisers {
	/** How many runs of images are read at once. */
	readonly lanes: number;
	/** What is done to page images beside recognising them. */
	readonly steps: ScanSteps;
	/** Waits for a free engine. `begun` is called when one takes the images. */
	recognise(images: readonly GrayImage[], mode: ReadingMode, begun?: () => void): Promise<Recognitions>;
	/** Kills every engine. */
	close(): void;
}

export interface EngineOptions {
	/** As many as the machine has cores unless given. */
	readonly lanes?: number;
	/** All of them unless given. */
	readonly scanSteps?: ScanSteps;
	/** Steps that the engines come after this process where both want the processors; none unless given. */
	readonly niceness?: number;
	/** What a process of the WebAssembly engine runs; the program beside this file unless given. */
	readonly wasmProgram?: URL;
}

/** Null for "off". Engines start when they are first needed. Throws `OcrFailure` where the engine that is asked for is not there. */
export function createRecognisers(
	choice: OcrChoice,
	limits: Limits,
	{ lanes = availableParallelism(), scanSteps = ALL_SCAN_STEPS, niceness = 0, wasmProgram }: EngineOptions = {},
): Recognisers | null {
	if (choice === 'off') return null;
	if (choice === 'native' && nativeOnPath() === null) throw new OcrFailure('no-native-engine');
	const free: Engine[] = [];
	const all = new Set<Engine>();
	const waiting: Request[] = [];
	const start = (): Engine => {
		const native = choice === 'wasm' ? null : nativeOnPath();
		const engine = native === null ? startWasm(limits, niceness, wasmProgram) : startNative(native, limits, niceness);
		all.add(engine);
		return engine;
	};
	const work = async (engine: Engine): Promise<void> => {
		for (let batch = takeBatch(waiting); batch.length > 0; batch = takeBatch(waiting)) {
			try {
				await readBatch(engine, batch);
			} catch (error) {
				for (const { reject } of batch) reject(error);
			}
		}
		free.push(engine);
	};
	return {
		lanes,
		steps: scanSteps,
		recognise: (images, mode, begun = () => {}) =>
			new Promise((resolve, reject) => {
				waiting.push({ images, mode, begun, resolve, reject });
				const engine = free.pop() ?? (all.size < lanes ? start() : undefined);
				if (engine !== undefined) work(engine);
			}),
		close: () => {
			for (const engine of all) engine.close();
		},
	};
}

let onPath: NativeTesseract | null | undefined;

/** Looked for when it is first needed, once. */
function nativeOnPath(): NativeTesseract | null {
	if (onPath === undefined) onPath = findNative(process.env.PATH ?? '');
	return onPath;
}

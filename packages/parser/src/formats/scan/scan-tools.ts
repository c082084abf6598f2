import type { DrawingTools } from '../pdf/draw-page.js';
import type { Recogniser } from './recogniser.js';
import type { ScanSteps } from './scan-steps.js';

/** What reading a page image needs from outside. */
export interface ScanTools<Canvas = unknown> {
	readonly recogniser: Recogniser;
	readonly drawing: DrawingTools<Canvas>;
	/** Four bytes a pixel, row by row. */
	readonly pixelsOf: (canvas: Canvas) => Uint8Array;
	/** All of them unless given. */
	readonly steps?: ScanSteps;
}

/** Does work that needs the tools; they are made ready when the first page image is met. */
export type Scanning = <T>(work: (tools: ScanTools) => Promise<T>) => Promise<T>;

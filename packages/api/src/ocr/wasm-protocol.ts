import type { GrayImage, ReadingMode } from '@rasoat/parser';

/** Asked of the process that the WebAssembly engine runs in. */
export interface WasmRequest {
	readonly images: readonly GrayImage[];
	readonly mode: ReadingMode;
}

export interface WasmReply {
	readonly version: string;
	/** hOCR of each image; null where the engine does not take it. */
	readonly pages: readonly (string | null)[];
}

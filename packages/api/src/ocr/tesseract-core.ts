/** The part of the WebAssembly engine that is used here; its package brings no types. Source: tesseract.js-core 7, `TessBaseAPI`. */
export interface TesseractCore {
	readonly FS: { writeFile(path: string, content: Uint8Array): void };
	readonly TessBaseAPI: new () => TesseractApi;
}

export interface TesseractApi {
	Version(): string;
	/** 0 where it is ready. */
	Init(folder: null, language: string, engine: number): number;
	SetVariable(name: string, value: string): boolean;
	/** Takes the file "/input". 0 where it could be read. */
	SetImageFile(orientation: number, angle: number): number;
	Recognize(monitor: null): number;
	GetHOCRText(page: number): string;
	Clear(): void;
}

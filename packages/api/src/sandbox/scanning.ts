import type { Canvas } from '@napi-rs/canvas';
import type { Recogniser, Scanning, ScanSteps, ScanTools } from '@rasoat/parser';
import type { AskRecogniser } from './serve.js';

/** What reads the page images of one file, and what that cost. */
export interface ScanOfFile {
	readonly scanning: Scanning;
	/** Milliseconds in which images were drawn, cleaned and recognised. */
	spentMs(): number;
	/** As the engine named itself; null while it read nothing. */
	engine(): string | null;
}

/** The canvas is loaded with the first picture of a page. */
export function scanOfFile(ask: AskRecogniser, lanes: number, steps: ScanSteps): ScanOfFile {
	let named: string | null = null;
	let spent = 0;
	const recogniser: Recogniser = {
		lanes,
		recognise: async (images, mode) => {
			const { engine, answers } = await ask(images, mode);
			if (engine !== '') named = engine;
			return answers;
		},
	};
	const scanning: Scanning = async (work) => {
		const started = performance.now();
		try {
			return await work(await openTools(recogniser, steps));
		} finally {
			spent += performance.now() - started;
		}
	};
	return { scanning, spentMs: () => spent, engine: () => named };
}

async function openTools(recogniser: Recogniser, steps: ScanSteps): Promise<ScanTools> {
	const [{ BinaryDataFactory }, { CanvasFactory }, { loadFonts }] = await Promise.all([
		import('./draw/binary-data-factory.js'),
		import('./draw/canvas-factory.js'),
		import('./draw/load-fonts.js'),
	]);
	loadFonts();
	const tools: ScanTools<Canvas> = { recogniser, drawing: { CanvasFactory, BinaryDataFactory }, pixelsOf, steps };
	return tools as ScanTools;
}

function pixelsOf(canvas: Canvas): Uint8Array {
	const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
	return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}

import '../sandbox/confine.js';
import { createRequire } from 'node:module';
import type { GrayImage, ReadingMode } from '@rasoat/parser';
import { LANGUAGE, readEngineData } from './engine-data.js';
import { MODES, SETTINGS } from './modes.js';
import type { TesseractApi, TesseractCore } from './tesseract-core.js';
import type { WasmReply, WasmRequest } from './wasm-protocol.js';
import { writePgm } from './write-pgm.js';

/** The process that the WebAssembly engine runs in: warm, without network, held from outside. */
interface Engine {
	readonly core: TesseractCore;
	readonly api: TesseractApi;
}

let started: Promise<Engine> | null = null;

async function start(): Promise<Engine> {
	const load: (options: object) => Promise<TesseractCore> = createRequire(import.meta.url)('tesseract.js-core/tesseract-core-simd-lstm.js');
	const core = await load({ print: () => {}, printErr: () => {} });
	core.FS.writeFile(`./${LANGUAGE}.traineddata`, readEngineData());
	const api = new core.TessBaseAPI();
	if (api.Init(null, LANGUAGE, LSTM_ALONE) !== 0) throw new Error('the engine does not take its data');
	return { core, api };
}

const LSTM_ALONE = 1;

async function answer({ images, mode }: WasmRequest): Promise<WasmReply> {
	started ??= start();
	const engine = await started;
	return { version: engine.api.Version(), pages: images.map((image) => read(engine, image, mode)) };
}

/** Variables stay set from one image to the next, so those of all modes are set each time. */
function read({ core, api }: Engine, image: GrayImage, mode: ReadingMode): string | null {
	const { segmentation, variables } = MODES[mode];
	const own = { ...SETTINGS, ...variables, tessedit_pageseg_mode: segmentation, user_defined_dpi: String(Math.round(image.dpi)) };
	for (const [name, value] of Object.entries(own)) api.SetVariable(name, value);
	core.FS.writeFile('/input', writePgm(image));
	if (api.SetImageFile(1, 0) !== 0 || api.Recognize(null) !== 0) return null;
	const hocr = api.GetHOCRText(0);
	api.Clear();
	return hocr;
}

process.on('message', (request: WasmRequest) => {
	// What the engine falls on ends its process: the parent starts a fresh one.
	answer(request).then((reply) => process.send?.(reply));
});
process.on('disconnect', () => process.exit(0));

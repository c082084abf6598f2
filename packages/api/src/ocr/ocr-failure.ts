import type { Message } from '@rasoat/parser';
import { ToldFailure } from '../told-failure.js';

export type OcrFailureCode = 'no-native-engine';

/** The engine that was asked for cannot be had: a fault of the setting, not of a file. */
export class OcrFailure extends ToldFailure<OcrFailureCode> {
	constructor(code: OcrFailureCode) {
		super(code, TOLD[code]);
	}
}

const TOLD: Readonly<Record<OcrFailureCode, Message>> = {
	'no-native-engine': {
		vi: 'RASOAT_OCR=native nhưng máy không có chương trình tesseract; cần tesseract trên PATH; đề nghị cài tesseract-ocr hoặc để RASOAT_OCR=auto',
		en: 'RASOAT_OCR=native but there is no tesseract here; tesseract is needed on the PATH; please install tesseract-ocr or set RASOAT_OCR=auto',
	},
};

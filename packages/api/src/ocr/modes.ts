import type { ReadingMode } from '@rasoat/parser';

interface Mode {
	/** Tesseract's page segmentation mode. */
	readonly segmentation: string;
	readonly variables: Readonly<Record<string, string>>;
}

/** What is asked of Tesseract in every mode. Source: its manual, "CONFIG VARIABLES". */
export const SETTINGS: Readonly<Record<string, string>> = { hocr_char_boxes: '1', tessedit_char_whitelist: '' };

/** How Tesseract is told what an image shows. Source: its manual, "--psm". */
export const MODES: Readonly<Record<ReadingMode, Mode>> = {
	page: { segmentation: '3', variables: {} },
	block: { segmentation: '6', variables: {} },
	line: { segmentation: '7', variables: {} },
	part: { segmentation: '7', variables: {} },
	word: { segmentation: '8', variables: {} },
	marker: { segmentation: '7', variables: { tessedit_char_whitelist: 'IVX0123456789abcdđegh.)+-' } },
	digits: { segmentation: '7', variables: { tessedit_char_whitelist: '0123456789.,/%-' } },
	roman: { segmentation: '8', variables: { tessedit_char_whitelist: 'IVX.' } },
};

import type { ReadingMode } from '@rasoat/parser';

interface Mode {
	/** Tesseract's page segmentation mode. */
	readonly segmentation: string;
	readonly variables: Readonly<Record<string, string>>;
}

/** How Tesseract is told what an image shows. Source: its manual, "--psm". */
export const MODES: Readonly<Record<ReadingMode, Mode>> = {
	page: { segmentation: '3', variables: {} },
	block: { segmentation: '6', variables: {} },
	line: { segmentation: '7', variables: {} },
	word: { segmentation: '8', variables: {} },
	digits: { segmentation: '7', variables: { tessedit_char_whitelist: '0123456789.,/%-' } },
};

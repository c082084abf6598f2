import type { PixelBox, Recognised, RecognisedSign, RecognisedWord } from '@rasoat/parser';

/** The pages of what Tesseract writes as hOCR with boxes of letters. Source: hOCR 1.2, "ocr_line", "ocrx_word", "ocrx_cinfo". */
export function readHocr(hocr: string): Recognised[] {
	const pages: RecognisedWord[][] = [];
	let [block, line] = [-1, -1];
	let at: Line = { left: 0, bottom: 0, slope: 0, offset: 0 };
	for (const { 0: element, groups: { kind = '', single, double, text = '' } = {} } of hocr.matchAll(ELEMENT)) {
		const words = pages.at(-1);
		const title = single ?? double ?? '';
		if (kind === 'ocr_page') {
			pages.push([]);
			[block, line] = [-1, -1];
		} else if (kind === 'ocr_carea') block++;
		else if (LINES.has(kind)) {
			line++;
			at = readLine(title);
		} else if (kind === 'ocrx_word') {
			const box = readBox(title, 'bbox');
			const base = at.bottom + at.offset + at.slope * ((box[0] + box[2]) / 2 - at.left);
			words?.push({ text: '', box, confidence: readNumber(title, 'x_wconf') / 100, signs: [], base, block, line });
		} else if (kind === 'ocrx_cinfo')
			addSign(words, { text: unescaped(text), box: readBox(title, 'x_bboxes'), confidence: readNumber(title, 'x_conf') / 100 });
		else throw new Error(`an element of hOCR that is not known: ${element.slice(0, 80)}`);
	}
	return pages.map((words) => ({ words: words.filter(({ text }) => text.trim() !== '') }));
}

const ELEMENT =
	/<\w+ class='(?<kind>ocr_page|ocr_carea|ocr_line|ocr_header|ocr_caption|ocr_textfloat|ocrx_word|ocrx_cinfo)'[^>]*? title=(?:'(?<single>[^']*)'|"(?<double>[^"]*)")[^>]*>(?<text>[^<]*)/gu;
const LINES: ReadonlySet<string> = new Set(['ocr_line', 'ocr_header', 'ocr_caption', 'ocr_textfloat']);

interface Line {
	readonly left: number;
	readonly bottom: number;
	readonly slope: number;
	/** Pixels from the box's bottom to the baseline at its left edge. */
	readonly offset: number;
}

function readLine(title: string): Line {
	const [left, , , bottom] = readBox(title, 'bbox');
	const [slope = 0, offset = 0] = readNumbers(title, 'baseline');
	return { left, bottom, slope, offset };
}

function addSign(words: RecognisedWord[] | undefined, sign: RecognisedSign): void {
	const word = words?.at(-1);
	if (words === undefined || word === undefined) return;
	words[words.length - 1] = { ...word, text: word.text + sign.text, signs: [...word.signs, sign] };
}

function readBox(title: string, name: string): PixelBox {
	const [left = 0, top = 0, right = 0, bottom = 0] = readNumbers(title, name);
	return [left, top, right, bottom];
}

function readNumber(title: string, name: string): number {
	return readNumbers(title, name)[0] ?? 0;
}

function readNumbers(title: string, name: string): number[] {
	const property = title.split(';').find((part) => part.trim().startsWith(`${name} `));
	return (
		property
			?.trim()
			.slice(name.length + 1)
			.split(' ') ?? []
	).map(Number);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function unescaped(text: string): string {
	return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '');
}

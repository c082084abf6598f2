import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { encodeLegacy } from './encode-legacy.js';

type Encoding = 'tcvn3' | 'vni';

const MAIN = 'word/document.xml';

/** A Word file with every run of its body set in fonts from before Unicode; what it prints stays the same. */
export function inOldFonts(docx: Uint8Array, encoding: Encoding): Uint8Array {
	const files = unzipSync(docx);
	const main = strFromU8(files[MAIN] ?? new Uint8Array()).replace(RUN, (_, open, properties = '', content) => {
		const plain = properties.replace(/<w:rFonts[^>]*\/>|<\/?w:rPr>/gu, '');
		const run = (font: string, inside: string) => `${open}<w:rPr>${font}${plain}</w:rPr>${inside}</w:r>`;
		return content.replace(PART, (part: string, text?: string) => (text === undefined ? run('', part) : typed(text, encoding, run)));
	});
	return zipSync({ ...files, [MAIN]: strToU8(main) });
}

const RUN = /(<w:r(?: [^>]*)?>)(<w:rPr>.*?<\/w:rPr>)?(.*?)<\/w:r>/gsu;
/** A text, or anything else that stands in a run between two texts. */
const PART = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|(?:(?!<w:t[ >]).)+/gsu;

type MakeRun = (font: string, inside: string) => string;

function typed(text: string, encoding: Encoding, run: MakeRun): string {
	return typedPieces(text, encoding)
		.map(({ codes, font }) => run(`<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`, `<w:t xml:space="preserve">${codes}</w:t>`))
		.join('');
}

/** A text as it was typed: codes, and the font they print from. */
export function typedPieces(text: string, encoding: Encoding): { readonly codes: string; readonly font: string }[] {
	if (encoding === 'vni') return [{ codes: encodeLegacy(text, { encoding }), font: 'VNI-Times' }];
	return text
		.normalize('NFC')
		.split(CAPITALS)
		.map((piece, index) => {
			const capitals = index % 2 === 1;
			return { codes: encodeLegacy(capitals ? piece.toLowerCase() : piece, { encoding }), font: capitals ? '.VnTimeH' : '.VnTime' };
		})
		.filter(({ codes }) => codes !== '');
}

/** Words with a capital for which TCVN3 has no code, so that it is printed from the font of capitals. */
const CAPITALS = /((?:\p{Lu}+ ?)*[ÀẢÃÁẠẰẲẴẮẶẦẨẪẤẬÈẺẼÉẸỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌỒỔỖỐỘỜỞỠỚỢÙỦŨÚỤỪỬỮỨỰỲỶỸÝỴ](?:\p{Lu}+ ?)*)/u;

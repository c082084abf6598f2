import type { RecognisedWord } from '../recogniser.js';
import { ALL_SCAN_STEPS, type ScanSteps } from '../scan-steps.js';
import { dropBrokenFigures } from './drop-broken-figures.js';
import { dropOddSigns } from './drop-odd-signs.js';
import { partGlued } from './part-glued.js';
import { settleTones } from './settle-tones.js';
import { DOUBT } from './vote.js';

type RepairingSteps = Pick<ScanSteps, 'scribbles' | 'glued' | 'formulas' | 'tones'>;

/**
 * Sets right what can only be one thing: the words of a date, the offices and formulas of head and signature, the stroke of a report's number,
 * words of the administration that lost a mark. No figure is touched. `em` is that of usual type, in pixels.
 */
export function repairWords(words: readonly RecognisedWord[], em: number, steps: RepairingSteps = ALL_SCAN_STEPS): RecognisedWord[] {
	const lines = new Map<number, RecognisedWord[]>();
	for (const word of words) lines.set(word.line, [...(lines.get(word.line) ?? []), word]);
	const lined = [...lines.values()].flatMap((line) => {
		const vietnamese = line.sort((a, b) => a.box[0] - b.box[0]).map(withVietnameseLetters);
		const printed = steps.scribbles ? dropOddSigns(dropBrokenFigures(vietnamese, em)) : vietnamese;
		const ordered = steps.glued ? partGlued(printed, em) : printed;
		if (!steps.formulas) return ordered;
		const dated = ordered.map((word, i) => ({ ...word, text: wordOfDate(ordered, i) ?? word.text }));
		return withFormulas(dated.map(withStroke).map(withSymbol).map(withOneDash));
	});
	const repaired = steps.formulas ? lined.map((word, i) => ({ ...word, text: wordBeforeNumber(lined, i) ?? word.text })) : lined;
	return steps.tones ? settleTones(repaired) : repaired;
}

/** "QÐ-TTg": the letter of Iceland looks the same, and no Vietnamese word has it. */
function withVietnameseLetters(word: RecognisedWord): RecognisedWord {
	if (!/[Ðð]/u.test(word.text)) return word;
	const vietnamese = (text: string) => text.replaceAll('Ð', 'Đ').replaceAll('ð', 'đ');
	return { ...word, text: vietnamese(word.text), signs: word.signs.map((sign) => ({ ...sign, text: vietnamese(sign.text) })) };
}

/** "ngày 24 thúng 10 năm 2025", "ngảy 24 tháng 10 nãm 2025" */
function wordOfDate(line: readonly RecognisedWord[], at: number): string | null {
	const text = (offset: number) => line[at + offset]?.text ?? '';
	const isDay = /^\d{1,2}$/.test(text(1)) && /^t?h\p{L}{1,2}ng$/iu.test(text(2)) && /^\d{1,2}$/.test(text(3));
	if (isDay && /^ng[aàáảãạâă]y$/u.test(text(0))) return 'ngày';
	const isMonth = /^ng\p{L}y$/iu.test(text(-2)) && /^\d{1,2}$/.test(text(-1)) && /^\d{1,2}$/.test(text(1)) && /^n\p{L}m$/iu.test(text(2));
	if (isMonth && /^t?h\p{L}{1,2}ng$/u.test(text(0))) return 'tháng';
	const isYear = /^t?h\p{L}{1,2}ng$/iu.test(text(-2)) && /^\d{1,2}$/.test(text(-1)) && /^20\d\d(?!\d)/.test(text(1));
	return isYear && /^n[aàáảãạâă]m$/u.test(text(0)) ? 'năm' : null;
}

/** "sô 87/2025/QH15", "Sá: 729/QĐ-TTg": before a number with its symbol. */
function wordBeforeNumber(line: readonly RecognisedWord[], at: number): string | null {
	const [own, next] = [line[at]?.text ?? '', line[at + 1]?.text ?? ''];
	if (!/^\d{1,5}(?:\/\d{4})?[/-]\p{Lu}/u.test(next)) return null;
	const [, first, colon = ''] = /^([Ss])[oóòỏõọôồổỗộơớờởỡợáàấ](:?)$/u.exec(own) ?? [];
	return first === undefined ? null : `${first}ố${colon}`;
}

/** "77BC-UBND": a symbol is parted from its number by a stroke. Source: Decree 30/2020/NĐ-CP, annex I. */
function withStroke(word: RecognisedWord): RecognisedWord {
	const code = /^(\d{1,4})(BC-[\p{Lu}\d-]+)$/u.exec(word.text);
	return code === null ? word : { ...word, text: `${code[1]}/${code[2]}`, signs: [], confidence: Math.min(word.confidence, DOUBT) };
}

/** "18/2025/77-BCT", "18/2025/T7-BCT": a kind of document is told by letters. Source: Decree 30/2020/NĐ-CP, annex III. */
function withSymbol(word: RecognisedWord): RecognisedWord {
	const code = /^(\d{1,4}\/\d{4}\/)[T71]{2}(-[\p{Lu}\d-]*)$/u.exec(word.text);
	const text = code === null ? word.text : `${code[1]}TT${code[2]}`;
	return text === word.text ? word : { ...word, text, signs: [], confidence: Math.min(word.confidence, DOUBT) };
}

/** "18/2025/TT- -BCT": the stroke that lies between two words is seen in both. */
function withOneDash(word: RecognisedWord, at: number, line: readonly RecognisedWord[]): RecognisedWord {
	const isTwice = /[\p{Lu}\d]-$/u.test(line[at - 1]?.text ?? '') && /^-[\p{Lu}]/u.test(word.text);
	return isTwice ? { ...word, text: word.text.slice(1), signs: [] } : word;
}

/** As printed in capitals; of two with the same letters the engine's own stands. */
const FORMULAS = [
	'CHỦ TỊCH',
	'PHÓ CHỦ TỊCH',
	'Q. CHỦ TỊCH',
	'QUYỀN CHỦ TỊCH',
	'KT. CHỦ TỊCH',
	'TM. ỦY BAN NHÂN DÂN',
	'TM. UỶ BAN NHÂN DÂN',
	'ỦY BAN NHÂN DÂN',
	'UỶ BAN NHÂN DÂN',
	'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
	'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
	'BÁO CÁO',
];
/** Without marks: those are what small or bold capitals lose first. */
const BY_LETTERS = new Map([...FORMULAS].reverse().map((formula) => [lettersOf(formula), formula.split(' ')]));

function withFormulas(line: readonly RecognisedWord[]): RecognisedWord[] {
	const printed = line.map(({ text }) => text).join(' ');
	const formula = FORMULAS.includes(printed) ? undefined : BY_LETTERS.get(lettersOf(printed));
	return line.map((word, i) => ({ ...word, text: formula?.[i] ?? word.text }));
}

function lettersOf(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/Đ/g, 'D');
}

import type { RecognisedWord } from '../recogniser.js';
import { DOUBT } from './vote.js';

/**
 * Sets right what can only be one thing: the word between day and month of a date, the offices and formulas of head and signature, the stroke
 * of a report's number. No figure is touched. Words of a line stand in its order.
 */
export function repairWords(words: readonly RecognisedWord[]): RecognisedWord[] {
	const lines = new Map<number, RecognisedWord[]>();
	for (const word of words) lines.set(word.line, [...(lines.get(word.line) ?? []), word]);
	return [...lines.values()].flatMap((line) => {
		const ordered = line.sort((a, b) => a.box[0] - b.box[0]);
		return withFormulas(ordered.map((word, i) => withStroke(isMonthWord(ordered, i) ? { ...word, text: 'tháng' } : word)));
	});
}

/** "ngày 24 thúng 10 năm 2025" */
function isMonthWord(line: readonly RecognisedWord[], at: number): boolean {
	const text = (offset: number) => line[at + offset]?.text ?? '';
	return (
		/^ngày$/iu.test(text(-2)) &&
		/^\d{1,2}$/.test(text(-1)) &&
		/^\d{1,2}$/.test(text(1)) &&
		/^năm$/iu.test(text(2)) &&
		/^t?h[\p{L}]{1,2}ng$/u.test(text(0)) &&
		text(0) !== 'tháng'
	);
}

/** "77BC-UBND": a symbol is parted from its number by a stroke. Source: Decree 30/2020/NĐ-CP, annex I. */
function withStroke(word: RecognisedWord): RecognisedWord {
	const code = /^(\d{1,4})(BC-[\p{Lu}\d-]+)$/u.exec(word.text);
	return code === null ? word : { ...word, text: `${code[1]}/${code[2]}`, signs: [], confidence: Math.min(word.confidence, DOUBT) };
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

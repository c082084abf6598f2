import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { DAMAGES, random } from '../../test-support/damages.js';
import { DEFAULT_LIMITS } from '../limits.js';
import { parse } from '../parse.js';
import { judgeText } from './judge-text.js';

const SOUND =
	'Ủy ban nhân dân xã Kiến Thụy báo cáo kết quả thực hiện Kết luận số 195-KL/TW của Bộ Chính trị về mô hình chính quyền địa phương 02 cấp.';
const ABBREVIATED = 'UBND HĐND VHXH PVHCC KTHT CHQS VP TTPVHCC: 08; BCH QS: 02';

const CASES: readonly (readonly [what: string, text: string, lost: number, doubt: string | null])[] = [
	['a sound page', SOUND, 0, null],
	['abbreviations and figures', ABBREVIATED, 0, null],
	['foreign names among sound words', `${SOUND} Zalo, Internet, wifi, TABMIS`, 0, null],
	['a page of figures', '12 34/40 1.250.000 45,5% 2025', 0, null],
	['bullets of the private area', `\uf0b7 ${SOUND} \uf0b7`, 0, null],
	['a few words of another tongue', 'Metro line pilot', 0, null],
	['letters without a code', SOUND.replaceAll('n', '\ue06e'), 0, 'codes-lost'],
	['signs for which the file has no letter', SOUND, 12, 'codes-lost'],
	['a sign or two of them', SOUND, 2, null],
	['no marks', 'Uy ban nhan dan xa Kien Thuy bao cao ket qua thuc hien Ket luan so 195-KL/TW cua Bo Chinh tri', 0, 'marks-lost'],
	[
		'a page in English',
		'The commune reports the results of the first month; the remaining tasks are listed below with those in charge.',
		0,
		'marks-lost',
	],
	['numbers of glyphs for codes', 'Ӫ\\ EDQ QKkQ GkQ [m .LӃQ 7Kөy EiR FiR NӃW TXҧ WKӵF KLӋQ .ӃW OXұQ Vӕ 195-./ 7:', 0, 'no-syllables'],
];

describe('judgeText', () => {
	it.each(CASES)('%s', (_, text, lost, doubt) => expect(judgeText(text, lost)).toBe(doubt));
});

const FIXTURES = new URL('../../../../fixtures/', import.meta.url);
/** Fewer words tell too little of a page. */
const WORDS = 20;

async function pagesOf(name: string): Promise<string[]> {
	const { text, words, pages } = await parse(new Uint8Array(readFileSync(new URL(`${name}/report.pdf`, FIXTURES))), DEFAULT_LIMITS);
	const own = (page: number) => words.filter((word) => word.page === page).map(({ span }) => text.slice(span.start, span.end));
	return pages.map(({ page }) => own(page).join(' '));
}

describe('judgeText over the pages of the labelled reports', () => {
	const sound: string[] = [];
	const share = (doubted: readonly string[], of: readonly string[]) => doubted.length / of.length;

	beforeAll(async () => {
		for (const name of readdirSync(FIXTURES).filter((folder) => /^(?:d\d\d|held-[a-z]0[1-5])-/.test(folder)))
			sound.push(...(await pagesOf(name)));
	}, 120_000);

	it('trusts every one', () => {
		expect(sound.length).toBeGreaterThan(100);
		expect(sound.filter((text) => judgeText(text) !== null)).toEqual([]);
	});

	it.each(Object.entries(DAMAGES))('doubts it with %s', (_, damage) => {
		const pages = sound.filter((text) => (text.match(/\p{L}+/gu) ?? []).length >= WORDS).map(damage);
		expect(
			share(
				pages.filter((text) => judgeText(text) !== null),
				pages,
			),
		).toBeGreaterThan(0.97);
	});

	/** Misprints and slips of the pen make no page doubtful. */
	it('trusts one in which a word in forty is spoilt', () => {
		const next = random(3);
		const spoilt = sound.map((text) => text.replace(/\p{L}+/gu, (word) => (next() < 1 / 40 ? `${word}z` : word)));
		expect(
			share(
				spoilt.filter((text) => judgeText(text) !== null),
				spoilt,
			),
		).toBeLessThan(0.03);
	});
});

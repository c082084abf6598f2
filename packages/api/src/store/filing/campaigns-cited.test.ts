import type { CitedNumber } from '@rasoat/checker';
import { expect, it } from 'vitest';
import { type CitableCampaign, campaignsCited } from './campaigns-cited.js';

const conclusion = (digits: string, leading = true, letters = 'kltw'): CitedNumber => ({ kind: 'conclusion', digits, letters, leading });
const letter = (digits: string, leading = true, letters = 'ubndnvktgs'): CitedNumber => ({ kind: 'letter', digits, letters, leading });
const campaign = (id: string, of: string, by: string): CitableCampaign => ({
	id,
	conclusion: { digits: of, letters: 'kltw' },
	letter: { digits: by, letters: 'ubndnvktgs' },
});
const A = campaign('a', '195', '2581');
const B = campaign('b', '210', '3333');
/** The next report on the same Conclusion, asked for by another letter. */
const AGAIN = campaign('again', '195', '4000');

it.each<[string, CitedNumber[], CitableCampaign[], string[]]>([
	['both papers', [conclusion('195'), letter('2581')], [A, B], ['a']],
	['the letter alone', [letter('3333')], [A, B], ['b']],
	['the number without its symbol', [conclusion('195', true, '')], [A, B], ['a']],
	['another symbol', [letter('2581', true, 'snvxdcq')], [A, B], []],
	['a letter with the number of a conclusion', [letter('195')], [A, B], []],
	['nothing known', [conclusion('186')], [A, B], []],
	['one reported on, another in passing', [conclusion('210', false), letter('3333', false), conclusion('195')], [A, B], ['a']],
	['only in passing', [conclusion('186'), letter('2581', false)], [A, B], ['a']],
	['both papers of one, and the Conclusion of another', [conclusion('210'), letter('2581'), conclusion('195')], [A, B], ['a']],
	['two that are reported on', [conclusion('195'), letter('3333')], [A, B], ['a', 'b']],
	['the same Conclusion, by the letter', [conclusion('195'), letter('4000')], [A, AGAIN], ['again']],
	['the same Conclusion, no letter', [conclusion('195')], [A, AGAIN], ['a', 'again']],
	['two campaigns of one profile', [conclusion('195'), letter('2581')], [A, { ...A, id: 'a2' }], ['a', 'a2']],
	['no campaign open', [conclusion('195')], [], []],
])('%s', (_, cited, campaigns, ids) => {
	expect(campaignsCited(cited, campaigns)).toEqual(ids);
});

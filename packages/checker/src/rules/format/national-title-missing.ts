import { pattern } from '@rasoat/parser';
import { fired, type Rule } from '../rule.js';

/** The national title stands at the head, in a running head of the first page at the latest. */
const HEAD_LENGTH = 3000;
// "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"; columns read across may part its last word from the rest, a stamp may cover its first
const NATIONAL_TITLE = pattern('(?:Cộng hòa xã hội chủ nghĩa|xã hội chủ nghĩa Việt)');

/** No "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" at the head. */
export const nationalTitleMissing: Rule = ({ facts }) =>
	fired(NATIONAL_TITLE.test(facts.folded.slice(0, HEAD_LENGTH)) ? [] : [{ target: null, expected: null, actual: null, evidence: [] }]);

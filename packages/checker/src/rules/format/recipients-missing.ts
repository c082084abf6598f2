import { locate } from '@rasoat/parser';
import { readLines } from '../../extract/identity/lines.js';
import { fired, type Rule } from '../rule.js';

// "Nơi nhận:", "NƠI NHẬN", "Nơi nhận: - UBND thành phố;"; not "nơi nhận hồ sơ"
const RECIPIENTS = /^\s*nơi\s+(?:nhận|gửi)\s*(?:[:;]|$|[-–+*•])/u;
// ":", ": ........"
const NOTHING = /^[\s:;.…_-]*$/u;
// "- UBND thành phố;", "Như trên", "UBND thành phố (b/c)"
const RECIPIENT = /^\s*(?:[-–+*•]\s*\p{L}|như\s|ubnd|uỷ ban|sở|lưu|tt\.?\s|thường trực|\d+[.)])/u;
const SIGNING = /^\s*(?:tm|t\/m|kt|tl|tuq|q)\s?\./u;

/** No list of recipients at the end, or its heading with nothing under it. */
export const recipientsMissing: Rule = ({ facts: { document, folded } }) => {
	const lines = readLines(document, { from: 0, to: document.blocks.length });
	const text = (index: number) => folded.slice(lines[index]?.start ?? 0, lines[index]?.end ?? 0);
	const at = lines.findLastIndex((_, index) => RECIPIENTS.test(text(index)));
	const heading = lines[at];
	if (!heading) return fired([{ target: null, expected: null, actual: null, evidence: [] }]);
	if (!NOTHING.test(text(at).replace(/^\s*nơi\s+(?:nhận|gửi)/u, ''))) return { outcome: 'clear' };
	const next = lines.findIndex((_, index) => index > at && !SIGNING.test(text(index)) && !NOTHING.test(text(index)));
	if (next > at && RECIPIENT.test(text(next))) return { outcome: 'clear' };
	return fired([{ target: null, expected: null, actual: null, evidence: [locate(document, heading)] }]);
};

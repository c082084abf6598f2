import { fold, locate } from '@rasoat/parser';
import { standsOnPicture } from '../../doubtful-pages.js';
import { isMisreadName } from '../../extract/identity/misread-name.js';
import { type ReportingUnit, readNamedUnits, readReportingUnits } from '../../extract/identity/reporting-unit.js';
import { type Range, readRegions } from '../../extract/regions.js';
import type { Facts } from '../../facts.js';
import { fired, NOT_APPLICABLE, type Rule } from '../rule.js';

/** "TM. ỦY BAN NHÂN DÂN XÃ / KT. CHỦ TỊCH": what stands behind the kind is no name but the form of signing. */
const SIGNING_FORM = /^(?:KT|TM|TL|TUQ|Q)(?!\p{L})/u;

/** Another commune named as the one that reports: the sign of a report copied and not gone over. */
export const communeMismatch: Rule = ({ facts }) => {
	const { commune } = facts.identity;
	if (!commune) return NOT_APPLICABLE;
	const { document } = facts;
	const own = fold(commune.name);
	const others = unitsNamed(facts).filter(({ name }) => !SIGNING_FORM.test(name) && !isSameName(fold(name), own));
	return fired(
		others.flatMap(({ name, span }) => {
			const place = locate(document, span);
			if (standsOnPicture(document, place) && isMisreadName(name, commune.name)) return [];
			const actual = document.text.slice(span.start, span.end).replace(/\s+/g, ' ');
			return [{ target: null, expected: `${commune.kind} ${commune.name}`, actual, evidence: [place] }];
		}),
	);
};

function unitsNamed({ document, folded, sentences }: Facts): ReportingUnit[] {
	const { head, title, body } = readRegions(document, folded);
	const inZone = (range: Range) =>
		document.blocks.slice(range.from, range.to).flatMap((block) => readNamedUnits(document, folded, block.span));
	const rest = sentences.filter(({ block }) => block >= body.from).flatMap(({ span }) => readReportingUnits(document, folded, span));
	return [...inZone(head), ...inZone(title), ...rest];
}

/** A name may run on into the words behind it, or be cut short by a line's end. */
function isSameName(name: string, own: string): boolean {
	const plain = name.replace(/\s+/g, ' ');
	return plain === own || plain.startsWith(`${own} `) || own.startsWith(`${plain} `);
}

import { likeness, markOf, matchLists, plain } from './compare.mjs';

/** Rules whose target is labelled too. */
const TARGETED = new Set(['structure.section-missing', 'structure.section-empty', 'structure.figure-missing', 'reference.mismatch']);
/** Families that no label speaks of. */
const UNLABELLED = /^(?:campaign|timeliness|signature|document)\./;
const CLOSE = { text: 0.85, scan: 0.6 };

/** Compares one result with its labels: a mark for each thing that is there or should be (`group`, `key`, `kind`, `note`). */
export function scoreReport(truth, result, variant) {
	const mark = (group, key, kind, note) => ({ group, key, kind, note });
	const scalar = (group, key, wanted, found) => {
		const kind = markOf(wanted, found);
		return kind === null ? [] : [mark(group, key, kind, `want ${JSON.stringify(wanted)}, got ${JSON.stringify(found)}`)];
	};
	const list = (group, wanted, found, fits, key = group) =>
		matchLists(wanted, found, fits).map(({ kind, what }) => mark(group, key, kind, JSON.stringify(what)));
	const close = variant === 'scan' ? CLOSE.scan : CLOSE.text;
	return [
		...Object.entries(truth.identity).flatMap(([key, wanted]) => scalar('identity', key, cited(wanted), cited(identityOf(result, key)))),
		...list('sections', truth.sections, [...new Set(result.sections.map(({ id }) => id))], (a, b) => a === b),
		...Object.entries(truth.figures)
			.filter(([key]) => key !== 'staffing.units')
			.flatMap(([key, wanted]) => scalar('figures', key, wanted, result.figures[key]?.value ?? null)),
		...list('units', truth.figures['staffing.units'] ?? [], result.figures['staffing.units']?.value ?? [], sameUnit),
		...['difficulties', 'proposals'].flatMap((key) =>
			list(
				'items',
				itemsOf(truth, key),
				result[key].map(({ text }) => text),
				itemFits(close),
				key,
			),
		),
		...findingMarks(truth, result, mark),
		...scalar('verdict', 'verdict', truth.verdict, result.verdict),
	];
}

function identityOf({ identity }, key) {
	return key === 'commune' ? (identity.commune?.code ?? null) : (identity[key]?.value ?? null);
}

function cited(value) {
	return value !== null && typeof value === 'object' ? { number: value.number, date: value.date ?? null } : value;
}

function sameUnit(wanted, found) {
	const counts = ({ assigned, present }) => `${assigned ?? null} ${present ?? null}`;
	return plain(wanted.name) === plain(found.name) && counts(wanted) === counts(found);
}

function itemsOf(truth, key) {
	return truth[key].map((opening, index) => ({ opening, whole: truth[`${key}Whole`]?.[index] ?? null }));
}

/** An item is right when it opens as labelled and ends where it should, with or without its sub-bullets. */
function itemFits(close) {
	return ({ opening, whole }, text) => {
		const wanted = plain(opening);
		const found = plain(text);
		if (likeness(wanted, found.slice(0, wanted.length + 3)) < close) return false;
		const ends = whole === null ? [] : [whole.text, `${whole.text} ${whole.subs}`].map(plain);
		return whole === null || ends.some((end) => likeness(end, found) >= close && found.length <= end.length * 1.15 + 10);
	};
}

function findingMarks(truth, result, mark) {
	const key = ({ ruleId, target }) => (target && TARGETED.has(ruleId) ? `${ruleId}:${target}` : ruleId);
	const wanted = new Set(truth.findings.map(key));
	const free = new Set(truth.findingsOptional.map(({ ruleId }) => ruleId));
	const found = new Set(result.findings.filter(({ ruleId }) => !UNLABELLED.test(ruleId)).map(key));
	const missed = [...wanted].map((each) => mark('findings', each, found.has(each) ? 'correct' : 'missed', each));
	const spurious = [...found].filter((each) => !wanted.has(each) && !free.has(each.split(':')[0]));
	return [...missed, ...spurious.map((each) => mark('findings', each, 'spurious', each))];
}

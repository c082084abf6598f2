import type { Evidence } from '@rasoat/parser';
import type { Facts, Figure } from '../facts.js';
import type { Profile } from '../profile/profile.js';
import type { FigureValue } from '../result.js';
import type { FigureCorrection, Units } from './correction.js';
import { isFigureValue } from './figure-value.js';
import { groundOf, type Settled } from './settle.js';

const ABSENT: Figure = { value: null, how: 'not-stated', doubtful: false, confidence: 0, evidence: [], mentions: [] };

/** A figure as somebody says it stands. One that is not settled stays the machine's, and doubtful. */
export function correctFigure(facts: Facts, correction: FigureCorrection, profile: Profile): Settled {
	const { target, value } = correction;
	const declared = profile.figures.find(({ id }) => id === target);
	const figure = facts.figures[target] ?? ABSENT;
	const { mentions, ...machine } = figure;
	if (!declared) return { facts, unsettled: 'unknown-target', machine: null, anchor: correction.anchor };
	if (!isFigureValue(declared.type, correction))
		return { facts: withFigure(facts, target, doubted(figure)), unsettled: 'wrong-value', machine, anchor: correction.anchor };
	const isList = declared.type === 'units';
	const ground = groundOf(facts, correction, { machine, how: figure.how, evidence: figure.evidence }, isList);
	if ('unsettled' in ground)
		return { facts: withFigure(facts, target, doubted(figure)), unsettled: ground.unsettled, machine, anchor: correction.anchor };
	const evidence = isList ? placesOfRows(value as Units | null, figure, ground.evidence) : ground.evidence;
	const corrected: Figure = {
		value,
		how: correction.how,
		doubtful: false,
		confidence: 1,
		evidence,
		corrected: true,
		mentions: told(mentions, value),
	};
	return { facts: withFigure(facts, target, corrected), unsettled: null, machine, anchor: ground.anchor };
}

function withFigure(facts: Facts, id: string, figure: Figure): Facts {
	return { ...facts, figures: { ...facts.figures, [id]: figure } };
}

function doubted(figure: Figure): Figure {
	return { ...figure, doubtful: true };
}

/** The place that was taken tells the corrected value; where another place tells it already, that one was right. */
function told(mentions: Figure['mentions'], value: FigureValue | null): Figure['mentions'] {
	const [main, ...others] = mentions;
	if (!main || typeof value === 'object') return value === null ? others : mentions;
	const right = mentions.find((mention) => mention.value === value && !mention.part);
	return right ? [right, ...mentions.filter((mention) => mention !== right)] : [{ ...main, value }, ...others];
}

/**
 * Evidence n belongs to row n: rows keep their places by name, and one that was only renamed by its number. A row the machine has not has the place
 * that somebody pointed at, else the list's first one, as searched.
 */
function placesOfRows(rows: Units | null, { value, evidence }: Figure, ground: readonly Evidence[]): readonly Evidence[] {
	const known = Array.isArray(value) ? (value as Units) : [];
	const [first] = ground;
	if (rows === null || first === undefined) return ground;
	const pointed = ground.find((place) => !evidence.some((own) => own.quote === place.quote));
	const isRenamed = (at: number) => rows.length === known.length && !rows.some(({ name }) => name === known[at]?.name);
	return rows.map(({ name }, at) => {
		const same = known.findIndex((row) => row.name === name);
		const own = same < 0 && isRenamed(at) ? evidence[at] : evidence[same];
		return own ?? pointed ?? { ...first, role: 'searched' };
	});
}

import type { Evidence } from '@rasoat/parser';
import type { Facts, Reference } from '../facts.js';
import type { Citation, Identity, Stated } from '../result.js';
import { spanOf } from './anchor.js';
import type { IdentityCorrection, IdentityField } from './correction.js';
import { isDay } from './figure-value.js';
import { groundOf, type Settled } from './settle.js';

const MOST_LETTERS = 300;

/** Number, day, signature or citation as somebody says they stand. One that is not settled stays the machine's, and doubtful. */
export function correctIdentity(facts: Facts, correction: IdentityCorrection): Settled {
	const { target, value } = correction;
	const machine: Stated<string | Citation> = facts.identity[target];
	const stays = (unsettled: NonNullable<Settled['unsettled']>): Settled => ({
		facts: withField(facts, target, { ...machine, doubtful: true }),
		unsettled,
		machine,
		anchor: correction.anchor,
	});
	if (!isValue(target, value)) return stays('wrong-value');
	const ground = groundOf(facts, correction, { machine, how: machine.how, evidence: machine.evidence });
	if ('unsettled' in ground) return stays(ground.unsettled);
	const how = value === null ? 'not-stated' : 'stated';
	const stated = { value, how, doubtful: false, confidence: 1, evidence: ground.evidence, corrected: true } as const;
	const corrected = withField(facts, target, stated);
	if (target !== 'conclusion' && target !== 'letter') return { facts: corrected, unsettled: null, machine, anchor: ground.anchor };
	const references = citing(facts, target, machine.value as Citation | null, value as Citation | null, ground.evidence);
	if (references === null) return stays('needs-place');
	return { facts: { ...corrected, references }, unsettled: null, machine, anchor: ground.anchor };
}

function withField(facts: Facts, field: IdentityField, stated: Stated<string | Citation>): Facts {
	return { ...facts, identity: { ...facts.identity, [field]: stated } as Identity };
}

function isValue(field: IdentityField, value: IdentityCorrection['value']): boolean {
	if (value === null) return true;
	if (field === 'conclusion' || field === 'letter')
		return typeof value === 'object' && isText(value.number) && (value.date === null || isDay(value.date));
	return isText(value) && (field !== 'date' || isDay(value));
}

function isText(value: unknown): value is string {
	return typeof value === 'string' && value.trim() !== '' && value.length <= MOST_LETTERS;
}

/** The citations with the one that was taken told anew, taken out, or added at its place; null where it has none. */
function citing(
	{ references, document }: Facts,
	kind: Reference['kind'],
	read: Citation | null,
	value: Citation | null,
	[place]: readonly Evidence[],
): readonly Reference[] | null {
	const isTaken = (each: Reference) => each.kind === kind && each.number === read?.number && each.date === read.date;
	if (value === null) return references.filter((each) => !isTaken(each));
	const taken = references.find(isTaken);
	const told = { number: value.number, date: value.date, dateText: value.date };
	if (taken) return references.map((each) => (each === taken ? { ...each, ...told } : each));
	const span = place?.block == null ? null : spanOf(document, { block: place.block, quote: place.quote });
	return span && [...references, { kind, ...told, span, role: 'basis' }];
}

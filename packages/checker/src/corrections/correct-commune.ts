import type { Facts } from '../facts.js';
import { COMMUNES } from '../norms/communes.js';
import type { CommuneCorrection } from './correction.js';
import { groundOf, type Settled } from './settle.js';

/** The commune that the report is of, whatever it seems to name. */
export function correctCommune(facts: Facts, correction: CommuneCorrection): Settled {
	const machine = facts.identity.commune;
	const norm = COMMUNES.find(({ code }) => code === correction.value);
	if (!norm) return { facts, unsettled: 'wrong-value', machine, anchor: correction.anchor };
	const how = machine === null ? 'not-stated' : 'stated';
	const ground = groundOf(facts, correction, { machine, how, evidence: machine?.evidence ?? [] });
	if ('unsettled' in ground) return { facts, unsettled: ground.unsettled, machine, anchor: correction.anchor };
	const { code, name, kind } = norm;
	// Where the machine read another name, that place does not name this one.
	const isNamed = correction.place !== null || machine?.code === code;
	const commune = { code, name, kind, confidence: 1, evidence: isNamed ? ground.evidence : [], corrected: true } as const;
	return { facts: { ...facts, identity: { ...facts.identity, commune } }, unsettled: null, machine, anchor: ground.anchor };
}

import type { Request } from 'express';
import type { Rates } from '../../limits/rate-limits.js';
import { networkOf } from '../../network-of.js';
import { type Actor, actorKey } from '../actor.js';

export type RateKind = keyof Rates;

/** Whose calls are counted together, and by which bound. */
export interface Counted {
	readonly kind: RateKind;
	readonly caller: string;
}

/** An account's, token's or link's calls count for it, wherever they come from; all others for the address they come from. */
export function countedFor(actor: Actor, request: Request): Counted {
	if (actor.kind === 'nobody') return { kind: 'rateAddress', caller: networkOf(request.ip ?? '') };
	return { kind: actor.kind === 'link' ? 'rateLink' : 'rateSignedIn', caller: actorKey(actor) };
}

export function refusedFor(request: Request): Counted {
	return { kind: 'rateRefused', caller: networkOf(request.ip ?? '') };
}

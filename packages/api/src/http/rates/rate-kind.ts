import { isIPv6 } from 'node:net';
import type { Request } from 'express';
import type { Rates } from '../../limits/rate-limits.js';
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

/** An IPv4 address, or of an IPv6 one the first 64 bits: one machine may have all the rest to itself. */
export function networkOf(address: string): string {
	const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
	if (!isIPv6(plain)) return plain;
	const [head = '', tail] = plain.split('::');
	const groups = head.split(':').filter((group) => group !== '');
	const last = tail?.split(':').filter((group) => group !== '') ?? [];
	const all = [...groups, ...Array<string>(Math.max(0, 8 - groups.length - last.length)).fill('0'), ...last];
	return `${all
		.slice(0, 4)
		.map((group) => Number.parseInt(group, 16).toString(16))
		.join(':')}::/64`;
}

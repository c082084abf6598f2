import { createHash } from 'node:crypto';
import type { AuditKind } from './audit-entry.js';

/** Everything of an entry that its hash holds. */
export interface HashedEntry {
	/** Its number in the chain, from 1 without a gap. */
	readonly place: number;
	/** Hash of the entry before; `FIRST_PREVIOUS` of the first. */
	readonly previous: string;
	readonly id: number;
	readonly kind: AuditKind;
	readonly actor: string;
	readonly action: string;
	readonly target: string | null;
	/** JSON text, byte for byte. */
	readonly detail: string;
	/** ISO instant. */
	readonly madeAt: string;
}

export const FIRST_PREVIOUS = '0'.repeat(64);

/** SHA-256, hexadecimal, of a JSON list of the entry's parts, so that no part can lend a character to the next. */
export function entryHash({ place, previous, id, kind, actor, action, target, detail, madeAt }: HashedEntry): string {
	const parts = [place, previous, id, kind, actor, action, target, detail, madeAt];
	return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

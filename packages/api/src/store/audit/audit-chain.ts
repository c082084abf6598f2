import type { Session } from '../database.js';
import { auditHead } from './tables.js';

/** Where the chain ends: how many entries it has, and the hash of the last. */
export interface ChainHead {
	readonly count: number;
	readonly hash: string;
}

/**
 * The end of the chain, held until the transaction ends: whoever adds to it waits for the one before. This lock is taken last of all.
 * Throws where the row was taken out.
 */
export async function holdHead({ orm }: Session): Promise<ChainHead> {
	const [head] = await orm.select({ count: auditHead.count, hash: auditHead.hash }).from(auditHead).for('update');
	if (!head) throw new Error('the head of the audit log is gone');
	return head;
}

/** Writes where the chain ends now. */
export async function moveHead({ orm }: Session, { count, hash }: ChainHead): Promise<void> {
	await orm.update(auditHead).set({ count, hash });
}

import type { Access, Role } from './contract/endpoint.js';

/** Who asks. */
export interface Actor {
	readonly kind: 'user' | 'token' | 'link' | 'nobody';
	/** Of the user, token or link; empty for nobody. */
	readonly id: string;
	/** As people know it; not for logs. */
	readonly name: string;
	/** Null for a link, for nobody, and for a user who has to change the password before anything else. */
	readonly role: Role | null;
	/** What an upload link is good for; null for everybody else. */
	readonly link: { readonly id: string; readonly campaign: string; readonly commune: string; readonly expiresAt: string } | null;
}

export const NOBODY: Actor = { kind: 'nobody', id: '', name: '', role: null, link: null };

const RANK: Readonly<Record<Role, number>> = { viewer: 1, officer: 2, administrator: 3 };

/** As the audit log and the ledger name who did it: "user:3f0c…". */
export function actorKey({ kind, id }: Actor): string {
	return id === '' ? kind : `${kind}:${id}`;
}

/** Whether somebody may call an endpoint of this access. */
export function mayCall({ role, kind }: Actor, access: Access): boolean {
	if (access === 'public') return true;
	if (access === 'link') return kind === 'link';
	if (access === 'session') return kind === 'user';
	return role !== null && RANK[role] >= RANK[access];
}

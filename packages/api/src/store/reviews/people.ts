import type { Session } from '../database.js';

/** Who did something: as the audit log names him, and as people know him; null where he is no user or token any more. */
export interface Person {
	readonly actor: string;
	readonly name: string | null;
}

/** Names of users and tokens by their keys. */
export async function people({ client }: Session, actors: readonly string[]): Promise<(actor: string) => Person> {
	const asked = [...new Set(actors)];
	const { rows } = asked.length === 0 ? { rows: [] } : await client.query<{ actor: string; name: string }>(NAMES, [asked]);
	const names = new Map(rows.map(({ actor, name }) => [actor, name]));
	return (actor) => ({ actor, name: names.get(actor) ?? null });
}

const NAMES = `
	SELECT 'user:' || id AS actor, display_name AS name FROM rasoat.users WHERE 'user:' || id = ANY ($1)
	UNION ALL SELECT 'token:' || id, name FROM rasoat.tokens WHERE 'token:' || id = ANY ($1)`;

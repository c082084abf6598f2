import type { TestServer } from './test-server.js';

const EMPTY = `SET session_replication_role = replica;
	TRUNCATE rasoat.audit, rasoat.users, rasoat.sessions, rasoat.tokens, rasoat.links, rasoat.tries, rasoat.campaigns RESTART IDENTITY CASCADE;
	UPDATE rasoat.audit_head SET count = 0, hash = repeat('0', 64) WHERE count > 0;
	INSERT INTO rasoat.audit_head DEFAULT VALUES ON CONFLICT DO NOTHING`;

/** One database for the tests of a contract, emptied for each: a new one for each would be a gigabyte in the end. Gives its url. */
export function emptiedDatabase(serverOf: () => TestServer): () => Promise<string> {
	let made: string | null = null;
	return async () => {
		if (made === null) made = await serverOf().emptyDatabase();
		else await serverOf().ask(made, EMPTY);
		return made;
	};
}

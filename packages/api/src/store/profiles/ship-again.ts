import type { Session } from '../database.js';

/**
 * Lets a version that comes with the program count before another content of the same version that came with the program since: whoever goes
 * back to an earlier state of its files gets that. False where the version is not known.
 */
export async function shipAgain({ client }: Session, hash: string): Promise<boolean> {
	await client.query(AGAIN, [hash]);
	const { rowCount } = await client.query('SELECT 1 FROM rasoat.profiles WHERE hash = $1', [hash]);
	return rowCount === 1;
}

const AGAIN = `
	UPDATE rasoat.profiles p SET installed_at = clock_timestamp()
	WHERE p.hash = $1 AND NOT p.installed AND EXISTS (
		SELECT FROM rasoat.profiles later
		WHERE later.profile_id = p.profile_id AND later.version = p.version AND NOT later.installed AND later.installed_at > p.installed_at
	)`;

import type { ClientBase } from 'pg';

/** How many were open. */
export interface ClosedKeys {
	readonly tokens: number;
	readonly links: number;
}

/** Revokes every token and upload link that opens something. */
export async function closeKeys(client: ClientBase): Promise<ClosedKeys> {
	const close = async (table: 'tokens' | 'links') => {
		const { rowCount } = await client.query(
			`UPDATE rasoat.${table} SET revoked_at = now() WHERE revoked_at IS NULL AND expires_at > now()`,
		);
		return rowCount ?? 0;
	};
	return { tokens: await close('tokens'), links: await close('links') };
}

/** Whether a token or a link still opens. */
export type Standing = 'open' | 'expired' | 'revoked';

export function standingOf({ expiresAt, revokedAt }: { readonly expiresAt: string; readonly revokedAt: string | null }): Standing {
	if (revokedAt !== null) return 'revoked';
	return Date.parse(expiresAt) > Date.now() ? 'open' : 'expired';
}

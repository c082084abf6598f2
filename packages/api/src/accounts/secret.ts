import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** What the secret of each way in begins with: a token found in a file or a log is known for one. */
export const SECRET_PREFIX = { session: '', token: 'rst_', link: 'rsl_' } as const;

export type SecretKind = keyof typeof SECRET_PREFIX;

/** 256 random bits. */
export function newSecret(kind: SecretKind): string {
	return `${SECRET_PREFIX[kind]}${randomBytes(32).toString('base64url')}`;
}

/** Whether a text has the shape of such a secret: what has not is not looked up. */
export function isSecret(kind: SecretKind, text: string): boolean {
	const prefix = SECRET_PREFIX[kind];
	return text.startsWith(prefix) && /^[\w-]{43}$/.test(text.slice(prefix.length));
}

/** What is stored of a secret. It is random and long, so one round of SHA-256 is enough; a password needs more. */
export function secretHash(secret: string): string {
	return createHash('sha256').update(secret).digest('hex');
}

/** What a page must send along with a change: made from its session's secret, so it ends with it, and does not give it away. */
export function csrfToken(sessionSecret: string): string {
	return createHash('sha256').update(`csrf ${sessionSecret}`).digest('base64url');
}

/** In a time that does not tell how much of it was right. */
export function isSameText(met: string, wanted: string): boolean {
	const digest = (text: string) => createHash('sha256').update(text).digest();
	return timingSafeEqual(digest(met), digest(wanted));
}

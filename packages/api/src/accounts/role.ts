/** What somebody may do, each with all that the ones before it may. */
export const ROLES = ['viewer', 'officer', 'administrator'] as const;

export type Role = (typeof ROLES)[number];

export function isRole(word: string): word is Role {
	return (ROLES as readonly string[]).includes(word);
}

import type { CommuneNorm } from '@rasoat/checker';

/** The communes of the city, in the order of their codes. The checker is loaded when they are first asked for, not with the program. */
export async function listCommunes(): Promise<readonly CommuneNorm[]> {
	const { COMMUNES } = await import('@rasoat/checker');
	return COMMUNES;
}

/** The commune of a code; null where there is none. */
export async function findCommune(code: string): Promise<CommuneNorm | null> {
	return (await listCommunes()).find((commune) => commune.code === code) ?? null;
}

import type { Schemas } from '@rasoat/api/client';
import { answerOf, Refusal } from '../../../api/answer-of.ts';
import { client } from '../../../api/client.ts';

type Parts = Schemas['Readiness']['parts'];
export type PartName = keyof Parts;

/** How the parts stand, also where the service says that it cannot take files in; the version is null then. */
export async function loadParts(): Promise<{ readonly parts: Parts; readonly version: string | null }> {
	try {
		return await answerOf(client.GET('/readyz', {}));
	} catch (error) {
		const parts = error instanceof Refusal ? (error.problem as { readonly parts?: Parts }).parts : undefined;
		if (parts === undefined) throw error;
		return { parts, version: null };
	}
}

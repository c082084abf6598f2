import { createHash } from 'node:crypto';
import { parse } from 'yaml';
import type { ProfileSource } from '../sandbox/protocol.js';

/** What a job and a result name a profile by. */
export interface ProfileKey {
	readonly id: string;
	/** SHA-256 of the content, hexadecimal: the same for another layout, other comments, another order of keys. */
	readonly hash: string;
}

/** The key of a profile and the files it includes. Throws for text that is no YAML; whether it is a good profile is the checker's matter. */
export function profileKey({ yaml, includes }: ProfileSource): ProfileKey {
	const root = parse(yaml) as { readonly id?: unknown; readonly include?: unknown } | null;
	const names = Array.isArray(root?.include) ? root.include.map(String) : [];
	const included = names.map((name) => (Object.hasOwn(includes, name) ? (parse(includes[name] ?? '') as unknown) : null));
	return {
		id: String(root?.id ?? ''),
		hash: createHash('sha256')
			.update(JSON.stringify([root, included], inOrder))
			.digest('hex'),
	};
}

function inOrder(_: string, value: unknown): unknown {
	if (typeof value === 'string') return value.normalize('NFC');
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

import { loadProfileSource } from '../intake/load-profile-source.js';
import type { ProfileSource } from '../sandbox/protocol.js';

/** What a variant has otherwise than kl195-cv2581. */
export interface VariantChanges {
	readonly id?: string;
	readonly version?: string;
	/** "210-KL/TW" for 195-KL/TW, everywhere. */
	readonly conclusion?: string;
	/** "3333/UBND-NVKTGS" for 2581/UBND-NVKTGS, everywhere. */
	readonly letter?: string;
	/** Further replacements in all files. */
	readonly replace?: readonly (readonly [from: string, to: string])[];
}

/** A whole profile, its examples sound, made of the one that comes with the program. */
export async function profileVariant({ id, version, conclusion, letter, replace = [] }: VariantChanges = {}): Promise<ProfileSource> {
	const { yaml, includes } = await loadProfileSource('kl195-cv2581');
	const pairs = [
		...(id === undefined ? [] : [['id: kl195-cv2581', `id: ${id}`] as const]),
		...(version === undefined ? [] : [['version: 1.0.0', `version: ${version}`] as const]),
		...(conclusion === undefined ? [] : [['195-KL/TW', conclusion] as const]),
		...(letter === undefined ? [] : [['2581/UBND-NVKTGS', letter] as const]),
		...replace,
	];
	const changed = (text: string) => pairs.reduce((old, [from, to]) => old.replaceAll(from, to), text);
	return {
		origin: 'profile.yaml',
		yaml: changed(yaml),
		includes: Object.fromEntries(Object.entries(includes).map(([name, text]) => [name, changed(text)])),
	};
}

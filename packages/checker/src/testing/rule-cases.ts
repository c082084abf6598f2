// biome-ignore lint/style/noRestrictedImports: tests stand at the edge, and gather the case files from their folders
import { readdirSync } from 'node:fs';
import type { Profile } from '../profile/profile.js';
import type { Example } from '../profile/rule-schema.js';
import type { Case } from '../rules/case.js';

export interface RuleCase {
	readonly ruleId: string;
	readonly example: Case;
}

const RULES = new URL('../rules/', import.meta.url);

/** Every case of every `<family>/<rule>.cases.ts`. */
export async function loadCases(): Promise<RuleCase[]> {
	const names = readdirSync(RULES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.cases.ts'));
	const loaded = names.sort().map(async (name) => {
		const ruleId = name.replace(/\.cases\.ts$/, '').replaceAll(/[\\/]/g, '.');
		const exported: Record<string, unknown> = await import(/* @vite-ignore */ new URL(name, RULES).href);
		const lists = Object.values(exported).filter(Array.isArray) as Case[][];
		return lists.flat().map((example) => ({ ruleId, example }));
	});
	return (await Promise.all(loaded)).flat();
}

/** An example of the profile: one that passes leaves its rule silent, one that fails makes it fire. */
export interface ProfileCase extends Pick<Case, 'lines' | 'received' | 'deadline'> {
	readonly ruleId: string;
	readonly name: string;
	readonly fires: boolean;
}

/** Every example of every rule of a profile. */
export function profileCases({ rules }: Profile): ProfileCase[] {
	return Object.entries(rules).flatMap(([ruleId, { examples }]) => [
		...examples.passes.map((example, index) => ({ ruleId, name: `passes ${index + 1}`, fires: false, ...given(example) })),
		...examples.fails.map((example, index) => ({ ruleId, name: `fails ${index + 1}`, fires: true, ...given(example) })),
	]);
}

function given({ text, received, deadline }: Example): Pick<Case, 'lines' | 'received' | 'deadline'> {
	return { lines: text.trimEnd().split('\n'), ...(received && { received }), ...(deadline && { deadline }) };
}

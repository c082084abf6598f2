// biome-ignore lint/style/noRestrictedImports: tests stand at the edge, and gather the case files from their folders
import { readdirSync } from 'node:fs';
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

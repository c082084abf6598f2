import { contentHash } from './content-hash.js';
import { crossCheck } from './cross-checks.js';
import { mergeTrees } from './merge-trees.js';
import { phraseProblems } from './phrase-checks.js';
import { type Profile, profileSchema } from './profile.js';
import { ProfileError, type ProfileProblem } from './profile-error.js';
import { problemAt, schemaProblems } from './schema-problems.js';
import { plainValue, readSourceTree, type SourceNode } from './source-tree.js';

/** Text of a file named in `include`, taken from the folder of the profile; throws where there is none. */
export type ReadInclude = (name: string) => string;

/** A profile and the places of all its values. */
export interface LoadedSource {
	readonly root: SourceNode;
	readonly profile: Profile;
}

/**
 * A profile from its YAML and the files it includes; `origin` is the name that problems give the first file. Throws `ProfileError` with
 * every problem at once. The same content gives the same version, whatever its layout.
 */
export function loadProfile(yamlText: string, origin: string, readInclude: ReadInclude = noInclude): Profile {
	return loadSource(yamlText, origin, readInclude).profile;
}

/** `loadProfile` for who has to name places of the profile later. */
export function loadSource(yamlText: string, origin: string, readInclude: ReadInclude = noInclude): LoadedSource {
	const problems: ProfileProblem[] = [];
	const root = withIncludes(readSourceTree(yamlText, origin, problems), readInclude, problems);
	const value = plainValue(root);
	const parsed = profileSchema.safeParse(value);
	problems.push(...schemaProblems(root, parsed.error?.issues ?? []), ...crossCheck(root), ...phraseProblems(root));
	if (!parsed.success || problems.length > 0) throw new ProfileError(origin, orderedProblems(problems, origin));
	return { root, profile: { ...parsed.data, version: `${parsed.data.version}+${contentHash(parsed.data).slice(0, 8)}` } };
}

function noInclude(name: string): string {
	throw new Error(`nothing to read ${name} with`);
}

/** The included files laid over the first, in order; files included do not include further ones. */
function withIncludes(root: SourceNode, readInclude: ReadInclude, problems: ProfileProblem[]): SourceNode {
	if (root.kind !== 'map') return root;
	const include = root.entries.get('include');
	const entries = new Map(root.entries);
	entries.delete('include');
	const names = include?.kind === 'list' ? include.items.map(plainValue) : [];
	const base: SourceNode = { ...root, entries };
	return names.reduce<SourceNode>((merged, name, index) => {
		try {
			return mergeTrees(merged, readSourceTree(readInclude(String(name)), String(name), problems), problems);
		} catch (error) {
			const why = error instanceof Error ? error.message : String(error);
			const message = {
				vi: `Không đọc được tệp "${name}"; cần tệp đó nằm cùng chỗ với tệp này.`,
				en: `Cannot read the included file "${name}" (${why}).`,
			};
			problems.push(problemAt(root, 'include-not-read', ['include', index], message));
			return merged;
		}
	}, base);
}

/** By file, the profile's own first, then by line; two of the same place and code told once. */
export function orderedProblems(problems: readonly ProfileProblem[], origin: string): ProfileProblem[] {
	const rank = (problem: ProfileProblem) => (problem.file === origin ? '' : problem.file);
	const sorted = [...problems].sort((a, b) => (rank(a) === rank(b) ? a.line - b.line : rank(a) < rank(b) ? -1 : 1));
	const told = new Set<string>();
	return sorted.filter((problem) => {
		const key = `${problem.code} ${problem.file} ${problem.path}`;
		return told.has(key) ? false : told.add(key);
	});
}

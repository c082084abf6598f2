import type { ProfileProblem } from './profile-error.js';
import type { Path, SourceNode } from './source-tree.js';

/**
 * Lays an included file over the one that includes it: keys side by side, list entries with the same `id` into one, other lists end to end.
 * A plain value declared in both is a problem: nobody could tell which one counts.
 */
export function mergeTrees(base: SourceNode, added: SourceNode, problems: ProfileProblem[], path: Path = []): SourceNode {
	if (base.kind === 'map' && added.kind === 'map') {
		const entries = new Map(base.entries);
		for (const [key, child] of added.entries) entries.set(key, mergeChild(entries.get(key), child, problems, [...path, key]));
		return { ...base, entries };
	}
	if (base.kind === 'list' && added.kind === 'list') return { ...base, items: mergeLists(base.items, added.items, problems, path) };
	if (path.at(-1) !== 'id') problems.push(declaredTwice(base, added, path));
	return base;
}

function mergeChild(base: SourceNode | undefined, added: SourceNode, problems: ProfileProblem[], path: Path): SourceNode {
	return base ? mergeTrees(base, added, problems, path) : added;
}

function mergeLists(base: readonly SourceNode[], added: readonly SourceNode[], problems: ProfileProblem[], path: Path): SourceNode[] {
	const items = [...base];
	for (const entry of added) {
		const id = idOf(entry);
		const at = id === null ? -1 : items.findIndex((item) => idOf(item) === id);
		if (at < 0) items.push(entry);
		else items[at] = mergeChild(items[at], entry, problems, [...path, at]);
	}
	return items;
}

function idOf(node: SourceNode): unknown {
	const id = node.kind === 'map' ? node.entries.get('id') : undefined;
	return id?.kind === 'scalar' ? id.value : null;
}

function declaredTwice(base: SourceNode, added: SourceNode, path: Path): ProfileProblem {
	const first = `${base.place.file}:${base.place.line}`;
	return {
		code: 'declared-twice',
		path: path.join('.'),
		...added.place,
		message: {
			vi: `Khóa "${path.join('.')}" đã khai báo tại ${first}; đề nghị chỉ giữ một nơi.`,
			en: `"${path.join('.')}" is already declared at ${first}; keep one of the two.`,
		},
	};
}

import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { ProfileProblem } from './profile-error.js';
import { yamlWords } from './yaml-words.js';

/** Where a value stands in the profile's files. */
export interface SourcePlace {
	readonly file: string;
	readonly line: number;
}

/** A YAML value that knows its place, so that every problem found later can name it. */
export type SourceNode = { readonly place: SourcePlace } & (
	| { readonly kind: 'map'; readonly entries: ReadonlyMap<string, SourceNode> }
	| { readonly kind: 'list'; readonly items: readonly SourceNode[] }
	| { readonly kind: 'scalar'; readonly value: unknown }
);

export type Path = readonly (string | number)[];

/** One YAML file as a tree; what the file has wrong goes to `problems`. */
export function readSourceTree(yamlText: string, file: string, problems: ProfileProblem[]): SourceNode {
	const lines = new LineCounter();
	const document = parseDocument(yamlText, { lineCounter: lines });
	const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
	const problem = (offset: number, en: string, vi: string) =>
		problems.push({ code: 'yaml-syntax', path: '', file, line: lineAt(offset), message: { vi, en } });
	for (const error of document.errors) {
		const what = error.message.split('\n')[0] ?? error.code;
		problem(error.pos[0], `Not valid YAML: ${what}`, `Tệp không đúng cú pháp YAML (${yamlWords(error.code)}); cần sửa tại dòng này.`);
	}
	const convert = (node: Node | null | undefined, fallback: number): SourceNode => {
		const offset = node?.range?.[0] ?? fallback;
		const place = { file, line: lineAt(offset) };
		if (isMap(node)) {
			const entries = node.items.map(({ key, value }) => {
				const at = (key as Node).range?.[0] ?? offset;
				const child = convert(value as Node | null, at);
				return [String(isScalar(key) ? key.value : key), { ...child, place: { file, line: lineAt(at) } }] as const;
			});
			return { kind: 'map', place, entries: new Map(entries) };
		}
		if (isSeq(node)) return { kind: 'list', place, items: node.items.map((item) => convert(item as Node, offset)) };
		if (isAlias(node))
			problem(offset, 'Aliases are not allowed: write the value out.', 'Không dùng bí danh (*); đề nghị ghi đầy đủ giá trị.');
		return { kind: 'scalar', place, value: isScalar(node) ? node.value : null };
	};
	return convert(document.contents, 0);
}

/** The value without its places. */
export function plainValue(node: SourceNode): unknown {
	if (node.kind === 'map') return Object.fromEntries([...node.entries].map(([key, child]) => [key, plainValue(child)]));
	if (node.kind === 'list') return node.items.map(plainValue);
	return node.value;
}

/** The place of a path, or of the nearest thing that holds it. */
export function placeOf(root: SourceNode, path: Path): SourcePlace {
	let node = root;
	for (const step of path) {
		const next = child(node, step);
		if (!next) break;
		node = next;
	}
	return node.place;
}

/** Whether the files declare anything at the path. */
export function isDeclared(root: SourceNode, path: Path): boolean {
	let node: SourceNode | undefined = root;
	for (const step of path) node = node && child(node, step);
	return node !== undefined && !(node.kind === 'scalar' && node.value === null);
}

function child(node: SourceNode, step: string | number): SourceNode | undefined {
	if (node.kind === 'map') return node.entries.get(String(step));
	return node.kind === 'list' ? node.items[Number(step)] : undefined;
}

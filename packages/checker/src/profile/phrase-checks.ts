import { phrasePattern } from './phrase.js';
import type { ProfileProblem } from './profile-error.js';
import { problemAt } from './schema-problems.js';
import type { Path, SourceNode } from './source-tree.js';

/** Lists of phrases, by the path that leads to them; `*` is any entry. */
const PHRASE_LISTS: readonly Path[] = [
	['campaign', 'titles'],
	...['wordings', 'weak', 'not', 'leadIns', 'columns'].map((key) => ['sections', '*', key]),
	...['labels', 'after', 'weak', 'zero', 'refuse', 'columns'].map((key) => ['figures', '*', key]),
	['bodies', '*', 'wordings'],
	...['units', 'otherScopes', 'decoys', 'leavers', 'past', 'closing', 'noItems', 'totals'].map((key) => ['vocabulary', key]),
];
/** Words that numbers count go into patterns as they are. */
const NOUN_LISTS: Path = ['vocabulary', 'nouns', '*'];
const PATTERN_SIGN = /[()[\]{}|*+?^$\\…]/u;

/** Phrases whose brackets do not match and nouns with pattern signs: readers would fall on them. */
export function phraseProblems(root: SourceNode): ProfileProblem[] {
	const phrases = PHRASE_LISTS.flatMap((path) => wordsUnder(root, path)).filter(({ words }) => !isPhrase(words));
	const nouns = wordsUnder(root, NOUN_LISTS).filter(({ words }) => PATTERN_SIGN.test(words));
	return [
		...phrases.map(({ path, words }) =>
			problemAt(root, 'bad-phrase', path, {
				vi: `Cụm từ "${words}" có dấu ngoặc không khớp hoặc ký hiệu không dùng được; cần dạng (a|b), [a], …; đề nghị sửa lại.`,
				en: `The phrase "${words}" has brackets that do not match or signs that cannot stand there; (a|b), [a] and … can; please mend it.`,
			}),
		),
		...nouns.map(({ path, words }) =>
			problemAt(root, 'bad-phrase', path, {
				vi: `Danh từ "${words}" có ký hiệu; cần từ thường, không ngoặc, không dấu; đề nghị sửa lại.`,
				en: `The noun "${words}" holds signs; plain words are wanted; please mend it.`,
			}),
		),
	];
}

function isPhrase(words: string): boolean {
	try {
		return phrasePattern([words]) !== null;
	} catch {
		return false;
	}
}

interface Words {
	readonly path: Path;
	readonly words: string;
}

/** Every text of the lists that a path leads to, with its own path. */
function wordsUnder(node: SourceNode | undefined, [step, ...rest]: Path, at: Path = []): Words[] {
	if (!node) return [];
	if (step === undefined) return node.kind === 'list' ? node.items.flatMap((item, index) => wordsOf(item, [...at, index])) : [];
	if (step === '*') return childrenOf(node).flatMap(([key, child]) => wordsUnder(child, rest, [...at, key]));
	return node.kind === 'map' ? wordsUnder(node.entries.get(String(step)), rest, [...at, step]) : [];
}

function childrenOf(node: SourceNode): (readonly [string | number, SourceNode])[] {
	if (node.kind === 'map') return [...node.entries];
	return node.kind === 'list' ? node.items.map((item, index) => [index, item] as const) : [];
}

function wordsOf(node: SourceNode, path: Path): Words[] {
	return node.kind === 'scalar' && typeof node.value === 'string' ? [{ path, words: node.value }] : [];
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '@rasoat/parser';
import ts from 'typescript';
import { expect, it } from 'vitest';

const SOURCES = join(import.meta.dirname, '../packages/checker/src');

/** Words of a pattern that folded text never holds: "khóa" stands there as "khoá". */
function neverMet(pattern: string): string[] {
	const words: readonly string[] = pattern.normalize('NFC').match(/(?<!\\)\p{Ll}+/gu) ?? [];
	return words.filter((word) => fold(word) !== word && !words.includes(fold(word)));
}

function patternsOf(path: string): string[] {
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest));
	return found;
}

it('spells the words of its patterns as folded text does', () => {
	const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((name) => /(?<!\.(?:test|cases))\.ts$/.test(name));
	expect(
		files.flatMap((name) => patternsOf(join(SOURCES, name)).flatMap((pattern) => neverMet(pattern).map((word) => `${name}: ${word}`))),
	).toEqual([]);
	expect(neverMet('(?:khóa|lớp)')).toEqual(['khóa']);
});

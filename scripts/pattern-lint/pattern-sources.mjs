import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

/** Parts of a profile that are shown, not matched. */
const SHOWN = new Set(['message', 'requirement', 'title', 'fix', 'citation', 'examples', 'label', 'unit']);

function filesOf(folder, extension) {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	return names.filter((name) => extension.test(name)).map((name) => join(folder, name));
}

/** Every phrase that the profiles match on: `{ where, source, kind }`. */
export function profilePatterns(root) {
	return filesOf(join(root, 'packages/checker/profiles'), /\.ya?ml$/).flatMap((path) => {
		const counter = new LineCounter();
		const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: counter });
		return scalarsOf(document.contents).map(({ value, range }) => {
			const { line } = counter.linePos(range[0]);
			return { where: `${relative(root, path)}:${line}`, source: value, kind: 'phrase' };
		});
	});
}

function scalarsOf(node) {
	if (isScalar(node)) return typeof node.value === 'string' ? [node] : [];
	if (isSeq(node)) return node.items.flatMap(scalarsOf);
	if (!isMap(node)) return [];
	return node.items.filter(({ key }) => !SHOWN.has(key?.value)).flatMap(({ key, value }) => [...scalarsOf(key), ...scalarsOf(value)]);
}

/** Every string and regular expression of the readers and rules; tests and cases are no patterns. */
export function codePatterns(root) {
	const files = ['parser', 'checker'].flatMap((name) =>
		filesOf(join(root, 'packages', name, 'src'), /^(?!testing\/|.*(?:\.test|cases|[a-z]+-case)\.ts$).*\.ts$/),
	);
	return files.flatMap((path) => {
		const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
		const found = [];
		const visit = (node) => {
			const source = sourceOf(node);
			if (source !== null) {
				const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
				found.push({ where: `${relative(root, path)}:${line + 1}`, ...source });
			}
			ts.forEachChild(node, visit);
		};
		visit(file);
		return found;
	});
}

function sourceOf(node) {
	if (ts.isRegularExpressionLiteral(node)) return { source: node.text.replace(/^\/|\/[a-z]*$/g, ''), kind: 'regex' };
	if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return { source: node.text, kind: 'regex' };
	return ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node) ? { source: node.text, kind: 'regex' } : null;
}

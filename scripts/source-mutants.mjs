import ts from 'typescript';

const FLIPS = new Map([
	[ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
	[ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
	[ts.SyntaxKind.LessThanToken, '>='],
	[ts.SyntaxKind.LessThanEqualsToken, '>'],
	[ts.SyntaxKind.GreaterThanToken, '<='],
	[ts.SyntaxKind.GreaterThanEqualsToken, '<'],
]);

/** The source with one comparison flipped or one `!` taken out, for each of them: `{ name, file, source }`. */
export function sourceMutants(source, file, shownAs) {
	const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
	const mutants = [];
	const change = (start, end, text) => {
		const line = tree.getLineAndCharacterOfPosition(start).line + 1;
		const name = `${shownAs}:${line} “${source.slice(start, end)}” → “${text}” in ${lineAt(source, start)}`;
		mutants.push({ name, file, source: source.slice(0, start) + text + source.slice(end) });
	};
	const visit = (node) => {
		if (ts.isBinaryExpression(node)) {
			const flipped = FLIPS.get(node.operatorToken.kind);
			if (flipped) change(node.operatorToken.getStart(tree), node.operatorToken.end, flipped);
		}
		if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
			change(node.getStart(tree), node.operand.getStart(tree), '');
		ts.forEachChild(node, visit);
	};
	visit(tree);
	return mutants;
}

function lineAt(source, offset) {
	const start = source.lastIndexOf('\n', offset) + 1;
	const end = source.indexOf('\n', offset);
	return source.slice(start, end < 0 ? undefined : end).trim();
}

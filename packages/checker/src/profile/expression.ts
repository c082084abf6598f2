import { type ASTNode, Environment } from '@marcbachmann/cel-js';

/** Figures by group and name, as expressions call them: `staffing.assigned`. */
export type FigureTree = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface Expression {
	/** Ids of the figures it asks for. */
	readonly figures: readonly string[];
	/** Throws on anything the expression cannot be worked out from. */
	evaluate(figures: FigureTree): unknown;
}

export type ExpressionCompiler = (source: string) => Expression;

/** Compiles CEL over the groups of the given figures; the compiler throws on what does not parse or type-check. */
export function createExpressionCompiler(figureIds: readonly string[]): ExpressionCompiler {
	const groups = new Set(figureIds.map((id) => id.slice(0, id.indexOf('.'))));
	const environment = new Environment();
	for (const group of groups) environment.registerVariable(group, 'map');
	registerMixedArithmetic(environment);
	environment.registerFunction('sum(list, string): double', sum);
	return (source) => {
		const parsed = environment.parse(source);
		const { valid, error } = parsed.check();
		if (!valid) throw error ?? new TypeError(`not a valid expression: ${source}`);
		return { figures: [...new Set(figuresIn(parsed.ast, groups))], evaluate: (figures) => parsed(figures) };
	};
}

/** A figure is a JavaScript number, which CEL takes for a double; a number written in an expression is an int. */
function registerMixedArithmetic(environment: Environment): void {
	const operations = {
		'+': (a: number | bigint, b: number | bigint) => Number(a) + Number(b),
		'-': (a: number | bigint, b: number | bigint) => Number(a) - Number(b),
		'*': (a: number | bigint, b: number | bigint) => Number(a) * Number(b),
		'/': (a: number | bigint, b: number | bigint) => Number(a) / Number(b),
	};
	for (const [sign, operation] of Object.entries(operations)) {
		environment.registerOperator(`double ${sign} int: double`, operation);
		environment.registerOperator(`int ${sign} double: double`, operation);
	}
}

/** `sum(staffing.units, "present")`: a row without the number is no 0. */
function sum(rows: readonly Readonly<Record<string, unknown>>[], key: string): number {
	return rows.reduce((total, row) => {
		const value = row[key];
		if (typeof value !== 'number') throw new RangeError(`sum: a row has no number "${key}"`);
		return total + value;
	}, 0);
}

function figuresIn(node: ASTNode, groups: ReadonlySet<string>): string[] {
	if (node.op === '.') {
		const [owner, name] = node.args;
		if (owner.op === 'id' && groups.has(owner.args)) return [`${owner.args}.${name}`];
	}
	return nodesIn(node.args).flatMap((child) => figuresIn(child, groups));
}

function nodesIn(args: unknown): ASTNode[] {
	if (Array.isArray(args)) return args.flatMap(nodesIn);
	return typeof args === 'object' && args !== null && 'op' in args ? [args as ASTNode] : [];
}

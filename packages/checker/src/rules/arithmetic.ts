import type { Evidence } from '@rasoat/parser';
import { createExpressionCompiler, type Expression, type ExpressionCompiler, type FigureTree } from '../profile/expression.js';
import type { Profile } from '../profile/profile.js';
import type { RuleProfile } from '../profile/rule-schema.js';
import type { FigureValue, Stated } from '../result.js';
import { NOT_APPLICABLE, type Outcome, type RuleContext } from './rule.js';

type Figures = Readonly<Record<string, Stated<FigureValue>>>;
type Comparable = number | string;

const HOLDS = {
	'==': (a, b) => a === b,
	'!=': (a, b) => a !== b,
	'<=': (a, b) => a <= b,
	'>=': (a, b) => a >= b,
	'<': (a, b) => a < b,
	'>': (a, b) => a > b,
} satisfies Record<string, (a: Comparable, b: Comparable) => boolean>;

const compilers = new WeakMap<Profile, ExpressionCompiler>();

/**
 * A rule that the profile states as `left op right` over figures: fires where that does not hold. An operand not stated makes it not
 * applicable, an unread one makes it unable to tell. Throws on expressions that give no number or text.
 */
export function evaluateArithmetic(rule: RuleProfile, { facts, profile }: RuleContext): Outcome {
	const compile = compilerOf(profile);
	const left = compile(rule.left ?? '');
	const right = compile(rule.right ?? '');
	const when = rule.when === undefined ? null : compile(rule.when);
	const operands = [...new Set([left, right, ...(when ? [when] : [])].flatMap((expression) => expression.figures))];
	const unread = operands.filter((id) => facts.figures[id]?.how === 'unreadable');
	if (unread.length > 0) return { outcome: 'cannot-tell', target: null, reason: `unread: ${unread.join(', ')}` };
	if (operands.some((id) => (facts.figures[id]?.value ?? null) === null)) return NOT_APPLICABLE;
	const tree = figureTree(facts.figures, operands);
	if (when && when.evaluate(tree) !== true) {
		const torn = when.figures.filter((id) => isTorn(facts.figures[id]));
		return torn.length === 0
			? NOT_APPLICABLE
			: { outcome: 'cannot-tell', target: null, reason: `numbers not made out: ${torn.join(', ')}` };
	}
	const actual = comparable(left.evaluate(tree), rule.left);
	const expected = comparable(right.evaluate(tree), rule.right);
	if (HOLDS[rule.op ?? '=='](actual, expected)) return { outcome: 'clear' };
	const shown = [left, right].flatMap((expression) => expression.figures);
	return {
		outcome: 'fired',
		hits: [{ target: null, expected, actual, ...grounds(facts.figures, shown), values: figureValues(facts.figures, operands) }],
	};
}

/** A doubtful list of which numbers are missing: they may stand there, and were not read. */
function isTorn(figure: Stated<FigureValue> | undefined): boolean {
	return (
		figure?.doubtful === true && Array.isArray(figure.value) && figure.value.some((unit) => unit.assigned === null && unit.present === null)
	);
}

function compilerOf(profile: Profile): ExpressionCompiler {
	const known = compilers.get(profile);
	if (known) return known;
	const compile = memoized(createExpressionCompiler(profile.figures.map((figure) => figure.id)));
	compilers.set(profile, compile);
	return compile;
}

function memoized(compile: ExpressionCompiler): ExpressionCompiler {
	const compiled = new Map<string, Expression>();
	return (source) => {
		const expression = compiled.get(source) ?? compile(source);
		compiled.set(source, expression);
		return expression;
	};
}

function figureTree(figures: Figures, ids: readonly string[]): FigureTree {
	const tree: Record<string, Record<string, unknown>> = {};
	for (const id of ids) {
		const [group = '', name = ''] = id.split('.');
		tree[group] = { ...tree[group], [name]: figures[id]?.value };
	}
	return tree;
}

function comparable(value: unknown, source = ''): Comparable {
	if (typeof value === 'bigint') return Number(value);
	if (typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))) return value;
	throw new TypeError(`"${source}" gives ${String(value)}, neither a number nor a text`);
}

/** The places of the figures compared, each under its figure's id as role. */
function grounds(figures: Figures, ids: readonly string[]): { evidence: Evidence[]; doubtful: boolean } {
	const operands = [...new Set(ids)].flatMap((id) => (figures[id] ? [{ id, figure: figures[id] }] : []));
	const evidence = operands.flatMap(({ id, figure }) => figure.evidence.map((place) => ({ ...place, role: id })));
	return { evidence, doubtful: operands.some(({ figure }) => figure.doubtful) };
}

function figureValues(figures: Figures, ids: readonly string[]): Record<string, Comparable> {
	const values = ids.map((id) => [id, figures[id]?.value ?? null] as const);
	return Object.fromEntries(values.filter((entry): entry is [string, Comparable] => typeof entry[1] !== 'object'));
}

import type { Message } from '@rasoat/parser';
import { REGISTRY } from '../rules/registry.js';
import { createExpressionCompiler, type ExpressionCompiler } from './expression.js';
import { COMMON_PLACEHOLDERS, placeholdersIn } from './placeholders.js';
import type { ProfileProblem, ProfileProblemCode } from './profile-error.js';
import { problemAt } from './schema-problems.js';
import { type Path, plainValue, type SourceNode } from './source-tree.js';
import { valueWords } from './value-words.js';

type Raw = Readonly<Record<string, unknown>>;
type Report = (code: ProfileProblemCode, path: Path, message: Message) => void;

/**
 * What the parts of a profile ask of each other: ids that exist, expressions that compile, messages that can be filled. Works on the raw
 * value, so that a profile with faults of form still hears of these in the same go.
 */
export function crossCheck(root: SourceNode): ProfileProblem[] {
	const problems: ProfileProblem[] = [];
	const report: Report = (code, path, message) => problems.push(problemAt(root, code, path, message));
	const profile = record(plainValue(root));
	const sections = idsOf(profile.sections);
	const figures = idsOf(profile.figures);
	checkDoubles(report, 'sections', sections);
	checkDoubles(report, 'figures', figures);
	checkDoubles(report, 'bodies', idsOf(profile.bodies));
	for (const [index, figure] of list(profile.figures).entries()) checkFigureSection(report, index, figure, sections);
	const compile = createExpressionCompiler(figures.filter((id) => id.includes('.')));
	for (const [id, rule] of Object.entries(record(profile.rules))) checkRule(report, id, record(rule), figures, compile);
	return problems;
}

function checkDoubles(report: Report, name: string, ids: readonly string[]): void {
	for (const [index, id] of ids.entries()) {
		if (ids.indexOf(id) === index) continue;
		report('declared-twice', [name, index, 'id'], {
			vi: `Mã "${id}" đã có trong ${name}; mỗi mã chỉ khai báo một lần.`,
			en: `"${id}" is already in ${name}; declare each id once.`,
		});
	}
}

function checkFigureSection(report: Report, index: number, figure: unknown, sections: readonly string[]): void {
	const { section } = record(figure);
	if (typeof section !== 'string' || sections.includes(section)) return;
	report('unknown-section', ['figures', index, 'section'], {
		vi: `Số liệu thuộc mục "${section}" không có trong hồ sơ; các mục hiện có: ${sections.join(', ')}.`,
		en: `The figure belongs to section "${section}", which the profile does not have; it has: ${sections.join(', ')}.`,
	});
}

function checkRule(report: Report, id: string, rule: Raw, figures: readonly string[], compile: ExpressionCompiler): void {
	const arithmetic = ['left', 'op', 'right'].some((key) => key in rule);
	if (arithmetic) checkArithmetic(report, id, rule, figures, compile);
	else checkRegistered(report, id, rule);
	const own = arithmetic ? figures : (REGISTRY[id]?.values ?? []);
	for (const key of ['message', 'requirement', 'fix']) checkPlaceholders(report, id, key, record(rule[key]), own);
	for (const kind of ['passes', 'fails']) {
		if (list(record(rule.examples)[kind]).length > 0) continue;
		report('no-example', ['rules', id, 'examples', kind], {
			vi: `Quy tắc "${id}" chưa có ví dụ ${kind === 'passes' ? 'đạt' : 'không đạt'}; cần bổ sung.`,
			en: `Rule "${id}" has no ${kind === 'passes' ? 'passing' : 'failing'} example; please add one.`,
		});
	}
}

function checkArithmetic(report: Report, id: string, rule: Raw, figures: readonly string[], compile: ExpressionCompiler): void {
	for (const key of ['left', 'op', 'right']) {
		if (key in rule) continue;
		const message = { vi: `Quy tắc số học "${id}" thiếu "${key}".`, en: `The arithmetic rule "${id}" lacks "${key}".` };
		report('missing-key', ['rules', id, key], message);
	}
	for (const key of ['left', 'right', 'when']) {
		const source = rule[key];
		if (typeof source === 'string') checkExpression(report, ['rules', id, key], source, figures, compile);
	}
}

function checkExpression(report: Report, path: Path, source: string, figures: readonly string[], compile: ExpressionCompiler): void {
	try {
		for (const figure of compile(source).figures) if (!figures.includes(figure)) report('unknown-figure', path, unknownFigure(figure));
	} catch (error) {
		const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
		report('bad-expression', path, {
			vi: `Biểu thức "${source}" sai cú pháp hoặc dùng tên không có; đề nghị sửa lại.`,
			en: `The expression "${source}" does not compile (${why}); please mend it.`,
		});
	}
}

function unknownFigure(figure: string): Message {
	return {
		vi: `Biểu thức dùng số liệu "${figure}" không có trong hồ sơ; đề nghị khai báo hoặc sửa chính tả.`,
		en: `The expression asks for "${figure}", which the profile does not declare; declare it or mend its spelling.`,
	};
}

function checkRegistered(report: Report, id: string, rule: Raw): void {
	const registered = REGISTRY[id];
	if (!registered) {
		report('unknown-rule', ['rules', id], {
			vi: `Không có quy tắc "${id}"; cần một mã có sẵn, hoặc khai báo "left", "op", "right".`,
			en: `There is no rule "${id}"; use one that exists, or give "left", "op" and "right".`,
		});
		return;
	}
	if (!registered.settings) {
		if (rule.settings === undefined) return;
		const message = { vi: `Quy tắc "${id}" không nhận thiết lập; đề nghị xóa.`, en: `Rule "${id}" takes no settings; remove them.` };
		report('unknown-key', ['rules', id, 'settings'], message);
		return;
	}
	for (const issue of registered.settings.safeParse(rule.settings ?? {}).error?.issues ?? []) {
		const path = ['rules', id, 'settings', ...issue.path.map(String)];
		const why = valueWords(issue);
		report('bad-value', path, {
			vi: `Thiết lập của quy tắc "${id}" không hợp lệ (${why.vi}).`,
			en: `The settings of rule "${id}" are not valid (${why.en}).`,
		});
	}
}

function checkPlaceholders(report: Report, id: string, key: string, message: Raw, own: readonly string[]): void {
	const known = [...COMMON_PLACEHOLDERS, ...own];
	for (const [language, template] of Object.entries(message)) {
		if (typeof template !== 'string') continue;
		for (const name of placeholdersIn(template).filter((place) => !known.includes(place))) {
			report('unknown-placeholder', ['rules', id, key, language], {
				vi: `Chỗ điền {${name}} không có; quy tắc này có: ${known.join(', ')}.`,
				en: `There is no {${name}} to fill in; this rule has: ${known.join(', ')}.`,
			});
		}
	}
}

function record(value: unknown): Raw {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Raw) : {};
}

function list(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}

function idsOf(value: unknown): string[] {
	return list(value).map((entry) => String(record(entry).id));
}

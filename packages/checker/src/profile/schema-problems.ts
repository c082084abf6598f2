import type { Message } from '@rasoat/parser';
import type { z } from 'zod';
import type { ProfileProblem, ProfileProblemCode } from './profile-error.js';
import { isDeclared, type Path, placeOf, type SourceNode } from './source-tree.js';
import { valueWords } from './value-words.js';

/** What the schema refuses, in the profile's own terms: one problem for each key. */
export function schemaProblems(root: SourceNode, issues: readonly z.core.$ZodIssue[]): ProfileProblem[] {
	return issues.flatMap((issue) => {
		const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
		if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(root, [...path, key]));
		if (isDeclared(root, path)) return [problemAt(root, 'bad-value', path, badValue(path, valueWords(issue)))];
		const code = ['vi', 'en'].includes(String(path.at(-1))) ? 'missing-language' : 'missing-key';
		return [problemAt(root, code, path, missing(path))];
	});
}

/** A problem at the place of a path, or of the nearest thing that holds it. */
export function problemAt(root: SourceNode, code: ProfileProblemCode, path: Path, message: Message): ProfileProblem {
	return { code, path: path.join('.'), ...placeOf(root, path), message };
}

function unknownKey(root: SourceNode, path: Path): ProfileProblem {
	const key = path.at(-1);
	return problemAt(root, 'unknown-key', path, {
		vi: `Có khóa "${key}" mà hồ sơ quy tắc không dùng; đề nghị xóa hoặc sửa chính tả.`,
		en: `Unknown key "${key}"; remove it or mend its spelling.`,
	});
}

function badValue(path: Path, why: Message): Message {
	if (path.length === 0)
		return {
			vi: `Tệp không đúng dạng (${why.vi}); đề nghị sửa lại.`,
			en: `The file is not of the right form (${why.en}); please mend it.`,
		};
	return {
		vi: `Giá trị của "${path.join('.')}" không hợp lệ (${why.vi}); đề nghị sửa lại.`,
		en: `The value of "${path.join('.')}" is not valid (${why.en}); please mend it.`,
	};
}

function missing(path: Path): Message {
	if (path.length === 0)
		return {
			vi: 'Tệp trống; cần các cặp khóa: giá trị; đề nghị bổ sung.',
			en: 'The file is empty; keys with values are wanted; please add them.',
		};
	return { vi: `Thiếu "${path.join('.')}"; cần bổ sung.`, en: `"${path.join('.')}" is missing; please add it.` };
}

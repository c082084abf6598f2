import type { z } from 'zod';
import { ApiError, type InputError } from './api-error.js';
import { inputWords } from './input-words.js';

/** A part of a call's input ("query", "body") as its schema has it. Throws `ApiError` "invalid-input" with everything that is wrong at once. */
export function readInput<Schema extends z.ZodType>(part: string, schema: Schema, value: unknown): z.output<Schema> {
	const { success, data, error } = schema.safeParse(value, { error: (issue) => inputWords(issue).vi });
	if (success) return data;
	const english = schema.safeParse(value, { error: (issue) => inputWords(issue).en }).error?.issues ?? [];
	throw invalidInput(
		error.issues.map(({ path, message }, index) => ({
			path: [part, ...path.map(String)].join('.'),
			message,
			messages: { vi: message, en: english[index]?.message ?? message },
		})),
	);
}

function invalidInput(errors: readonly Required<InputError>[]): ApiError {
	const each = (language: 'vi' | 'en') => errors.map(({ path, messages }) => `${path}: ${messages[language]}`).join('; ');
	return new ApiError(
		'invalid-input',
		{ vi: `Dữ liệu gửi lên chưa đúng: ${each('vi')}.`, en: `The input is wrong: ${each('en')}.` },
		{ errors },
	);
}

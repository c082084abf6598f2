import type { InputError } from './api-error.js';

/** One place of the input, and what is wrong there, in both languages: words that may stand after a colon. */
export function inputError(path: string, vi: string, en: string): Required<InputError> {
	return { path, message: vi, messages: { vi, en } };
}

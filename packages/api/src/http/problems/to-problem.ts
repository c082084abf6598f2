import { isAway } from '../../store/is-away.js';
import { ApiError, type InputError } from './api-error.js';
import { PROBLEMS, type ProblemCode } from './problem-codes.js';

/** An error as RFC 9457 has it; `code`, `messages`, `requestId` and `errors` are our own members. */
export interface Problem {
	readonly type: string;
	readonly title: string;
	readonly status: number;
	readonly detail: string;
	readonly code: ProblemCode;
	readonly messages: { readonly vi: string; readonly en: string };
	readonly requestId: string;
	readonly errors?: readonly InputError[];
}

/** What of an error may leave the server: a bug shows nothing but the request's id. */
export function asApiError(error: unknown, requestId: string): ApiError {
	return error instanceof ApiError ? error : hidden(error, requestId);
}

export function toProblem(known: ApiError, requestId: string): Problem {
	const { status, title } = PROBLEMS[known.code];
	return {
		...known.members,
		type: `/api/docs#${known.code}`,
		title: title.vi,
		status,
		detail: known.told.vi,
		code: known.code,
		messages: known.told,
		requestId,
		...(known.errors.length > 0 ? { errors: known.errors } : {}),
	};
}

function hidden(error: unknown, requestId: string): ApiError {
	if (isAway(error))
		return new ApiError(
			'unavailable',
			{
				vi: 'Chưa kết nối được cơ sở dữ liệu; cần chờ máy chủ chạy lại; đề nghị thử lại sau ít phút.',
				en: 'The database cannot be reached; it needs to come back; please try again in some minutes.',
			},
			{ headers: { 'Retry-After': '5' } },
		);
	return new ApiError('program-error', {
		vi: `Chương trình gặp lỗi khi xử lý yêu cầu ${requestId}; đề nghị báo người quản trị mã này.`,
		en: `The program failed on request ${requestId}; please give the administrator this id.`,
	});
}

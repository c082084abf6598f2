import type { ErrorRequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { PAGE_HEADERS } from '../page/page.js';
import { ApiError } from './api-error.js';
import { problemPage } from './problem-page.js';
import { asApiError, toProblem } from './to-problem.js';

/** Answers whatever a handler threw as a problem, on a page's address as a page; what is the service's own fault goes to the log. */
export function tellProblem(log: Logger): ErrorRequestHandler {
	return (error: unknown, { query }, response, _) => {
		const requestId = response.locals.requestId as string;
		if (isGone(error, response)) return;
		const told = asApiError(fromExpress(error), requestId);
		const problem = toProblem(told, requestId);
		if (problem.status >= 500) log.error({ requestId, code: told.code, err: error }, 'request failed');
		// Half an answer must not look like a whole one.
		if (response.headersSent) return void response.destroy();
		response.removeHeader('Content-Disposition');
		response.removeHeader('ETag');
		response.set(told.headers).status(problem.status);
		if (response.locals.asPage)
			response
				.set(PAGE_HEADERS)
				.type('text/html; charset=utf-8')
				.send(problemPage(told, requestId, query.lang === 'en' ? 'en' : 'vi'));
		else response.type('application/problem+json').send(JSON.stringify(problem));
	};
}

/** Who asked has hung up, and that is all: nobody is there to be told, and nothing is wrong. */
function isGone(error: unknown, { socket, writableFinished }: Response): boolean {
	const hungUp = !writableFinished && (socket === null || socket.destroyed);
	return hungUp && HANGING_UP.test(String((Object(error) as NodeJS.ErrnoException).code));
}

const HANGING_UP = /^(ERR_STREAM_PREMATURE_CLOSE|ERR_CALLER_GONE|ECONNRESET|ECONNABORTED|EPIPE)$/;

/** What Express and its body reader throw, in our words. */
function fromExpress(error: unknown): unknown {
	const { type, status, expose } = Object(error) as { readonly type?: string; readonly status?: number; readonly expose?: boolean };
	const isOfCaller = (expose === true && status !== undefined && status < 500) || (error instanceof URIError && status === 400);
	if (!isOfCaller) return error;
	if (type === 'entity.too.large')
		return new ApiError(
			'too-large',
			{ vi: 'Nội dung JSON gửi lên quá lớn.', en: 'The JSON that was sent is too large.' },
			{ cause: error },
		);
	if (type === 'charset.unsupported' || type === 'encoding.unsupported')
		return new ApiError(
			'unsupported-media-type',
			{
				vi: 'Bảng mã hoặc kiểu nén của nội dung không dùng được; cần JSON bằng UTF-8.',
				en: 'The charset or coding of the content cannot be used; JSON in UTF-8 is wanted.',
			},
			{ cause: error },
		);
	return new ApiError(
		'invalid-input',
		{
			vi: 'Không đọc được nội dung gửi lên; cần JSON hoặc địa chỉ đúng dạng.',
			en: 'What was sent cannot be read; well-formed JSON or a well-formed address is wanted.',
		},
		{ cause: error },
	);
}

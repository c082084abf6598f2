import express, { type RequestHandler } from 'express';
import { HTTP_LIMITS } from '../limits/http-limits.js';
import { letContinue } from './let-continue.js';
import { ApiError } from './problems/api-error.js';

/** Reads a JSON body that comes within `ms`. Throws `ApiError` for what is no JSON, is too large, or takes longer. */
export function readJson(ms: number = HTTP_LIMITS.jsonMs): RequestHandler {
	return (request, response, next) => {
		if (request.is('application/json') === false) return next(notJson());
		let isOver = false;
		const end = (error?: unknown) => {
			clearTimeout(clock);
			if (!isOver) next(error);
			isOver = true;
		};
		const clock = setTimeout(() => end(tooSlow()), ms);
		letContinue(request, response);
		PARSE(request, response, end);
	};
}

const PARSE = express.json({ limit: HTTP_LIMITS.jsonBytes, strict: true });

function notJson(): ApiError {
	return new ApiError('unsupported-media-type', {
		vi: 'Nội dung gửi lên không phải JSON; cần Content-Type: application/json.',
		en: 'What was sent is not JSON; Content-Type: application/json is wanted.',
	});
}

function tooSlow(): ApiError {
	return new ApiError('request-timeout', {
		vi: 'Nội dung JSON đến quá chậm; cần gửi liền một lượt; đề nghị kiểm tra đường truyền rồi gửi lại.',
		en: 'The JSON came too slowly; it is wanted in one go; please check the line and send again.',
	});
}

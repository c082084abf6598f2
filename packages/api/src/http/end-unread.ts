import type { RequestHandler } from 'express';
import { UPLOAD_SHAPE } from '../limits/upload-limits.js';

/**
 * A caller who was answered before he had sent everything gets a moment to read why, while what he sends is thrown away; then the line is
 * cut, so that nobody can send without end.
 */
export const endUnread: RequestHandler = (request, response, next) => {
	response.once('finish', () => {
		if (request.complete) return;
		request.resume();
		const cut = setTimeout(() => request.complete || request.destroy(), UPLOAD_SHAPE.lingerMs);
		request.once('close', () => clearTimeout(cut));
	});
	next();
};

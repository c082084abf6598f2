import type { Request, RequestHandler, Response } from 'express';
import type { Page, PageFile } from './load-page.js';

/** Answers with the clerk's page: its files by their names, and `index.html` wherever a person goes that is no address of the API. */
export function servePage({ folder, files }: Page): RequestHandler {
	return (request, response, next) => {
		if (request.method !== 'GET' && request.method !== 'HEAD') return next();
		const file = files.get(request.path) ?? (isPlace(request) ? files.get('/index.html') : undefined);
		if (file === undefined) return next();
		send(file, folder, request, response, next);
	};
}

/** Files that are missing and addresses of the API stay problems. */
function isPlace(request: Request): boolean {
	return !NO_PLACE.test(request.path) && request.accepts(['html', 'json']) === 'html';
}

const NO_PLACE = /^\/(?:api|assets)(?:\/|$)|^\/(?:healthz|readyz|metrics)$/;

function send({ name, mediaType, packed, hashed }: PageFile, root: string, request: Request, response: Response, next: () => void): void {
	const gzip = packed && request.acceptsEncodings('gzip') === 'gzip';
	response.set({
		'Content-Type': mediaType,
		'Cache-Control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
		...(packed ? { Vary: 'Accept-Encoding' } : {}),
		...(gzip ? { 'Content-Encoding': 'gzip' } : {}),
	});
	response.sendFile(gzip ? `${name}.gz` : name, { root, cacheControl: false, lastModified: false, dotfiles: 'allow' }, (error) => {
		if (error === undefined || response.headersSent) return;
		for (const header of ['Content-Type', 'Content-Encoding', 'Cache-Control']) response.removeHeader(header);
		next();
	});
}

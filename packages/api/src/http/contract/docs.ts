import { z } from 'zod';
import { endpoint } from './endpoint.js';

export const getOpenApi = endpoint({
	id: 'getOpenApi',
	method: 'get',
	path: '/api/openapi.json',
	atRoot: true,
	tag: 'docs',
	access: 'public',
	summary: { vi: 'Tài liệu này dưới dạng OpenAPI 3.1', en: 'This documentation as OpenAPI 3.1' },
	answer: { kind: 'json', status: 200, schema: z.looseObject({ openapi: z.string() }) },
});

export const getDocs = endpoint({
	id: 'getDocs',
	method: 'get',
	path: '/api/docs',
	atRoot: true,
	tag: 'docs',
	access: 'public',
	summary: { vi: 'Tài liệu để đọc', en: 'The documentation to be read' },
	answer: { kind: 'stream', status: 200, mediaTypes: ['text/html'] },
});

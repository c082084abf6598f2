import { z } from 'zod';
import { ROLES } from '../../accounts/role.js';
import { ACCOUNT_LIMITS } from '../../limits/account-limits.js';
import { endpoint } from './endpoint.js';
import { pageOf, pagingSchema } from './paging.js';

const instant = z.iso.datetime();

export const tokenSchema = z
	.object({
		id: z.uuid(),
		name: z.string(),
		role: z.enum(ROLES),
		createdBy: z.string().meta({ description: 'Kind and id of who made it.' }),
		createdAt: instant,
		expiresAt: instant,
		revokedAt: instant.nullable(),
		lastUsedAt: instant.nullable().meta({ description: 'To the minute.' }),
	})
	.meta({ id: 'Token' });

export const listTokensEndpoint = endpoint({
	id: 'listTokens',
	method: 'get',
	path: '/tokens',
	tag: 'tokens',
	access: 'administrator',
	summary: { vi: 'Mã truy cập của các hệ thống, mới nhất trước', en: 'Tokens of other systems, the latest first' },
	query: z.strictObject(pagingSchema),
	answer: { kind: 'json', status: 200, schema: pageOf(tokenSchema) },
});

export const createTokenEndpoint = endpoint({
	id: 'createToken',
	method: 'post',
	path: '/tokens',
	tag: 'tokens',
	access: 'administrator',
	summary: { vi: 'Tạo mã truy cập; mã chỉ hiện một lần', en: 'Make a token; its secret is shown this once' },
	body: z.strictObject({
		name: z.string().min(1).max(200),
		role: z.enum(ROLES),
		days: z.int().min(1).max(ACCOUNT_LIMITS.tokenDaysMost).default(ACCOUNT_LIMITS.tokenDays),
	}),
	answerIsSecret: true,
	answer: { kind: 'json', status: 201, schema: z.object({ token: tokenSchema, secret: z.string() }) },
	problems: ['conflict'],
});

export const deleteToken = endpoint({
	id: 'revokeToken',
	method: 'delete',
	path: '/tokens/{id}',
	tag: 'tokens',
	access: 'administrator',
	summary: { vi: 'Thu hồi mã truy cập', en: 'Revoke a token' },
	params: z.strictObject({ id: z.uuid() }),
	answer: { kind: 'nothing', status: 204 },
	problems: ['not-found'],
});

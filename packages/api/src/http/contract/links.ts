import { z } from 'zod';
import { ACCOUNT_LIMITS } from '../../limits/account-limits.js';
import { endpoint } from './endpoint.js';
import { pageOf, pagingSchema } from './paging.js';

const instant = z.iso.datetime();
const code = z.string().min(1).max(200);

export const linkSchema = z
	.object({
		id: z.uuid(),
		campaign: z.string(),
		commune: z.string(),
		createdBy: z.string().meta({ description: 'Kind and id of who made it.' }),
		createdAt: instant,
		expiresAt: instant,
		revokedAt: instant.nullable(),
		lastUsedAt: instant.nullable().meta({ description: 'To the minute.' }),
		dryRuns: z.int().min(0),
	})
	.meta({ id: 'UploadLink' });

export const listLinksEndpoint = endpoint({
	id: 'listLinks',
	method: 'get',
	path: '/links',
	tag: 'links',
	access: 'officer',
	summary: { vi: 'Liên kết nộp báo cáo của các xã, mới nhất trước', en: 'Upload links of communes, the latest first' },
	query: z.strictObject({ ...pagingSchema, campaign: code.optional(), commune: code.optional() }),
	answer: { kind: 'json', status: 200, schema: pageOf(linkSchema) },
});

export const createLinkEndpoint = endpoint({
	id: 'createLink',
	method: 'post',
	path: '/links',
	tag: 'links',
	access: 'officer',
	summary: {
		vi: 'Tạo liên kết để một xã nộp báo cáo của một đợt mà không cần tài khoản; mã chỉ hiện một lần',
		en: 'Make a link by which one commune sends its reports of one campaign without an account; its secret is shown this once',
	},
	body: z.strictObject({
		campaign: code,
		commune: code,
		days: z.int().min(1).max(ACCOUNT_LIMITS.linkDaysMost).default(ACCOUNT_LIMITS.linkDays),
	}),
	answerIsSecret: true,
	answer: {
		kind: 'json',
		status: 201,
		schema: z.object({
			link: linkSchema,
			secret: z.string().meta({ description: 'Sent as `Authorization: Link <secret>`.' }),
			path: z.string().meta({ description: 'Of the page on which the commune sends: to be handed on after the address of the service.' }),
		}),
	},
});

export const deleteLink = endpoint({
	id: 'revokeLink',
	method: 'delete',
	path: '/links/{id}',
	tag: 'links',
	access: 'officer',
	summary: { vi: 'Thu hồi liên kết nộp báo cáo', en: 'Revoke an upload link' },
	params: z.strictObject({ id: z.uuid() }),
	answer: { kind: 'nothing', status: 204 },
	problems: ['not-found'],
});

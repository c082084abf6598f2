import { z } from 'zod';
import { ACCOUNT_LIMITS } from '../../limits/account-limits.js';
import { endpoint } from './endpoint.js';
import { moment } from './moment.js';
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

const linkDays = z.int().min(1).max(ACCOUNT_LIMITS.linkDaysMost).default(ACCOUNT_LIMITS.linkDays);

const withSecret = z
	.object({
		link: linkSchema,
		secret: z.string().meta({ description: 'Sent as `Authorization: Link <secret>`.' }),
		path: z.string().meta({ description: 'Of the page on which the commune sends: to be handed on after the address of the service.' }),
	})
	.meta({ id: 'LinkWithSecret' });

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
		days: linkDays,
	}),
	answerIsSecret: true,
	answer: { kind: 'json', status: 201, schema: withSecret },
});

export const createCampaignLinksEndpoint = endpoint({
	id: 'createCampaignLinks',
	method: 'post',
	path: '/campaigns/{id}/links',
	tag: 'links',
	access: 'officer',
	summary: {
		vi: 'Tạo liên kết nộp cho mọi xã của một đợt cùng lúc; các mã chỉ hiện một lần',
		en: 'Make links for all communes of a campaign at once; their secrets are shown this once',
	},
	params: z.strictObject({ id: code }),
	body: z.strictObject({
		days: linkDays,
		onlyWithout: z.boolean().default(true).meta({ description: 'Leave out communes whose link of this campaign is still good.' }),
	}),
	answerIsSecret: true,
	answer: { kind: 'json', status: 201, schema: z.object({ links: z.array(withSecret) }) },
	problems: ['not-found'],
});

export const makeLinksWorkbook = endpoint({
	id: 'makeLinksWorkbook',
	method: 'post',
	path: '/links/workbook',
	tag: 'links',
	access: 'officer',
	summary: {
		vi: 'Bảng Excel của các liên kết vừa tạo, để gửi cho các xã; máy chủ không giữ lại gì',
		en: 'A workbook of links that were just made, to be handed on; nothing of it is kept',
	},
	body: z.strictObject({
		links: z
			.array(z.strictObject({ commune: z.string().max(20), address: z.string().max(500), expiresAt: moment }))
			.min(1)
			.max(1_000),
	}),
	leavesNothing: true,
	answerIsSecret: true,
	answer: { kind: 'stream', status: 200, mediaTypes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'] },
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

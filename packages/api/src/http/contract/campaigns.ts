import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { day } from './moment.js';
import { pageOf, pagingSchema } from './paging.js';
import { instant } from './report-row.js';
import { message } from './result.js';
import { told } from './told.js';

const count = z.int().min(0);
/** Devices of Windows: a share that holds a folder of such a name cannot be opened there. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
/** A folder of the inbox may be called by it, and it stands in addresses. */
const campaignId = z
	.string()
	.normalize('NFC')
	.regex(/^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ._-]{0,98}[\p{L}\p{M}\p{N}_-])?$/u)
	.refine(
		(id) => !DEVICE.test(id),
		told({ vi: 'cần tên khác: Windows không cho đặt thư mục tên này', en: 'another is wanted: no folder on Windows may be called so' }),
	)
	.meta({
		description: 'Letters, digits, " ", ".", "_", "-"; also the name of its folder in the inbox, so none that differs by case alone.',
	});
const name = z.string().trim().min(1).max(300);
const profile = z
	.string()
	.regex(/^[a-z0-9][a-z0-9-]*$/)
	.max(100);
const communeCodes = z.array(z.string().min(1).max(20)).max(1_000);

export const campaignSchema = z
	.object({
		id: z.string(),
		name: z.string(),
		profile: z.string().meta({ description: 'Id of the profile its reports are checked by.' }),
		deadline: z.iso.date().nullable().meta({ description: 'The last day on which a report is in time.' }),
		expectedCommunes: z.array(z.string()).meta({ description: 'Codes.' }),
		state: z.enum(['open', 'closed']).meta({ description: 'A closed one takes no reports by what they cite.' }),
		createdAt: instant,
		changedAt: instant,
		closedAt: instant.nullable(),
	})
	.meta({ id: 'Campaign' });

export const campaignCountsSchema = z
	.object({
		expected: count,
		reported: count,
		missing: count,
		late: count,
		passed: count,
		flagged: count,
		unreadable: count,
		open: count.meta({ description: 'Received, and nothing known of it yet.' }),
		outdated: count.meta({ description: 'Checked by another version than the one of the profile that is in force: a recheck would help.' }),
		unexpected: count.meta({ description: 'Communes that are not on the list and have a report.' }),
		withoutCommune: count.meta({ description: 'Reports filed for no commune.' }),
		reports: count.meta({ description: 'All reports, earlier versions too.' }),
	})
	.meta({
		id: 'CampaignCounts',
		description:
			'Communes by their newest report, withdrawn ones left out: expected = reported + missing; reported = passed + flagged + unreadable + open.',
	});

const campaignDetail = campaignSchema
	.extend({
		profileVersion: z.string().nullable().meta({ description: 'As results name it; null where the profile is not installed.' }),
		counts: campaignCountsSchema,
	})
	.meta({ id: 'CampaignDetail' });

export const campaignFindingSchema = z
	.object({
		ruleId: z.enum([
			'campaign.not-submitted',
			'campaign.duplicate-content',
			'campaign.resubmitted',
			'campaign.outlier',
			'campaign.regression',
		]),
		severity: z.enum(['error', 'warning', 'info']),
		target: z.string().meta({ description: 'Code of the commune.' }),
		reports: z
			.array(z.uuid())
			.meta({ description: "Reports it is about, the commune's own first; one of an earlier campaign may be among them." }),
		message,
		requirement: message,
		fix: message,
		citation: z.string(),
		expected: z.unknown(),
		actual: z.unknown(),
		fingerprint: z.string(),
	})
	.meta({ id: 'CampaignFinding' });

const params = z.strictObject({ id: z.string().min(1).max(200) });

export const listCampaignsEndpoint = endpoint({
	id: 'listCampaigns',
	method: 'get',
	path: '/campaigns',
	tag: 'campaigns',
	access: 'viewer',
	summary: { vi: 'Các đợt báo cáo, mới mở trước', en: 'Campaigns, the latest opened first' },
	query: z.strictObject({ ...pagingSchema, state: z.enum(['open', 'closed']).optional() }),
	answer: { kind: 'json', status: 200, schema: pageOf(campaignSchema) },
});

export const openCampaignEndpoint = endpoint({
	id: 'openCampaign',
	method: 'post',
	path: '/campaigns',
	tag: 'campaigns',
	access: 'officer',
	summary: {
		vi: 'Mở đợt báo cáo; báo cáo đã đọc có viện dẫn văn bản của đợt được xếp vào đợt',
		en: 'Open a campaign; reports that were read before and cite its papers are filed into it',
	},
	body: z.strictObject({
		id: campaignId,
		name: name.optional(),
		profile,
		deadline: day.nullable().default(null),
		expectedCommunes: communeCodes.optional().meta({ description: 'Codes; left out: all communes of the city.' }),
	}),
	answer: { kind: 'json', status: 201, schema: campaignDetail },
	problems: ['conflict'],
});

export const getCampaign = endpoint({
	id: 'getCampaign',
	method: 'get',
	path: '/campaigns/{id}',
	tag: 'campaigns',
	access: 'viewer',
	summary: { vi: 'Một đợt báo cáo và số liệu của đợt', en: 'A campaign with its counts' },
	params,
	answer: { kind: 'json', status: 200, schema: campaignDetail },
	problems: ['not-found'],
});

export const changeCampaignEndpoint = endpoint({
	id: 'changeCampaign',
	method: 'patch',
	path: '/campaigns/{id}',
	tag: 'campaigns',
	access: 'officer',
	summary: {
		vi: 'Sửa đợt báo cáo: tên, bộ quy tắc, hạn, danh sách đơn vị, đóng hoặc mở lại; có thể kiểm tra lại mọi báo cáo của đợt',
		en: 'Change a campaign: name, profile, deadline, communes, close or reopen it; all its reports may be checked again',
	},
	params,
	body: z.strictObject({
		name: name.optional(),
		profile: profile.optional(),
		deadline: day.nullable().optional(),
		expectedCommunes: communeCodes.optional(),
		state: z.enum(['open', 'closed']).optional(),
		recheck: z.boolean().default(false).meta({ description: 'Check all its reports again, by what it asks from now on.' }),
	}),
	ifMatch: true,
	answer: {
		kind: 'json',
		status: 200,
		schema: z.object({ campaign: campaignDetail, rechecked: count.meta({ description: 'Reports that will be checked again.' }) }),
	},
	problems: ['not-found'],
});

export const getCampaignFindings = endpoint({
	id: 'getCampaignFindings',
	method: 'get',
	path: '/campaigns/{id}/findings',
	tag: 'campaigns',
	access: 'viewer',
	summary: {
		vi: 'Nhận xét trên cả đợt: đơn vị chưa gửi, gửi lại, nội dung trùng, số liệu bất thường hoặc thay đổi bất thường so với đợt trước',
		en: 'What is said of a campaign as a whole: who is missing, sent again, copied, far off, or far from the campaign before',
	},
	params,
	answer: {
		kind: 'json',
		status: 200,
		schema: z.object({
			expected: z.array(z.string()).meta({ description: 'Codes of communes, as in the next three.' }),
			reported: z.array(z.string()),
			missing: z.array(z.string()),
			unexpected: z.array(z.string()),
			findings: z.array(campaignFindingSchema),
		}),
	},
	problems: ['not-found'],
});

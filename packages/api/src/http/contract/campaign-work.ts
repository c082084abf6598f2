import { z } from 'zod';
import { COMMUNE_STATES } from '../../store/campaigns/campaign-overview.js';
import { endpoint } from './endpoint.js';
import { pagingSchema } from './paging.js';
import { findingCounts, instant, reviewStates } from './report-row.js';
import { message } from './result.js';

const count = z.int().min(0);
const params = z.strictObject({ id: z.string().min(1).max(200) });
const ofCampaign = { method: 'get', tag: 'campaigns', access: 'viewer', params, problems: ['not-found'] } as const;
const evidence = z
	.object({ page: z.int().nullable(), block: z.int().nullable(), quote: z.string(), role: z.string().nullable() })
	.meta({ id: 'FirstPlace', description: 'The first place, without boxes: the report itself has them all.' });

const communeStanding = z
	.object({
		commune: z.string().meta({ description: 'Code.' }),
		expected: z.boolean().meta({ description: 'Whether it is on the list.' }),
		state: z.enum(COMMUNE_STATES).meta({
			description: 'What people decided, else what the check said; parked: somebody has to look why it is not checked.',
		}),
		report: z.uuid().nullable().meta({ description: 'The one that counts: received last, not withdrawn, not set aside.' }),
		receivedAt: instant.nullable(),
		late: z.boolean().nullable(),
		findings: findingCounts.nullable(),
		corrected: count,
		unsettled: count,
		versions: count.meta({ description: 'Reports of it that were not withdrawn.' }),
	})
	.meta({ id: 'CommuneStanding' });

export const getCampaignOverview = endpoint({
	...ofCampaign,
	id: 'getCampaignOverview',
	path: '/campaigns/{id}/overview',
	summary: { vi: 'Toàn cảnh đợt báo cáo: từng đơn vị đang ở đâu', en: 'A campaign at a glance: how every commune stands' },
	answer: {
		kind: 'json',
		status: 200,
		schema: z
			.object({
				communes: z.array(communeStanding).meta({ description: 'Those of the list, and those that sent something.' }),
				counts: z
					.object({
						expected: count,
						reported: count.meta({ description: 'Of those expected: reported + missing = expected.' }),
						missing: count,
						onTime: count.meta({ description: 'Of those reported; where there is a deadline, onTime + late = reported.' }),
						late: count,
						states: z.record(z.enum(COMMUNE_STATES), count).meta({ description: 'Communes by state, those not expected too.' }),
						unexpected: count,
					})
					.meta({ id: 'OverviewCounts' }),
				bins: z.object({
					withoutCommune: count.meta({ description: 'Reports of the campaign that are filed for no commune.' }),
					withoutCampaign: count.meta({ description: 'Reports of no campaign at all.' }),
				}),
				arrivals: z.array(
					z.object({
						hour: instant.meta({ description: 'Its beginning.' }),
						reports: count,
						communes: count.meta({ description: 'Communes whose first report it brought.' }),
					}),
				),
			})
			.meta({ id: 'CampaignOverview' }),
	},
});

const XLSX = { kind: 'stream', status: 200, mediaTypes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'] } as const;

export const getTotalsWorkbook = endpoint({
	...ofCampaign,
	id: 'getTotalsWorkbook',
	path: '/campaigns/{id}/totals.xlsx',
	summary: {
		vi: 'Bảng tổng hợp dạng Excel, đánh dấu chỗ đã sửa và chỗ cần xem lại',
		en: 'The table of totals for Excel, corrected and doubtful cells marked',
	},
	answer: XLSX,
});

export const getPointsWorkbook = endpoint({
	...ofCampaign,
	id: 'getPointsWorkbook',
	path: '/campaigns/{id}/points.xlsx',
	summary: { vi: 'Kiến nghị và khó khăn dạng Excel', en: 'Proposals and difficulties for Excel' },
	answer: XLSX,
});

const cell = z
	.looseObject({
		value: z.unknown(),
		how: z.enum(['stated', 'stated-none', 'summed', 'not-stated', 'blank', 'pending', 'unreadable']),
		doubtful: z.boolean(),
		confidence: z.number(),
		corrected: z.literal(true).optional(),
		evidence: evidence.nullable(),
	})
	.meta({ id: 'TotalsCell' });

export const getCampaignTotals = endpoint({
	...ofCampaign,
	id: 'getCampaignTotals',
	path: '/campaigns/{id}/totals',
	summary: { vi: 'Bảng tổng hợp: mọi số liệu theo đơn vị, có tổng', en: 'The table of totals: every figure by commune' },
	answer: {
		kind: 'json',
		status: 200,
		schema: z
			.object({
				figures: z.array(
					z.object({
						id: z.string(),
						type: z.enum(['integer', 'date', 'money', 'units']),
						unit: message.nullable(),
						section: z.string(),
						title: message,
						required: z.boolean(),
					}),
				),
				rows: z.array(
					z.object({
						commune: z.string(),
						report: z.uuid(),
						receivedAt: instant,
						verdict: z.enum(['pass', 'flagged', 'unreadable']),
						review: z.enum(reviewStates),
						cells: z.record(z.string(), cell).meta({ description: 'By figure.' }),
					}),
				),
				totals: z.record(
					z.string(),
					z.object({
						sum: z.number().nullable().meta({ description: 'Null for what is no number.' }),
						stated: count,
						doubtful: count.meta({ description: 'Of those stated.' }),
						corrected: count.meta({ description: 'Of those stated.' }),
						absent: count,
					}),
				),
			})
			.meta({ id: 'CampaignTotals' }),
	},
});

const point = z
	.object({
		report: z.uuid(),
		commune: z.string(),
		kind: z.enum(['proposal', 'difficulty']),
		place: z.int().min(1).meta({ description: 'Its number in the report’s list.' }),
		text: z.string(),
		addressee: z.string().nullable().meta({ description: 'As written.' }),
		addresseeBody: z.string().nullable().meta({ description: 'Id in the profile’s list of bodies.' }),
		topic: z.string().nullable().meta({ description: 'Id of a section.' }),
		evidence: evidence.nullable(),
	})
	.meta({ id: 'Point' });

export const getCampaignPoints = endpoint({
	...ofCampaign,
	id: 'getCampaignPoints',
	path: '/campaigns/{id}/points',
	summary: { vi: 'Kiến nghị và khó khăn của mọi đơn vị, tìm được', en: 'Proposals and difficulties of all communes, to be searched' },
	query: z.strictObject({
		...pagingSchema,
		kind: z.enum(['proposal', 'difficulty']).optional(),
		q: z.string().max(200).optional().meta({ description: 'Words of the text; written without tones they find any.' }),
		addresseeBody: z.string().max(100).optional().meta({ description: 'Id of a body; empty: those that name none.' }),
		commune: z.string().max(20).optional(),
	}),
	answer: {
		kind: 'json',
		status: 200,
		schema: z.object({
			items: z.array(point),
			nextCursor: z.string().nullable(),
			addressees: z.array(z.object({ addresseeBody: z.string().nullable(), points: count })).meta({
				description: 'Of all that match but for the addressee.',
			}),
		}),
	},
});

export const getRuleStatistics = endpoint({
	...ofCampaign,
	id: 'getRuleStatistics',
	path: '/campaigns/{id}/rules',
	summary: { vi: 'Mỗi quy tắc báo bao nhiêu lần, bị bỏ qua bao nhiêu lần', en: 'How often each rule fired, and was dismissed' },
	answer: {
		kind: 'json',
		status: 200,
		schema: z.object({
			items: z.array(
				z
					.object({
						ruleId: z.string(),
						severity: z.enum(['error', 'warning', 'info']),
						title: message,
						fired: count.meta({ description: 'Reports that count in which the machine found it.' }),
						dismissed: count.meta({ description: 'Reports in which somebody dismissed a finding of it.' }),
					})
					.meta({ id: 'RuleStatistic' }),
			),
			nextCursor: z.null(),
		}),
	},
});
